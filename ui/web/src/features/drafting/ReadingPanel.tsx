import { Button, Switch } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import type { DocumentText, Reading, ReadingFinding } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useShared } from '../../app/words';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

const LOOK = { ERROR: 'bad', MISSING: 'bad', DOUBTFUL: 'warn', INFO: 'info' } as const;

/** Reads a plain text and shows what was recognised beside where it stands; nothing is made up for what is missing. */
export function ReadingPanel({ onUse }: { onUse: (text: DocumentText) => void }) {
  const say = useWords();
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const reading = useMutation({
    mutationFn: async (source: string | Blob) => {
      const body = typeof source === 'string' ? new Blob([source]) : source;
      return { ...await api.post<Reading>('/api/documents/reading', { body, headers: { 'Content-Type': 'text/plain' } }), source: await body.text() };
    },
  });
  const take = (given: File | undefined) => { if (given) reading.mutate(given); };
  const dropped = (event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer.files[0]) return; // text dragged in is pasted by the browser
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  if (reading.data) return <Recognised {...reading.data} onUse={onUse} onAgain={() => reading.reset()} />;
  return (
    <div>
      <label className="field-label" htmlFor="reading">{say('read.label')}</label>
      <textarea id="reading" className={over ? 'paste paste-over' : 'paste'} rows={12} value={pasted} onChange={(event) => setPasted(event.target.value)}
        onDragOver={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={dropped} />
      <div className="field-help">{say('read.hint')}</div>
      {reading.error && <ProblemAlert error={reading.error} />}
      <div className="row">
        <Button type="primary" disabled={!pasted.trim()} loading={reading.isPending} onClick={() => reading.mutate(pasted)}>{say('read.do')}</Button>
        <Button onClick={() => file.current?.click()}>{say('read.file')}</Button>
        <input ref={file} type="file" accept=".txt,text/plain" hidden onChange={(event) => { take(event.target.files?.[0]); event.target.value = ''; }} />
      </div>
    </div>
  );
}

function Recognised({ text, findings, source, onUse, onAgain }: Reading & { source: string; onUse: (text: DocumentText) => void; onAgain: () => void }) {
  const say = useWords();
  const shared = useShared();
  const [all, setAll] = useState(false);
  const shown = findings.filter(({ severity }) => all || severity !== 'INFO');
  const notes = findings.length - findings.filter(({ severity }) => severity !== 'INFO').length;
  const at = grouped(shown);
  const pairs: [string, string | null][] = [
    [say('el.issuer'), text.issuer], [say('el.kind'), text.kind && shared(`kind.${text.kind}`)], [say('el.urgency'), text.urgency], [say('el.title'), text.title],
    [say('el.addressees'), text.addressees.join('、')], [say('el.body'), say('read.paragraphs', { n: text.body.length, m: text.attachments.length })],
    [say('el.signatory'), text.signatory], [say('el.date'), text.date], [say('el.note'), text.note], [say('el.copyTo'), text.copyTo.join('、')],
  ];
  return (
    <div className="stack">
      <section>
        <h2>{say('read.found')}</h2>
        <dl className="pairs">
          {pairs.map(([name, value]) => (
            <div className="pair-row" key={name}><dt>{name}</dt><dd>{value || <span className="quiet">{say('read.nothing')}</span>}</dd></div>
          ))}
        </dl>
        {text.number && <p>{say('read.number', { number: text.number })}</p>}
        <div className="row">
          <Button type="primary" onClick={() => onUse({ ...text, number: null })}>{say('read.use')}</Button>
          <Button onClick={onAgain}>{say('read.again')}</Button>
        </div>
      </section>
      <section>
        <div className="row">
          <h2>{say('read.lines')}</h2>
          {notes > 0 && <label className="row"><Switch size="small" checked={all} onChange={setAll} />{say('read.info', { n: notes })}</label>}
        </div>
        {(at.get(0) ?? []).length > 0 && <><h3>{say('read.whole')}</h3><Noticed findings={at.get(0) ?? []} /></>}
        {shown.length === 0 && <p className="quiet">{say('read.none')}</p>}
        <ol className="source plain-list" tabIndex={0} aria-label={say('read.lines')}>
          {source.split(/\r\n?|\n/).map((line, index) => (
            <li key={index} className={at.has(index + 1) ? 'source-line source-noticed' : 'source-line'}>
              <span className="source-no" aria-hidden>{index + 1}</span>
              <div><span className="breakable">{line || '\u00a0'}</span><Noticed findings={at.get(index + 1) ?? []} /></div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Noticed({ findings }: { findings: ReadingFinding[] }) {
  const say = useWords();
  const choose = useChoose();
  return findings.map((finding, index) => (
    <p className="finding" key={index}>
      <span className={`badge badge-${LOOK[finding.severity]}`}>{say(`read.severity.${finding.severity}`)}</span> {choose(finding)}
    </p>
  ));
}

function grouped(findings: ReadingFinding[]): Map<number, ReadingFinding[]> {
  const map = new Map<number, ReadingFinding[]>();
  for (const one of findings) map.set(one.line ?? 0, [...(map.get(one.line ?? 0) ?? []), one]);
  return map;
}
