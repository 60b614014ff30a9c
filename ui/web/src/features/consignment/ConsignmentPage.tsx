import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { ReceivedView, Signatures, TimelineStep } from '../../api/types';
import { Page } from '../../app/Page';
import { useSession } from '../../app/session';
import { useShared } from '../../app/words';
import { LevelBadge } from '../../components/LevelBadge';
import '../../components/list.css';
import { PageLoading } from '../../components/PageLoading';
import { PdfView } from '../../components/PdfView';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignaturePanel } from '../../components/SignaturePanel';
import { TabList } from '../../components/TabList';
import { Timeline } from '../../components/Timeline';
import { UrgencyBadge } from '../../components/UrgencyBadge';
import { WhenText } from '../../components/WhenText';
import { CirculationBanner } from '../circulation/CirculationBanner';
import { CirculationPanel } from '../circulation/CirculationPanel';
import { HandlingPanel } from './HandlingPanel';
import { AnswersLink, ReplyBadge, StateBadge, UrgedBadge } from './Marks';
import { RepliesPanel } from './RepliesPanel';
import { useWords } from './words';

const TABS = ['handle', 'steps', 'signatures', 'circulation', 'replies'] as const;

/** One thing that arrived: the sealed file, and beside it what is to be done and what was done with it. */
export function ConsignmentPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const { data: it, error, refetch } = useQuery({
    queryKey: keyOf('consignment', id), queryFn: () => api.get<ReceivedView>('/api/consignments/{id}', { path: { id } }),
  });
  if (error) return <Page title={say('title')}><ProblemAlert error={error} onRetry={() => void refetch()} /></Page>;
  if (!it) return <PageLoading />;
  const tab = TABS.find((one) => one === asked.get('tab')) ?? 'handle';
  const panels = {
    handle: <HandlingPanel it={it} />, steps: <Steps id={id} />, signatures: <Seals id={id} />,
    circulation: <CirculationPanel object="consignment" objectId={id} />, replies: <RepliesPanel it={it} />,
  };
  return (
    <Page
      title={it.title}
      sub={<div className="row"><span>{it.number}</span><LevelBadge level={it.level} /><UrgencyBadge urgency={it.urgency} /><StateBadge of={it} /><UrgedBadge urged={it.urged} /><ReplyBadge of={it} /></div>}
      extra={<ReplyLink it={it} />}
    >
      <CirculationBanner object="consignment" objectId={id} />
      <div className="beside">
        <PdfView from={{ path: '/api/consignments/{id}/sealed.pdf', params: { id } }} version={it.sealedDigest} fileName={`${it.number ?? it.title}.pdf`} />
        <div className="panel stack">
          <Facts it={it} />
          <div><TabList label={say('tabs')} open={tab} onOpen={(key) => setAsked({ tab: key }, { replace: true })}
            tabs={TABS.map((key) => ({ key, label: say(`tab.${key}`) }))}>{panels[tab]}</TabList></div>
        </div>
      </div>
    </Page>
  );
}

function Facts({ it }: { it: ReceivedView }) {
  const say = useWords();
  const shared = useShared();
  return (
    <dl className="pairs">
      <dt>{say('sender')}</dt><dd>{it.senderName ?? it.sender}</dd>
      {it.kind && <><dt>{say('kind')}</dt><dd>{shared(`kind.${it.kind}`)}</dd></>}
      <dt>{say('arrived')}</dt><dd><WhenText at={it.sentAt} /></dd>
      {it.answeredAt && <><dt>{say(it.status === 'RETURNED' ? 'sentBack' : 'answered')}</dt><dd><WhenText at={it.answeredAt} /></dd></>}
      {it.registerNumber && <><dt>{say('register')}</dt><dd>{it.registerNumber}</dd></>}
      {it.inReplyTo && <><dt>{say('answersLabel')}</dt><dd><AnswersLink of={it} /></dd></>}
    </dl>
  );
}

function Steps({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: keyOf('consignment', id, 'timeline'),
    queryFn: () => api.get<TimelineStep[]>('/api/consignments/{id}/timeline', { path: { id } }),
  });
  return error ? <ProblemAlert error={error} /> : data ? <Timeline steps={data} /> : <PageLoading />;
}

function Seals({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: keyOf('consignment', id, 'signatures'),
    queryFn: () => api.get<Signatures>('/api/consignments/{id}/signatures', { path: { id } }),
  });
  return error ? <ProblemAlert error={error} /> : data ? <SignaturePanel signatures={data} /> : <PageLoading />;
}

function ReplyLink({ it }: { it: ReceivedView }) {
  const say = useWords();
  const { roles } = useSession();
  const may = roles.has('DRAFTER') && it.status === 'ACKNOWLEDGED';
  return may ? <Link to={`/drafting/new?replyTo=${encodeURIComponent(it.id)}`}><Button tabIndex={-1}>{say('replyDo')}</Button></Link> : null;
}
