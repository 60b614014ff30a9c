import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { ProblemAlert } from '../../components/ProblemAlert';
import type { Joint } from './types';
import { useWords } from './words';

interface Asked { name: string; signer: string; signedOn: string; scan: File }

/** The digest of a file, made here: the scan stays with who has it. */
async function digestOf(file: File): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The other organs of a joint issue: who countersigned, and registering it. Shows nothing where an organ issues alone. */
export function JointPanel({ id, revision, unsaved }: { id: string; revision: number; unsaved: boolean }) {
  const say = useWords();
  const [asked, setAsked] = useState<Partial<Asked>>({});
  const [tried, setTried] = useState(false);
  const path = '/api/documents/{id}/joint-issuers';
  const { data } = useQuery({ queryKey: keyOf('document', id, 'joint', revision), queryFn: () => api.get<Joint>(path, { path: { id } }) });
  const register = useAction(async (said: Asked, key) => api.post<Joint>(path, {
    path: { id }, key, body: { name: said.name, signer: said.signer.trim(), signedOn: said.signedOn, scanDigest: await digestOf(said.scan) },
  }), { touches: ['document'], onDone: () => { setAsked({}); setTried(false); } });
  if (!data || data.wanting.length + data.registered.length === 0) return null;
  const name = asked.name ?? data.wanting[0];
  const put = (more: Partial<Asked>) => { register.reset(); setAsked({ ...asked, ...more }); };
  const lacks = (value: unknown) => tried && !value && <span className="wrong" role="alert">{say('missing')}</span>;
  const submit = () => {
    setTried(true);
    const { signer, signedOn, scan } = asked;
    if (name && signer?.trim() && signedOn && scan) register.mutate({ name, signer, signedOn, scan });
  };
  return (
    <section className="panel stack" aria-label={say('joint.title')}>
      <h2>{say('joint.title')}</h2>
      <p className="quiet">{say('joint.intro')}</p>
      {data.registered.length > 0 && (
        <ul className="plain-list">
          {data.registered.map((one) => (
            <li key={one.name} className="row"><strong>{one.name}</strong><span className="badge badge-ok">{say('joint.registered')}</span>
              <span>{one.signer}</span><span className="fixed">{one.signedOn}</span><small className="quiet">{say('joint.digest', { digest: one.scanDigest.slice(7, 19) })}</small></li>
          ))}
        </ul>
      )}
      {register.isSuccess && <Alert type="success" showIcon role="status" title={say('joint.done')} />}
      {data.wanting.length > 0 && (
        <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(); }}>
          <p><span className="badge badge-warn">{say('joint.wanting')}</span> {data.wanting.join('、')}</p>
          <div className="field"><label htmlFor="joint-name">{say('joint.name')}</label>
            <Select id="joint-name" className="whole" value={name} onChange={(value) => put({ name: value })} options={data.wanting.map((value) => ({ value, label: value }))} /></div>
          <div className="field"><label htmlFor="joint-signer">{say('joint.signer')}</label>
            <Input id="joint-signer" maxLength={40} value={asked.signer ?? ''} onChange={(event) => put({ signer: event.target.value })} />{lacks(asked.signer?.trim())}</div>
          <div className="field"><label htmlFor="joint-on">{say('joint.signedOn')}</label>
            <Input id="joint-on" type="date" value={asked.signedOn ?? ''} onChange={(event) => put({ signedOn: event.target.value })} />{lacks(asked.signedOn)}</div>
          <div className="field"><label htmlFor="joint-scan">{say('joint.scan')}</label>
            <input id="joint-scan" type="file" key={data.registered.length} onChange={(event) => put({ scan: event.target.files?.[0] })} />
            <div className="field-help">{say('joint.scanHelp')}</div>{lacks(asked.scan)}</div>
          {unsaved && <p className="quiet">{say('joint.save')}</p>}
          {register.error && <ProblemAlert error={register.error} onRetry={submit} />}
          <div><Button htmlType="submit" loading={register.isPending} disabled={unsaved}>{say('joint.send')}</Button></div>
        </form>
      )}
    </section>
  );
}
