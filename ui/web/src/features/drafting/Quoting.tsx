import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { DocumentText, TextFinding } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { ProblemAlert } from '../../components/ProblemAlert';
import { passageOf } from './passage';
import { useWords } from './words';

const MARK = 'LBL-004';

interface Props {
  document: string | null;
  text: DocumentText;
  findings: TextFinding[];
  onQuoted: () => void;
}

/** Marks above the label: each may be recorded as a quotation, with its reason, once there is a document. */
export function Quoting({ document, text, findings, onQuoted }: Props) {
  const say = useWords();
  const marks = findings.filter(({ code }) => code === MARK);
  if (marks.length === 0) return null;
  return (
    <section className="panel" aria-label={say('quote.title')}>
      <h2>{say('quote.title')}</h2>
      <p className="quiet">{say(document ? 'quote.how' : 'quote.later')}</p>
      {document && marks.map((finding, index) => {
        const passage = passageOf(text, finding);
        return passage && <Quote key={`${index} ${passage}`} document={document} finding={finding} passage={passage} onQuoted={onQuoted} />;
      })}
    </section>
  );
}

function Quote({ document, finding, passage, onQuoted }: { document: string; finding: TextFinding; passage: string; onQuoted: () => void }) {
  const say = useWords();
  const choose = useChoose();
  const [reason, setReason] = useState('');
  const quote = useAction((why: string, key) => api.post('/api/documents/{id}/quotations',
    { path: { id: document }, body: { element: finding.element, passage, reason: why }, key }), { touches: ['document'], onDone: onQuoted });
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); quote.mutate(reason); }}>
      <p>{choose(finding)}</p>
      <blockquote>{passage}</blockquote>
      <label>{say('quote.reason')} <Input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} /></label>
      <Button htmlType="submit" disabled={reason.trim() === ''} loading={quote.isPending}>{say('quote.do')}</Button>
      {quote.error && <ProblemAlert error={quote.error} />}
    </form>
  );
}
