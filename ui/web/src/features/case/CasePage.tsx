import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { CaseView } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose } from '../../app/i18n';
import { useSession } from '../../app/session';
import '../../components/list.css';
import './case.css';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StepPanel } from '../receipt/StepPanel';
import { CaseAttachments } from './CaseAttachments';
import { CaseFormPanel } from './CaseFormPanel';
import { ClockPanel } from './ClockPanel';
import { Milestones } from './Milestones';
import { OfficialPanel, useCaseTimeline } from './OfficialPanel';
import { ResultPanel } from './ResultPanel';
import { SupplementPanel } from './SupplementPanel';
import { useWords } from './words';

/** One case: where it is now in public words, what comes next, its time, and whom to ask. Officials see the same and what is theirs. */
export function CasePage() {
  const say = useWords();
  const choose = useChoose();
  const { number = '' } = useParams();
  const { me } = useSession();
  const { data: it, error, refetch } = useQuery({
    queryKey: keyOf('case', number), queryFn: () => api.get<CaseView>('/api/cases/{number}', { path: { number } }),
  });
  if (error) return <Page title={say('title')}><ProblemAlert error={error} onRetry={() => void refetch()} /></Page>;
  if (!it) return <PageLoading />;
  const own = me.organ === it.organ;
  return (
    <Page title={choose(it.matterName)} sub={<p className="quiet">{say('number')} {it.caseNumber} · {it.organName}</p>}>
      <div className="beside">
        <div className="stack">
          <Now it={it} />
          <ClockPanel it={it} />
          {own && it.status === 'SUPPLEMENT' ? <SupplementPanel it={it} /> : it.missing && <Missing missing={it.missing} />}
          <CaseFormPanel it={it} />
          <CaseAttachments it={it} />
          {!own && <OfficialPanel it={it} />}
        </div>
        <div className="stack">
          {!own && <section className="panel" aria-label={say('handling')}><Handling it={it} /></section>}
          <ResultPanel it={it} />
          <Ask it={it} />
        </div>
      </div>
    </Page>
  );
}

function Handling({ it }: { it: CaseView }) {
  const { data: steps } = useCaseTimeline(it, true);
  return <StepPanel businessKey={it.id} steps={steps} />;
}

function Now({ it }: { it: CaseView }) {
  const say = useWords();
  const choose = useChoose();
  return (
    <section className="panel stack" aria-label={say('progress')}>
      <div><span className="quiet">{say('now')}</span><p className="case-now">{choose(it.stepWords)}</p></div>
      {it.next && <div><span className="quiet">{say('next')}</span><p className="kept-lines">{choose(it.next)}</p></div>}
      {it.decision && <p><span className="quiet">{say('decision')}</span> <strong>{say(`decision.${it.decision}`)}</strong></p>}
      {it.reason && <div><span className="quiet">{say('reason')}</span><p className="kept-lines">{it.reason}</p></div>}
      {it.milestones && it.milestones.length > 0 && <Milestones of={it.milestones} now={choose(it.stepWords)} />}
    </section>
  );
}

function Missing({ missing }: { missing: string }) {
  const say = useWords();
  return <section className="panel stack"><h2>{say('missing.was')}</h2><p className="kept-lines">{missing}</p></section>;
}

function Ask({ it }: { it: CaseView }) {
  const say = useWords();
  const choose = useChoose();
  return (
    <section className="panel stack">
      <h2>{say('ask')}</h2>
      <dl className="pairs">
        <dt>{say('ask.unit')}</dt><dd>{choose(it.ask)}</dd>
        {it.askTelephone && <><dt>{say('ask.telephone')}</dt><dd><a href={`tel:${it.askTelephone}`}>{it.askTelephone}</a></dd></>}
      </dl>
    </section>
  );
}
