import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { ReceivedView } from '../../api/types';
import { useFocusBack } from '../../app/focusBack';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

interface Props { it: ReceivedView; what: 'acknowledgement' | 'return'; onClose: () => void }

/** Says what signing means before it is done; a file that is not what was sent is refused in plain words. */
export function AnswerDialog({ it, what, onClose }: Props) {
  const say = useWords();
  useFocusBack();
  const { me } = useSession();
  const [reason, setReason, forget] = useKeptText(me.account, `return.${it.id}`);
  const [tried, setTried] = useState(false);
  const returning = what === 'return';
  const missing = tried && returning && !reason.trim(); // gone as soon as there is one
  const answer = useAction(
    (text: string, key) => returning
      ? api.post('/api/consignments/{id}/return', { path: { id: it.id }, body: { reason: text }, key })
      : api.post('/api/consignments/{id}/acknowledgement', { path: { id: it.id }, key }),
    { touches: ['consignment', 'task', 'boxes'], onDone: () => { forget(); tell(say(returning ? 'return.done' : 'acknowledge.done')); onClose(); } },
  );
  const mismatch = answer.error instanceof Problem && answer.error.code === 'HASH_MISMATCH';
  const submit = () => {
    setTried(true);
    if (!returning || reason.trim()) answer.mutate(reason.trim());
  };
  return (
    <Modal
      open title={say(returning ? 'return.title' : 'acknowledge.title')} onCancel={onClose} onOk={submit}
      okText={say(returning ? 'return.ok' : 'acknowledge.ok')} confirmLoading={answer.isPending} okButtonProps={{ danger: returning, disabled: mismatch }}
    >
      <div className="stack">
        <p>{returning ? say('return.text') : say('acknowledge.text', { organ: me.organName })}</p>
        {returning && (
          <div className="field">
            <label htmlFor="return-reason">{say('return.reason')}</label>
            <Input.TextArea id="return-reason" rows={3} maxLength={500} showCount value={reason} status={missing ? 'error' : undefined} aria-invalid={missing}
              aria-describedby="return-wrong" onChange={(event) => { setReason(event.target.value); if (answer.error) answer.reset(); }} />
            <span id="return-wrong" className="wrong" role="alert">{missing ? say('return.missing') : ''}</span>
          </div>
        )}
        {mismatch ? <Alert role="alert" type="error" showIcon title={say('acknowledge.mismatch')} description={<code>HASH_MISMATCH</code>} />
          : answer.error && <ProblemAlert error={answer.error} />}
      </div>
    </Modal>
  );
}
