import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { api, newKey } from '../../api/client';
import { Problem } from '../../api/problem';
import type { DocumentView, RecordView, Retention } from '../../api/types';
import { useFocusBack } from '../../app/focusBack';
import { useChoose } from '../../app/i18n';
import { ProblemAlert } from '../../components/ProblemAlert';
import { eachOf, refusedOf, type ItemResult } from './filing';
import { useWords } from './words';

const RETENTIONS: Retention[] = ['PERMANENT', 'THIRTY_YEARS', 'TEN_YEARS'];
type Filed = Pick<RecordView, 'referenceCode'>;

async function fileOne(id: string, retention: Retention, keys: Map<string, string>): Promise<Filed> {
  const attempt = `${id} ${retention}`;
  const key = keys.get(attempt) ?? newKey();
  keys.set(attempt, key);
  try {
    return await api.post<Filed>('/api/documents/{id}/record', { path: { id }, body: { retention }, key });
  } catch (failure) {
    if (failure instanceof Problem && !failure.unanswered) keys.delete(attempt);
    throw failure;
  }
}

/** Sets how long documents are kept and files them, one after the other; what came of each stands in a list. */
export function FilingDialog({ documents, onClose }: { documents: DocumentView[]; onClose: () => void }) {
  const say = useWords();
  useFocusBack();
  const choose = useChoose();
  const [retention, setRetention] = useState<Retention>('PERMANENT');
  const [results, setResults] = useState<ItemResult<Filed>[]>([]);
  const [running, setRunning] = useState(false);
  const [broken, setBroken] = useState<unknown>(null);
  const [keys] = useState(() => new Map<string, string>()); // of attempts without an answer: a second try never files twice
  const refused = refusedOf(results);
  const finished = !running && results.length > 0;
  const file = async (ids: string[]) => {
    setRunning(true);
    setBroken(null);
    setResults((all) => all.filter((one) => !ids.includes(one.id)));
    try {
      await eachOf(ids, (id) => fileOne(id, retention, keys), (result) => setResults((all) => [...all, result]));
    } catch (failure) {
      setBroken(failure);
    } finally {
      setRunning(false);
    }
  };
  const titleOf = (id: string) => documents.find((one) => one.id === id)?.title;
  return (
    <Modal open title={say('file.title')} onCancel={running ? undefined : onClose} closable={!running} mask={{ closable: false }} footer={(
      finished ? (
        <>
          {refused.length > 0 && <Button onClick={() => void file(refused.map(({ id }) => id))}>{say('file.again', { n: refused.length })}</Button>}
          <Button type="primary" onClick={onClose}>{say('file.close')}</Button>
        </>
      ) : <Button type="primary" loading={running} onClick={() => void file(documents.map(({ id }) => id))}>{say('file.ok')}</Button>
    )}>
      <div className="stack">
        {!finished && <p>{say('file.text', { n: documents.length })}</p>}
        {!finished && documents.length === 1 && <p><strong>{documents[0]?.title}</strong></p>}
        <Radio.Group aria-label={say('file.retention')} value={retention} disabled={running || (finished && refused.length === 0)} onChange={(event) => setRetention(event.target.value as Retention)}
          options={RETENTIONS.map((one) => ({ value: one, label: say(`retention.${one}`) }))} />
        {running && <p role="status">{say('file.running', { done: results.length, all: documents.length })}</p>}
        {finished && (
          <Alert role="status" type={refused.length > 0 ? 'warning' : 'success'} showIcon
            title={refused.length > 0 ? say('file.result', { ok: results.length - refused.length, failed: refused.length }) : say('file.allOk', { ok: results.length })} />
        )}
        {broken !== null && <ProblemAlert error={broken} />}
        <ul className="plain-list">
          {results.map((one) => (
            <li key={one.id} className="row">
              {'done' in one ? <CheckCircleOutlined aria-hidden /> : <WarningOutlined aria-hidden />}
              <span className="breakable">{titleOf(one.id)}</span>
              <span className={'done' in one ? 'quiet' : 'wrong'}>{'done' in one ? say('file.done', { code: one.done.referenceCode }) : choose(one.refused)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
