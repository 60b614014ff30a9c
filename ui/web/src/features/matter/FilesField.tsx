import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { Problem } from '../../api/problem';
import type { Attachment, AttachmentLimits, Material } from '../../api/types';
import { upload } from '../../api/upload';
import { useChoose } from '../../app/i18n';
import { faultOf, sizeWords } from './files';
import './form.css';
import { useWords } from './words';

interface Props { materials: Material[]; files: Attachment[]; onChange: (change: (files: Attachment[]) => Attachment[]) => void }
interface Coming { id: number; name: string; percent: number; stop: () => void }

/** Files handed in with a form: what may be uploaded is said first and checked first; each shows how far it is and can be removed. */
export function FilesField({ materials, files, onChange }: Props) {
  const say = useWords();
  const choose = useChoose();
  const limits = useQuery({ queryKey: keyOf('matter', 'limits'), queryFn: () => api.get<AttachmentLimits>('/api/attachments/limits'), staleTime: Infinity }).data;
  const input = useRef<HTMLInputElement>(null);
  const counted = useRef(0);
  const [material, setMaterial] = useState('');
  const [coming, setComing] = useState<Coming[]>([]);
  const [faults, setFaults] = useState<string[]>([]);
  const wanted = materials.filter(({ medium }) => medium === 'ELECTRONIC');
  const types = limits?.types.join(', ') ?? '';

  const start = (file: File) => {
    const id = ++counted.current;
    const stopped = new AbortController();
    setComing((all) => [...all, { id, name: file.name, percent: 0, stop: () => stopped.abort() }]);
    const onProgress = (percent: number) => setComing((all) => all.map((one) => (one.id === id ? { ...one, percent } : one)));
    upload({ file, name: file.name, material: material || undefined, onProgress, signal: stopped.signal })
      .then((done) => onChange((all) => [...all, done]), (failure: unknown) => {
        if (failure instanceof Problem) setFaults((all) => [...all, `${file.name}：${choose(failure.words)}`]);
      })
      .finally(() => setComing((all) => all.filter((one) => one.id !== id)));
  };
  const chosen = (list: FileList | null) => {
    if (!list || !limits) return;
    setFaults([]);
    let there = files.length + coming.length;
    for (const file of list) {
      const fault = faultOf(file, limits, there);
      if (fault) {
        const values = { name: file.name, size: sizeWords(file.size), limit: sizeWords(limits.maxBytes), types, most: limits.most };
        setFaults((all) => [...all, say(fault, values)]);
      } else {
        there++;
        start(file);
      }
    }
    if (input.current) input.current.value = ''; // so that the same one can be chosen again
  };
  const remove = (id: string) => {
    onChange((all) => all.filter((one) => one.id !== id));
    api.delete('/api/attachments/{id}', { path: { id } }).catch(() => undefined); // what stays behind is cleared away by the zone
  };
  if (!limits) return null;
  return (
    <section className="files" aria-label={say('files')}>
      <h2>{say('files')}</h2>
      <p className="quiet breakable">{say('files.limits', { types, size: sizeWords(limits.maxBytes), most: limits.most })}</p>
      <ul className="plain-list files">
        {files.map((file, index) => (
          <li key={file.id}>
            <PaperClipOutlined aria-hidden /><span className="name">{file.name || say('files.unnamed', { n: index + 1 })}</span>
            {file.bytes > 0 && <span className="quiet">{sizeWords(file.bytes)}</span>}
            {file.material && <span className="quiet">{choose(materials.find(({ code }) => code === file.material)?.name)}</span>}
            <Button icon={<DeleteOutlined />} aria-label={say('files.remove', { name: file.name })} onClick={() => remove(file.id)} />
          </li>
        ))}
        {coming.map((one) => (
          <li key={one.id}>
            <span className="name">{one.name}</span>
            <progress max={100} value={one.percent} aria-label={one.name} /><span>{say('files.uploading', { percent: one.percent })}</span>
            <Button icon={<DeleteOutlined />} aria-label={say('files.cancel', { name: one.name })} onClick={one.stop} />
          </li>
        ))}
      </ul>
      {faults.length > 0 && <ul className="wrong" role="alert">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      <div className="row">
        {wanted.length > 0 && (
          <Select aria-label={say('files.material')} value={material} onChange={setMaterial} style={{ minWidth: 220 }}
            options={[...wanted.map((one) => ({ value: one.code, label: choose(one.name) })), { value: '', label: say('files.other') }]} />
        )}
        <input ref={input} type="file" multiple hidden accept={limits.types.join(',')} onChange={(event) => chosen(event.target.files)} />
        <Button icon={<UploadOutlined />} disabled={files.length + coming.length >= limits.most} onClick={() => input.current?.click()}>{say('files.choose')}</Button>
      </div>
    </section>
  );
}
