import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { CirculationReader } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { WhenText } from '../../components/WhenText';
import { PeopleSelect } from '../task/PeopleSelect';
import { useWords } from './words';

const PATHS = { document: '/api/documents/{id}/circulation', consignment: '/api/consignments/{id}/circulation' } as const;

/** Who has it to read and who has read it, and giving it to more. */
export function CirculationPanel({ object, objectId }: { object: keyof typeof PATHS; objectId: string }) {
  const say = useWords();
  const path = PATHS[object];
  const [people, setPeople] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { data: readers, error, refetch } = useQuery({
    queryKey: keyOf(object, objectId, 'circulation'),
    queryFn: () => api.get<CirculationReader[]>(path, { path: { id: objectId } }),
  });
  const give = useAction((asked: { people: string[]; note: string }, key) => api.post<CirculationReader[]>(path, { path: { id: objectId }, body: asked, key }), {
    touches: [object, 'circulation', 'boxes'],
    onDone: () => { setPeople([]); setNote(''); setTried(false); },
  });
  const submit = () => {
    setTried(true);
    if (people.length > 0) give.mutate({ people, note: note.trim() });
  };
  const read = readers?.filter((reader) => reader.readAt).length ?? 0;
  return (
    <div className="stack">
      <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <label className="ask"><strong>{say('panel.give')}</strong><PeopleSelect label={say('panel.give')} value={people} wrong={tried && people.length === 0 && !give.isSuccess} onChange={(next) => { setPeople(next); if (give.error || give.isSuccess) give.reset(); }} /></label>
        {tried && people.length === 0 && !give.isSuccess && <span className="wrong" role="alert">{say('panel.missing')}</span>}
        <label className="ask">{say('panel.note')}<Input value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} /></label>
        {give.error && <ProblemAlert error={give.error} onRetry={submit} />}
        {give.isSuccess && <Alert type="success" showIcon role="status" title={say('panel.given')} />}
        <div><Button htmlType="submit" loading={give.isPending}>{say('panel.send')}</Button></div>
      </form>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : !readers ? <PageLoading /> : readers.length === 0 ? <p className="quiet">{say('panel.nobody')}</p> : (
        <>
          <p>{say('panel.sum', { read, unread: readers.length - read })}</p>
          <ul className="plain-list">
            {readers.map((reader) => (
              <li key={`${reader.person.account} ${reader.at}`} className="row">
                <span>{reader.person.name}（{reader.person.unit}）</span>
                <span className={`badge badge-${reader.readAt ? 'ok' : 'warn'}`}>{say(reader.readAt ? 'panel.read' : 'panel.unread')}</span>
                <span className="quiet"><WhenText at={reader.readAt ?? reader.at} /></span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
