import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import type { Kind } from '../../api/keys';
import type { StepAct, TaskDetail, Verb, VerbAsk } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { missingIn } from './missing';
import { useWords } from './words';

interface Props { task: TaskDetail; of: [Kind, string]; onDone: (verb: string) => void }

/** One step: what may be done, the opinion, what else it asks for, and who gets it next, said before it is sent. */
export function StepForm({ task, of, onDone }: Props) {
  const say = useWords();
  const choose = useChoose();
  const { me } = useSession();
  const [outcome, setOutcome] = useState(task.verbs.length === 1 ? (task.verbs[0]?.outcome ?? '') : '');
  const [opinion, setOpinion, forget] = useKeptText(me.account, `task.${task.id}`);
  const [details, setDetails] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const verb = task.verbs.find((one) => one.outcome === outcome);
  const missing = tried ? missingIn(verb, opinion, details) : [];
  const act = useAction(
    (body: StepAct, key) => api.post('/api/tasks/{id}/completion', { path: { id: task.id }, body, key }),
    { touches: ['task', 'boxes', of[0]], onDone: () => { forget(); onDone(verb ? choose(verb.words) : ''); } },
  );
  const submit = () => {
    setTried(true);
    if (!verb || missingIn(verb, opinion, details).length > 0) return;
    const asked = Object.fromEntries(verb.asks.map(({ name }) => [name, (details[name] ?? '').trim()]).filter(([, value]) => value));
    act.mutate({ outcome, opinion: opinion.trim(), details: asked });
  };
  const required = verb?.opinionRequired ?? false;
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <h2>{say('step', { step: choose(task.stepWords) })}</h2>
      <fieldset className="plain">
        <legend>{say('choose')}</legend>
        <Radio.Group value={outcome} onChange={(event) => setOutcome(event.target.value as string)}
          options={task.verbs.map((one) => ({ value: one.outcome, label: choose(one.words) }))} />
        {missing.includes('verb') && <p className="wrong" role="alert">{say('verb.missing')}</p>}
      </fieldset>
      <div className="field">
        <label htmlFor={`opinion-${task.id}`}>{say(required ? 'opinion.required' : 'opinion')}</label>
        <Input.TextArea id={`opinion-${task.id}`} rows={4} maxLength={2000} showCount value={opinion} aria-invalid={missing.includes('opinion')}
          onChange={(event) => setOpinion(event.target.value)} />
        {missing.includes('opinion') && <span className="wrong" role="alert">{say('opinion.missing')}</span>}
        <small className="quiet">{say('kept')}</small>
      </div>
      {verb?.asks.map((ask) => (
        <AskField key={ask.name} ask={ask} value={details[ask.name] ?? ''} missing={missing.includes(`ask.${ask.name}`)}
          onChange={(value) => setDetails({ ...details, [ask.name]: value })} />
      ))}
      {verb && <Next verb={verb} />}
      {verb && <p className="quiet">{choose(task.withdrawable)}</p>}
      {act.error && <ProblemAlert error={act.error} />}
      <div><Button type="primary" htmlType="submit" loading={act.isPending} disabled={!verb}>{verb ? say('send', { verb: choose(verb.words) }) : say('choose')}</Button></div>
    </form>
  );
}

function AskField({ ask, value, missing, onChange }: { ask: VerbAsk; value: string; missing: boolean; onChange: (value: string) => void }) {
  const say = useWords();
  const choose = useChoose();
  const id = `ask-${ask.name}`;
  const name = choose(ask.words);
  return (
    <div className="field">
      <label htmlFor={id}>{ask.required ? say('required', { name }) : name}</label>
      {ask.choices
        ? <Select id={id} value={value || undefined} onChange={onChange} allowClear={!ask.required} options={ask.choices.map((one) => ({ value: one.value, label: choose(one.words) }))} />
        : ask.kind === 'date' ? <Input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
        : <Input.TextArea id={id} rows={4} maxLength={2000} value={value} aria-invalid={missing} onChange={(event) => onChange(event.target.value)} />}
      {missing && <span className="wrong" role="alert">{say('ask.missing', { name })}</span>}
    </div>
  );
}

function Next({ verb }: { verb: Verb }) {
  const say = useWords();
  const choose = useChoose();
  if (!verb.next) return <p>{say('next.end')}</p>;
  const people = verb.next.people.map(({ name, unit }) => `${name}（${unit}）`).join('、');
  return (
    <p>
      {say('next', { step: choose(verb.next.stepWords) })}
      {people && ` · ${say('next.people', { people })}`}{verb.next.more > 0 && ` ${say('next.more', { n: verb.next.more })}`}
    </p>
  );
}
