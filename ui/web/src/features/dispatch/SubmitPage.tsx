import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf, listOf } from '../../api/keys';
import type { DispatchChoices, DocumentTextView, DocumentView, ReceivedView, TextFinding } from '../../api/types';
import { Page } from '../../app/Page';
import { useKeptText } from '../../app/keptText';
import { useSession } from '../../app/session';
import { LevelBadge } from '../../components/LevelBadge';
import { tell } from '../../app/told';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Findings } from '../drafting/Findings';
import { DryRunList } from './DryRunList';
import { NO_PLAN, obstacles, selectionOf, type Plan } from './gating';
import { PlanForm } from './PlanForm';
import { useDryRun } from './useDryRun';
import { useWords } from './words';
import '../drafting/drafting.css';
import './dispatch.css';

/** Choosing the way a draft goes, with what would become of it shown before anything is sent. */
export function SubmitPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: document, error, refetch } = useQuery({
    queryKey: keyOf('document', id), queryFn: () => api.get<DocumentView>('/api/documents/{id}', { path: { id } }),
  });
  const choices = useQuery({ queryKey: listOf('people', 'dispatch'), staleTime: 300_000, queryFn: () => api.get<DispatchChoices>('/api/dispatch/choices') });
  const failure = error ?? choices.error;
  const why = document && document.status !== 'DRAFTING' ? say('submit.stateDraft') : document?.signer ? say('submit.running') : null;
  return (
    <Page title={say('submit.title')} sub={document && (
      <div className="row desk-sub"><LevelBadge level={document.label.level} /><Link className="breakable" to={`/drafting/${id}`}>{document.title ?? id}</Link></div>
    )}>
      {failure ? <ProblemAlert error={failure} onRetry={() => { void refetch(); void choices.refetch(); }} />
        : !document || !choices.data ? <PageLoading />
          : why ? <div className="panel"><p>{why}</p><Link to={`/documents/${id}`}>{say('submit.toDocument')}</Link></div>
            : <Submission document={document} choices={choices.data} />}
    </Page>
  );
}

function Submission({ document, choices }: { document: DocumentView; choices: DispatchChoices }) {
  const say = useWords();
  const { id } = document;
  const navigate = useNavigate();
  const { me } = useSession();
  const [kept, keep, forget] = useKeptText(me.account, `plan.${id}`);
  const answers = document.replyTo?.consignment ?? null;
  const asked = useQuery({
    queryKey: keyOf('consignment', answers ?? ''), enabled: answers !== null,
    queryFn: () => api.get<ReceivedView>('/api/consignments/{id}', { path: { id: answers! } }),
  });
  const mustGoTo = asked.data?.sender ?? null;
  const [chosen, setChosen] = useState<Plan | null>(() => (kept ? { ...NO_PLAN, ...(JSON.parse(kept) as Partial<Plan>) } : null));
  const plan = chosen ?? { ...NO_PLAN, recipients: mustGoTo ? [mustGoTo] : [], signer: choices.signers.length === 1 ? choices.signers[0]!.account : null };
  const setPlan = (next: Plan) => { setChosen(next); keep(JSON.stringify(next)); };
  const { run, error: runError, retry } = useDryRun(id, plan.recipients);
  const findings = useQuery({
    queryKey: keyOf('document', id, 'findings', document.revision),
    queryFn: async () => {
      const { text } = await api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id } });
      return api.post<TextFinding[]>('/api/documents/findings', { body: { label: document.label, text } });
    },
  });
  const submit = useAction((body: { countersigners: string[]; signer: string | null; recipients: string[]; replyBy?: string }, key) =>
    api.post<DocumentView>('/api/documents/{id}/dispatch', { path: { id }, revision: document.revision, body, key }), {
    touches: ['document', 'task', 'boxes'], onDone: () => { forget(); tell(say('submit.done')); void navigate(`/documents/${id}`); },
  });
  const not = obstacles({ plan, run, findings: findings.data ?? null, mustGoTo });
  const errors = (findings.data ?? []).filter(({ severity }) => severity === 'ERROR');
  const current = run?.of === selectionOf(plan.recipients) ? run.verdicts : null;
  const { countersigners, signer, recipients, replyBy } = plan;
  return (
    <div className="submission">
      <section className="panel" aria-label={say('submit.plan')}>
        <h2>{say('submit.plan')}</h2>
        <PlanForm choices={choices} plan={plan} onPlan={(next) => { setPlan(next); if (submit.error) submit.reset(); }} not={not} />
      </section>
      <div className="stack">
        <section className="panel" aria-label={say('run.title')}>
          <h2>{say('run.title')}</h2>
          <p className="quiet">{plan.recipients.length === 0 ? say('run.none') : say('run.note')}</p>
          {runError ? <ProblemAlert error={runError} onRetry={retry} /> : plan.recipients.length > 0 && (
            <DryRunList verdicts={current} onRemove={(organs) => setPlan({ ...plan, recipients: plan.recipients.filter((one) => !organs.includes(one)) })} />
          )}
        </section>
        {errors.length > 0 && <section className="panel"><Findings findings={errors} /></section>}
        {findings.error && <ProblemAlert error={findings.error} onRetry={() => void findings.refetch()} />}
        {submit.error && <ProblemAlert error={submit.error} />}
        <section className="panel submit-bar">
          <div role="status">
            {not.length > 0 ? <ul className="obstacles">{not.map((one) => <li key={one}>{say(`not.${one}`)}</li>)}</ul> : <p>{say('submit.ready')}</p>}
          </div>
          <div className="row">
            <Button type="primary" size="large" disabled={not.length > 0} loading={submit.isPending}
              onClick={() => submit.mutate({ countersigners, signer, recipients, ...(replyBy && recipients.length > 0 ? { replyBy } : {}) })}>{say('submit.do')}</Button>
            <Button size="large" onClick={() => void navigate(`/drafting/${id}`)}>{say('submit.back')}</Button>
          </div>
        </section>
      </div>
    </div>
  );
}
