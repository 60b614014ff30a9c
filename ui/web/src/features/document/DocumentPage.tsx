import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import type { DocumentView, TaskView } from '../../api/types';
import { Page } from '../../app/Page';
import { useSession } from '../../app/session';
import { useShared } from '../../app/words';
import { LevelBadge } from '../../components/LevelBadge';
import { PageLoading } from '../../components/PageLoading';
import { PdfView } from '../../components/PdfView';
import { ProblemAlert } from '../../components/ProblemAlert';
import { TimeLeft } from '../../components/TimeLeft';
import { UrgencyBadge } from '../../components/UrgencyBadge';
import { CirculationBanner } from '../circulation/CirculationBanner';
import { useAddressed, useDocument, useTasksOf } from './document';
import { DocumentTabs } from './DocumentTabs';
import { QuotedMarks } from './QuotedMarks';
import { useNarrow } from './useNarrow';
import { useWords } from './words';
import './document.css';

/** A document: the paper at the left, everything about it at the right; on a phone one after the other. */
export function DocumentPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data: document, error, refetch } = useDocument(id);
  const tasks = useTasksOf(id);
  const narrow = useNarrow();
  if (error) return <Page title={say('tab.text')}><ProblemAlert error={error} onRetry={() => void refetch()} /></Page>;
  if (!document) return <PageLoading />;
  const asked = search.get('task');
  const mine = tasks.data?.items.map((task) => task.id) ?? [];
  const task = asked ?? mine[0] ?? null;
  return (
    <Page title={document.title || say('page.untitled')} sub={<Summary document={document} task={tasks.data?.items.find((one) => one.id === task)} />} extra={<EditLink document={document} steps={tasks.data?.items.map((one) => one.step) ?? []} />}>
      <CirculationBanner object="document" objectId={id} />
      <QuotedMarks document={id} />
      <div className={narrow ? 'document-narrow' : 'document-wide'}>
        {!narrow && <Paper document={document} />}
        <div className="panel document-tabs">
          <DocumentTabs key={`${id} ${asked ?? ''}`} document={document} task={task} paper={narrow ? <Paper document={document} /> : null} />
        </div>
      </div>
    </Page>
  );
}

function Paper({ document }: { document: DocumentView }) {
  const params = { id: document.id };
  return document.sealedDigest
    ? <PdfView from={{ path: '/api/documents/{id}/sealed.pdf', params }} version={document.sealedDigest} fileName={`${document.number ?? document.id}.pdf`} />
    : <PdfView from={{ path: '/api/documents/{id}/preview.pdf', params }} version={`${document.digest} ${document.number ?? ''}`} />;
}

function Summary({ document, task }: { document: DocumentView; task: TaskView | undefined }) {
  const say = useWords();
  const shared = useShared();
  const to = useAddressed(document);
  return (
    <div className="row">
      <LevelBadge level={document.label.level} />
      <span className="badge badge-plain">{shared(`status.${document.status}`)}</span>
      {task && <UrgencyBadge urgency={task.work.urgency} />}
      {task && (task.due ?? task.lamp) && <TimeLeft due={task.due} daysLeft={task.daysLeft} lamp={task.lamp} showDate />}
      {document.number && <span>{document.number}</span>}
      {document.kind && <span className="quiet">{shared(`kind.${document.kind}`)}</span>}
      <span className="quiet">{say('page.version', { n: document.version })}</span>
      <span className="quiet">{say('page.by', { name: document.drafterName ?? document.drafter })}{document.unitName ? ` · ${document.unitName}` : ''}</span>
      {document.signer && <span className="quiet">{say('page.signer', { name: document.signer.name })}</span>}
      {to.main.length > 0 && <span className="quiet">{say('page.addressees', { names: to.main.join('、') })}</span>}
      {to.copies.length > 0 && <span className="quiet">{say('page.copyTo', { names: to.copies.join('、') })}</span>}
      {document.recipients && document.recipients.length > 0 && <span className="quiet">{say('page.recipients', { names: document.recipients.map((one) => one.name).join('、') })}</span>}
      {document.replyTo && (
        <Link to={`/consignments/${encodeURIComponent(document.replyTo.consignment)}`}>{say('page.replyTo', { what: document.replyTo.number ?? document.replyTo.title })}</Link>
      )}
    </div>
  );
}

/** The text may be changed while drafting, when it was returned, and at the recheck. */
function EditLink({ document, steps }: { document: DocumentView; steps: string[] }) {
  const say = useWords();
  const { me } = useSession();
  const drafting = document.status === 'DRAFTING' && document.drafter === me.account;
  if (!drafting && !steps.some((step) => step === 'draft' || step === 'recheck')) return null;
  return <Link to={`/documents/${encodeURIComponent(document.id)}/edit`}><Button tabIndex={-1}>{say('page.edit')}</Button></Link>;
}
