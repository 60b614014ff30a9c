import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf, listOf } from '../../api/keys';
import type { CirculationReader, Who } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { useWords } from './words';

const nameOf = (who: Who) => `${who.name}（${who.unit}）`;

/** Who was given it to read and who has read it; and giving it to more. */
export function CirculationPanel({ id }: { id: string }) {
  const say = useWords();
  const path = '/api/consignments/{id}/circulation' as const;
  const { data, error } = useQuery({
    queryKey: keyOf('consignment', id, 'circulation'), queryFn: () => api.get<CirculationReader[]>(path, { path: { id } }),
  });
  const [looked, setLooked] = useState('');
  const people = useQuery({ queryKey: listOf('people', looked), queryFn: () => api.get<Who[]>('/api/people', { query: { q: looked } }) }).data ?? [];
  const [chosen, setChosen] = useState<{ value: string; label: string }[]>([]);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const give = useAction(
    (body: { people: string[]; note: string }, key) => api.post<CirculationReader[]>(path, { path: { id }, body, key }),
    { touches: ['consignment', 'circulation'], onDone: () => { setChosen([]); setNote(''); } },
  );
  const submit = () => {
    setMissing(chosen.length === 0);
    if (chosen.length > 0) give.mutate({ people: chosen.map(({ value }) => value), note: note.trim() });
  };
  return (
    <div className="stack">
      {error ? <ProblemAlert error={error} /> : data?.length === 0 && <p>{say('circulate.empty')}</p>}
      <ul className="plain-list">
        {data?.map((one) => (
          <li key={one.person.account} className="row">
            <strong>{nameOf(one.person)}</strong>
            <span className={`badge badge-${one.readAt ? 'ok' : 'plain'}`}>{one.readAt ? say('circulate.read', { time: whenOf(one.readAt) }) : say('circulate.unread')}</span>
            <span className="quiet">{say('circulate.given', { time: whenOf(one.at) })}</span>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor="readers">{say('circulate.people')}</label>
        <Select id="readers" mode="multiple" labelInValue value={chosen} onChange={setChosen} showSearch={{ filterOption: false, onSearch: setLooked }}
          placeholder={say('circulate.search')} options={people.map((who) => ({ value: who.account, label: nameOf(who) }))} />
        {missing && <span className="wrong" role="alert">{say('circulate.missing')}</span>}
      </div>
      <div className="field">
        <label htmlFor="readers-note">{say('circulate.note')}</label>
        <Input id="readers-note" maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {give.error && <ProblemAlert error={give.error} />}
      <div><Button loading={give.isPending} onClick={submit}>{say('circulate.do')}</Button></div>
    </div>
  );
}
