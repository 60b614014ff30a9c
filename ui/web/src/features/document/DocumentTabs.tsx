import { Button } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { DocumentView } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useSession } from '../../app/session';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ProcessDiagram } from '../../components/ProcessDiagram';
import { Returned } from '../../components/Returned';
import { TabList } from '../../components/TabList';
import { Timeline } from '../../components/Timeline';
import { CirculationPanel } from '../circulation/CirculationPanel';
import { ReleaseCheck } from '../dispatch/ReleaseCheck';
import { SendPanel } from '../dispatch/SendPanel';
import { TaskPanel, useTask } from '../task/TaskPanel';
import { useWords as useTaskWords } from '../task/words';
import { AttachmentsTab } from './AttachmentsTab';
import { useTimeline } from './document';
import { FollowBar } from './FollowBar';
import { SignaturesTab } from './SignaturesTab';
import { useWords } from './words';

const VersionsTab = lazy(() => import('./VersionsTab'));

const TABS = ['text', 'handle', 'timeline', 'diagram', 'versions', 'attachments', 'signatures', 'sent', 'circulation'] as const;
type Tab = (typeof TABS)[number];

interface Props {
  document: DocumentView;
  /** The task to handle, if there is one. */
  task: string | null;
  /** The paper, where it has no place beside the tabs. */
  paper: ReactNode;
}

/** Everything about a document; which is open is in the address. */
export function DocumentTabs({ document, task: offered, paper }: Props) {
  const say = useWords();
  const { me, roles } = useSession();
  const [search, setSearch] = useSearchParams();
  const [first, setFirst] = useState(offered);
  if (offered && !first) setFirst(offered);
  const task = first ?? offered; // once handled it is offered no more, but what became of it is still shown
  const asked = TABS.find((one) => one === search.get('tab'));
  const usual: Tab = paper ? 'text' : task ? 'handle' : 'timeline';
  const tab: Tab = asked && (asked !== 'text' || paper) ? asked : usual;
  const open = (next: string) => setSearch((before) => { before.set('tab', next); return before; }, { replace: true });
  const { data: steps } = useTimeline(document.id, offered !== null && tab === 'handle');
  const mine = document.drafter === me.account;
  const mayUrge = mine || roles.has('DISPATCHER');
  const released = document.status === 'RELEASED' && <Button onClick={() => open('sent')}>{say('handle.sent')}</Button>;
  const contents: Record<Tab, () => ReactNode> = {
    text: () => paper,
    handle: () => (
      <div className="stack">
        {offered && <Returned steps={steps} />}
        {task ? <ReleaseCheck document={document}>{(blocked, shown) => <TaskPanel taskId={task} blocked={blocked} after={released}>{shown}</TaskPanel>}</ReleaseCheck> : <p className="quiet">{say('handle.nothing')}</p>}
        <FollowBar document={document} mine={mine} mayUrge={mayUrge} />
      </div>
    ),
    timeline: () => <How document={document}>{(steps) => <Timeline steps={steps} />}</How>,
    diagram: () => <How document={document}>{(steps) => <ProcessDiagram process="dispatch" steps={steps} />}</How>,
    versions: () => <Suspense fallback={<PageLoading />}><VersionsTab id={document.id} current={document.version} /></Suspense>,
    attachments: () => <AttachmentsTab id={document.id} digest={document.digest} />,
    signatures: () => <SignaturesTab id={document.id} />,
    sent: () => <SendPanel document={document} />,
    circulation: () => <CirculationPanel object="document" objectId={document.id} />,
  };
  const shown = TABS.filter((one) => one !== 'text' || paper);
  return (
    <>
      <TabList label={say('tabs.label')} open={tab} onOpen={open} tabs={shown.map((one) => ({ key: one, label: say(`tab.${one}`) }))}>{contents[tab]()}</TabList>
      {paper && task && tab !== 'handle' && <GoHandle task={task} onGo={() => open('handle')} />}
    </>
  );
}

/** On a phone the way to handle it is always at the bottom, whatever is open. */
function GoHandle({ task, onGo }: { task: string; onGo: () => void }) {
  const say = useTaskWords();
  const choose = useChoose();
  const { data } = useTask(task);
  return data ? <div className="sign-bar"><Button type="primary" size="large" block onClick={onGo}>{say('bar.go', { step: choose(data.stepWords) })}</Button></div> : null;
}

function How({ document, children }: { document: DocumentView; children: (steps: NonNullable<ReturnType<typeof useTimeline>['data']>) => ReactNode }) {
  const { data, error, refetch } = useTimeline(document.id, true);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? children(data) : <PageLoading />;
}
