import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentView, Urged, Withdrawal } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

interface Props { document: DocumentView; mine: boolean; mayUrge: boolean }

/** What somebody may do who waits for others: take it back while nobody has opened it, and urge. Why not is said. */
export function FollowBar({ document, mine, mayUrge }: Props) {
  const say = useWords();
  const choose = useChoose();
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const inReview = document.status === 'IN_REVIEW';
  const { data: withdrawal } = useQuery({
    queryKey: keyOf('document', document.id, 'withdrawal', document.revision),
    queryFn: () => api.get<Withdrawal>('/api/documents/{id}/withdrawal', { path: { id: document.id } }),
    enabled: mine && inReview,
  });
  const withdraw = useAction((reason: string, key) => api.post<DocumentView>('/api/documents/{id}/withdrawal', { path: { id: document.id }, body: { reason }, revision: document.revision, key }), {
    touches: ['document', 'task', 'boxes'],
    onDone: () => { setAsking(false); setWhy(''); tell(say('follow.withdraw.done')); },
  });
  const urge = useAction((id: string, key) => api.post<Urged>('/api/documents/{id}/urge', { path: { id }, body: {}, key }), { touches: ['document'] });
  if (!inReview || (!mine && !mayUrge)) return null;
  const submit = () => { setTried(true); if (why.trim()) withdraw.mutate(why.trim()); };
  return (
    <section className="stack follow" aria-label={say('follow.label')}>
      <div className="row">
        {mine && withdrawal && <Button disabled={!withdrawal.possible} aria-describedby="withdraw-why" onClick={() => setAsking(true)}>{say('follow.withdraw')}</Button>}
        {mayUrge && <Button loading={urge.isPending} onClick={() => urge.mutate(document.id)}>{say('follow.urge')}</Button>}
        {mine && withdrawal && !withdrawal.possible && <span id="withdraw-why" className="quiet">{say('follow.withdraw.not', { why: choose(withdrawal.reason) })}</span>}
      </div>
      {urge.error && <ProblemAlert error={urge.error} />}
      {urge.data && <Alert type="success" showIcon role="status" title={say('follow.urged', { people: urge.data.people.map((who) => `${who.name}（${who.unit}）`).join('、') })} />}
      <Modal open={asking} title={say('follow.withdraw')} okText={say('follow.withdraw')} cancelText={say('follow.cancel')} confirmLoading={withdraw.isPending}
        onOk={submit} onCancel={() => setAsking(false)}>
        {withdrawal?.toStepWords && <p>{say('follow.withdraw.to', { step: choose(withdrawal.toStepWords) })}</p>}
        <label className="ask">{say('follow.withdraw.why')}
          <Input.TextArea value={why} maxLength={500} rows={2} className="growing" status={tried && !why.trim() ? 'error' : undefined} aria-invalid={tried && !why.trim()} onChange={(event) => { setWhy(event.target.value); if (withdraw.error) withdraw.reset(); }} />
        </label>
        {tried && !why.trim() && <span className="wrong" role="alert">{say('follow.withdraw.missing')}</span>}
        {withdraw.error && <ProblemAlert error={withdraw.error} onRetry={submit} />}
      </Modal>
    </section>
  );
}
