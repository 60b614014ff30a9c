import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { ReceiptView, ReceivedView, TimelineStep, Urged } from '../../api/types';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StepPanel } from '../receipt/StepPanel';
import { AnswerDialog } from './AnswerDialog';
import { useWords } from './words';

/** What is to be done with it now, for those whose turn it is; for others, whose turn it is. */
export function HandlingPanel({ it }: { it: ReceivedView }) {
  const say = useWords();
  const dispatcher = useSession().roles.has('DISPATCHER');
  const { data: steps } = useQuery({
    queryKey: keyOf('consignment', it.id, 'timeline'), enabled: Boolean(it.receiptId),
    queryFn: () => api.get<TimelineStep[]>('/api/consignments/{id}/timeline', { path: { id: it.id } }),
  });
  if (it.status === 'RETURNED') return <Alert type="info" showIcon title={say('returned')} />;
  if (it.status === 'ARRIVED') return dispatcher ? <Answering it={it} /> : <p>{say('waitAcknowledge')}</p>;
  if (it.receiptId) return <div className="stack"><StepPanel businessKey={it.receiptId} steps={steps} /><Urging it={it} /></div>;
  return dispatcher ? <Registering it={it} /> : <p>{say('waitRegister')}</p>;
}

function Answering({ it }: { it: ReceivedView }) {
  const say = useWords();
  const [open, setOpen] = useState<'acknowledgement' | 'return' | null>(null);
  return (
    <div className="stack">
      <p>{say('acknowledge.check')}</p>
      <div className="row">
        <Button type="primary" onClick={() => setOpen('acknowledgement')}>{say('acknowledge')}</Button>
        <Button danger onClick={() => setOpen('return')}>{say('return')}</Button>
      </div>
      {open && <AnswerDialog it={it} what={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Registering({ it }: { it: ReceivedView }) {
  const say = useWords();
  const { me } = useSession();
  const [opinion, setOpinion, forget] = useKeptText(me.account, `register.${it.id}`);
  const register = useAction(
    (text: string, key) => api.post<ReceiptView>('/api/consignments/{id}/receipt', { path: { id: it.id }, body: { opinion: text }, key }),
    { touches: ['consignment', 'task', 'boxes'], onDone: forget },
  );
  if (register.data) return <Alert role="status" type="success" showIcon title={say('register.done', { number: register.data.registerNumber })} />;
  return (
    <div className="stack">
      <p>{say('register.text')}</p>
      <div className="field">
        <label htmlFor="register-opinion">{say('register.opinion')}</label>
        <Input.TextArea id="register-opinion" rows={2} maxLength={2000} value={opinion} onChange={(event) => setOpinion(event.target.value)} />
      </div>
      {register.error && <ProblemAlert error={register.error} />}
      <Button type="primary" loading={register.isPending} onClick={() => register.mutate(opinion.trim())}>{say('registerDo')}</Button>
    </div>
  );
}

/** Reminds those who have it now; only while it is being handled. */
function Urging({ it }: { it: ReceivedView }) {
  const say = useWords();
  const dispatcher = useSession().roles.has('DISPATCHER');
  const urge = useAction((_: void, key) => api.post<Urged>('/api/consignments/{id}/urge', { path: { id: it.id }, body: {}, key }), { touches: ['consignment', 'task'] });
  if (!dispatcher || it.receiptStatus !== 'HANDLING') return null;
  return (
    <div className="row">
      <Button loading={urge.isPending} onClick={() => urge.mutate()}>{say('urge.do')}</Button>
      {urge.data && <span role="status">{say('urge.done', { n: urge.data.urged })}</span>}
      {urge.error && <ProblemAlert error={urge.error} />}
    </div>
  );
}

