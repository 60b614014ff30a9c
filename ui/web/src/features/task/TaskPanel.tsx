import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { Problem } from '../../api/problem';
import type { StepAct, TaskDetail, Verb } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { UnsavedGuard } from '../../app/unsaved';
import { EmptyState } from '../../components/EmptyState';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AskField } from './AskField';
import { Handled } from './Handled';
import { NextWords } from './NextWords';
import { OpinionField } from './OpinionField';
import { usualOpinions } from './usualOpinions';
import { useWords } from './words';
import './task.css';

interface Props {
  taskId: string;
  /** What stands above the opinion, such as a way to change the text. */
  children?: ReactNode;
  /** What else may be looked at once it was handled. */
  after?: ReactNode;
  /** Why it cannot be handled just now, in words; null when it can. */
  blocked?: string | null;
  /** Whether the next step of the same work, being one's own too, stands open on this page already. */
  followed?: boolean;
}

/** Tasks that are being handled here or were: nobody asks for them any more, as the zone would rightly call them absent. */
const handledHere = new WeakMap<QueryClient, Set<string>>();
const handledOf = (queries: QueryClient) => handledHere.get(queries) ?? handledHere.set(queries, new Set()).get(queries)!;

export function useTask(taskId: string | null) {
  const handled = handledOf(useQueryClient());
  return useQuery({
    queryKey: keyOf('task', taskId ?? '', 'detail'),
    queryFn: () => api.get<TaskDetail>('/api/tasks/{id}', { path: { id: taskId ?? '' } }),
    enabled: () => taskId !== null && !handled.has(taskId),
  });
}

/** Handles a task: what may be done as the zone tells it, the opinion, and before it is sent who gets it next. */
export function TaskPanel({ taskId, children, after, blocked = null, followed = false }: Props) {
  const queries = useQueryClient();
  const [handled, setHandled] = useState<{ task: TaskDetail; verb: Verb } | null>(null);
  const { data: task, error, refetch } = useTask(handled?.task.id === taskId ? null : taskId);
  const seen = useRef('');
  useEffect(() => {
    if (!task || seen.current === task.id) return;
    seen.current = task.id;
    api.post('/api/tasks/{id}/seen', { path: { id: task.id } })
      .then(() => Promise.all(['boxes', 'task'].map((kind) => queries.invalidateQueries({ queryKey: [kind, kind === 'task' ? 'list' : 'own'] }))))
      .catch(() => { seen.current = ''; }); // it counts as opened when it is opened the next time
  }, [task, queries]);

  if (handled?.task.id === taskId) return <Handled task={handled.task} verb={handled.verb} followed={followed}>{after}</Handled>;
  if (error instanceof Problem && error.status === 404) return <Gone taskId={taskId} />;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!task) return <PageLoading />;
  return <Handling key={task.id} task={task} blocked={blocked} onHandled={(verb) => setHandled({ task, verb })} onGone={() => void refetch()}>{children}</Handling>;
}

/** It was handled by somebody else meanwhile; what was typed for it is still there to be copied. */
function Gone({ taskId }: { taskId: string }) {
  const say = useWords();
  const { me } = useSession();
  const [typed] = useKeptText(me.account, taskId);
  return <EmptyState text={say('panel.gone')}>{typed.trim() && <><p>{say('panel.typed')}</p><blockquote className="breakable">{typed}</blockquote></>}</EmptyState>;
}

interface HandlingProps {
  task: TaskDetail;
  blocked: string | null;
  onHandled: (verb: Verb) => void;
  /** Told when it turns out that somebody else was faster. */
  onGone: () => void;
  children?: ReactNode;
}

function Handling({ task, blocked, onHandled, onGone, children }: HandlingProps) {
  const say = useWords();
  const choose = useChoose();
  const { me } = useSession();
  const [opinion, setOpinion, forgetOpinion] = useKeptText(me.account, task.id);
  const [outcome, setOutcome] = useState(task.verbs.length === 1 ? task.verbs[0]?.outcome : undefined);
  const [details, setDetails] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const handled = handledOf(useQueryClient());
  const verb = task.verbs.find((one) => one.outcome === outcome);
  const act = useAction(async (asked: StepAct, key) => {
    handled.add(task.id);
    try {
      await api.post('/api/tasks/{id}/completion', { path: { id: task.id }, body: asked, key });
    } catch (failure) {
      handled.delete(task.id);
      throw failure;
    }
  }, {
    touches: ['task', 'document', 'consignment', 'receipt', 'case', 'boxes', 'circulation'],
    onDone: () => { forgetOpinion(); if (verb) onHandled(verb); },
  });
  const mended = () => { if (act.error) act.reset(); }; // what was refused is not what stands here now
  const late = act.error instanceof Problem && act.error.status === 404;
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => { if (late) gone.current(); }, [late]);
  const opinionMissing = verb?.opinionRequired && !opinion.trim();
  const missing = verb?.asks.filter((ask) => ask.required && !details[ask.name]?.trim()) ?? [];
  const submit = () => {
    setTried(true);
    if (!verb || opinionMissing || missing.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .ask .ant-input-status-error, input[type="radio"]')?.focus());
      return;
    }
    const asked = Object.fromEntries(verb.asks.map((ask) => [ask.name, details[ask.name]?.trim() ?? '']).filter(([, value]) => value));
    act.mutate({ outcome: verb.outcome, opinion: opinion.trim(), details: asked });
  };
  return (
    <form ref={form} className="stack task-panel" aria-label={say('panel.label')} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <UnsavedGuard unsaved={Object.values(details).some((value) => value.trim())} />
      <h2>{say('panel.step', { step: choose(task.stepWords) })}</h2>
      {task.seenBy && task.seenBy.account !== me.account && <p className="quiet">{say('panel.seenBy', { name: task.seenBy.name })}</p>}
      {children}
      <div>
        <Radio.Group aria-label={say('verb.label')} optionType="button" value={outcome} onChange={(event) => { setOutcome(event.target.value as string); mended(); }}
          options={task.verbs.map((one) => ({ value: one.outcome, label: choose(one.words) }))} />
        {tried && !verb && <div className="wrong" role="alert">{say('verb.choose')}</div>}
      </div>
      <OpinionField person={me.account} value={opinion} required={verb?.opinionRequired ?? false} onChange={(text) => { setOpinion(text); mended(); }}
        usual={usualOpinions(task.process, task.step, outcome)}
        wrong={tried && opinionMissing ? say('opinion.missing') : undefined} />
      {verb?.asks.map((ask) => (
        <AskField key={ask.name} ask={ask} value={details[ask.name] ?? ''} onChange={(value) => { setDetails({ ...details, [ask.name]: value }); mended(); }}
          wrong={tried && missing.includes(ask) ? say('ask.missing', { what: choose(ask.words) }) : undefined} />
      ))}
      {verb && <NextWords verb={verb} withdrawable={task.withdrawable} />}
      {act.error && <ProblemAlert error={act.error} onRetry={submit} />}
      <div className="sign-bar">
        {blocked && <p className="wrong" role="status">{blocked}</p>}
        <Button type="primary" htmlType="submit" size="large" block loading={act.isPending} disabled={blocked !== null}>
          {verb && choose(verb.words) !== say('submit.none') ? say('submit', { verb: choose(verb.words) }) : say('submit.none')}
        </Button>
      </div>
    </form>
  );
}
