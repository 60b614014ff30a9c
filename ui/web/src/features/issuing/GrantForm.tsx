import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { ProblemAlert } from '../../components/ProblemAlert';
import type { Grant, GrantKind, Grants, Wish } from './types';
import { useWords } from './words';

const KINDS: GrantKind[] = ['NAME', 'PREFIX', 'NUMBERS'];
const NUMBERS = ['year', 'first', 'last'] as const;

/** Asking for a grant; each field says itself what it lacks. */
export function GrantForm({ organs }: { organs: Grants['organs'] }) {
  const say = useWords();
  const [organ, setOrgan] = useState<string>();
  const [kind, setKind] = useState<GrantKind>('NAME');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const ask = useAction((wish: Wish, key) => api.post<Grant>('/api/issuing-grants', { body: wish, key }), {
    touches: ['grant'], onDone: () => { setTyped({}); setTried(false); },
  });
  const put = (field: string, value: string) => { ask.reset(); setTyped({ ...typed, [field]: value }); };
  const name = typed.name?.trim() ?? '';
  const number = (field: string) => (/^[1-9][0-9]{0,5}$/.test(typed[field]?.trim() ?? '') ? Number(typed[field]) : null);
  const wrong: Record<string, string | undefined> = { organ: organ ? undefined : say('missing'), name: name ? undefined : say('missing') };
  if (kind === 'NUMBERS') {
    for (const field of NUMBERS) if (number(field) === null) wrong[field] = say('missingNumber');
    if (!wrong.first && !wrong.last && number('last')! < number('first')!) wrong.last = say('backwards');
  }
  const submit = () => {
    setTried(true);
    if (Object.values(wrong).some(Boolean) || !organ) return;
    ask.mutate(kind === 'NUMBERS' ? { organ, kind, name, year: number('year')!, first: number('first')!, last: number('last')! } : { organ, kind, name });
  };
  const fault = (field: string) => tried && wrong[field] && <span className="wrong" role="alert">{wrong[field]}</span>;
  return (
    <form className="panel stack" aria-label={say('ask')} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div className="field"><label htmlFor="grant-organ">{say('organ')}</label>
        <Select id="grant-organ" className="whole" value={organ} onChange={(value) => { ask.reset(); setOrgan(value); }}
          showSearch={{ optionFilterProp: 'label' }} options={organs.map((one) => ({ value: one.id, label: one.name }))} />{fault('organ')}</div>
      <div className="field"><label htmlFor="grant-kind">{say('kind')}</label>
        <Select id="grant-kind" className="whole" value={kind} onChange={(value) => { ask.reset(); setKind(value); }} options={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))} /></div>
      <div className="field"><label htmlFor="grant-name">{say(kind === 'NAME' ? 'name' : 'prefix')}</label>
        <Input id="grant-name" maxLength={50} value={typed.name ?? ''} onChange={(event) => put('name', event.target.value)} />{fault('name')}</div>
      {kind === 'NUMBERS' && NUMBERS.map((field) => (
        <div className="field" key={field}><label htmlFor={`grant-${field}`}>{say(field)}</label>
          <Input id={`grant-${field}`} inputMode="numeric" maxLength={6} value={typed[field] ?? ''} onChange={(event) => put(field, event.target.value)} />{fault(field)}</div>
      ))}
      {ask.error && <ProblemAlert error={ask.error} onRetry={submit} />}
      {ask.isSuccess && <Alert type="success" showIcon role="status" title={say('asked')} />}
      <div><Button type="primary" htmlType="submit" loading={ask.isPending}>{say('send')}</Button></div>
    </form>
  );
}
