import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { SentView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignatureBadge } from '../../components/SignaturePanel';
import { WhenText } from '../../components/WhenText';
import { useWords } from './words';

const LOOK = { ARRIVED: 'info', ACKNOWLEDGED: 'ok', RETURNED: 'bad' } as const;

/** To whom it went, what each has answered and under which signature, and what became of it there. */
export function SentTab({ id, mayUrge }: { id: string; mayUrge: boolean }) {
  const say = useWords();
  const { data: sent, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'sent'),
    queryFn: () => api.get<SentView[]>('/api/documents/{id}/consignments', { path: { id } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!sent) return <PageLoading />;
  if (sent.length === 0) return <p className="quiet">{say('sent.none')}</p>;
  const count = (status: SentView['status']) => sent.filter((one) => one.status === status).length;
  return (
    <div className="stack">
      <p>{say('sent.sum', { all: sent.length, acknowledged: count('ACKNOWLEDGED'), arrived: count('ARRIVED'), returned: count('RETURNED') })}</p>
      <ul className="plain-list stack">{sent.map((one) => <li key={one.id} className="panel"><Sent document={id} sent={one} mayUrge={mayUrge} /></li>)}</ul>
    </div>
  );
}

function Sent({ document, sent, mayUrge }: { document: string; sent: SentView; mayUrge: boolean }) {
  const say = useWords();
  const urge = useAction((consignment: string, key) => api.post<SentView>('/api/documents/{id}/consignments/{consignment}/urge',
    { path: { id: document, consignment }, body: {}, key }), { touches: ['document'] });
  const late = sent.lamp === 'YELLOW' || sent.lamp === 'RED' ? sent.lamp : null;
  return (
    <>
      <div className="row">
        <strong>{sent.recipientName ?? sent.recipient}</strong>
        <span className={`badge badge-${LOOK[sent.status]}`}>{say(`sent.${sent.status}`)}</span>
        {late && <span className={`badge badge-${late === 'RED' ? 'bad' : 'warn'}`}>{say(`sent.late.${late}`)}</span>}
        {Boolean(sent.urged) && <span className="badge badge-warn">{say('sent.urged', { n: sent.urged ?? 0 })}</span>}
        {mayUrge && sent.status === 'ARRIVED' && <Button size="small" loading={urge.isPending} onClick={() => urge.mutate(sent.id)}>{say('sent.urge')}</Button>}
      </div>
      {urge.error && <ProblemAlert error={urge.error} />}
      <dl className="pairs">
        <dt>{say('sent.at')}</dt><dd><WhenText at={sent.sentAt} /></dd>
        {sent.answeredAt && (
          <><dt>{say('sent.answered')}</dt><dd>
            <WhenText at={sent.answeredAt} /> {sent.answeredBy ? `${sent.answeredBy.name}（${sent.answeredBy.unit}）` : sent.answer?.person}{' '}
            {sent.answerSignature && <SignatureBadge signature={sent.answerSignature} />}
          </dd></>
        )}
        {sent.returnReason && <><dt>{say('sent.reason')}</dt><dd>{sent.returnReason}</dd></>}
        {sent.registerNumber && <><dt>{say('sent.register')}</dt><dd>{sent.registerNumber}</dd></>}
        {sent.receiptStatus && <><dt>{say('sent.receipt')}</dt><dd>{say(`sent.receipt.${sent.receiptStatus}`)}</dd></>}
        {sent.reply && (
          <><dt>{say('sent.reply')}</dt><dd><Link to={`/documents/${encodeURIComponent(sent.reply.document)}`}>{say('sent.reply.open', { number: sent.reply.number ?? '' })}</Link></dd></>
        )}
      </dl>
    </>
  );
}
