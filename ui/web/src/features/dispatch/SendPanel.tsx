import { Segmented } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { DOCUMENT_STATUSES, type ConsignmentStatus, type DocumentView, type SentView } from '../../api/types';
import { useSession } from '../../app/session';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { DryRunList } from './DryRunList';
import { selectionOf } from './gating';
import { SentItem } from './SentItem';
import { useDryRun } from './useDryRun';
import { useWords } from './words';
import './dispatch.css';

const released = (document: DocumentView) => DOCUMENT_STATUSES.indexOf(document.status) >= DOCUMENT_STATUSES.indexOf('RELEASED');

/** Whom a document goes to: before it is released the dry run, afterwards what became of each consignment. */
export function SendPanel({ document }: { document: DocumentView }) {
  return released(document) ? <Sent document={document} /> : <Before document={document} />;
}

function Before({ document }: { document: DocumentView }) {
  const say = useWords();
  const recipients = (document.recipients ?? []).map(({ organ }) => organ);
  const { run, error, retry } = useDryRun(document.id, recipients);
  if (!document.recipients) return <p className="quiet">{say('sent.later')}</p>;
  if (recipients.length === 0) return <p className="quiet">{say('sent.none')}</p>;
  return (
    <section aria-label={say('run.title')}>
      <p>{say('sent.before')}</p>
      {error ? <ProblemAlert error={error} onRetry={retry} /> : <DryRunList verdicts={run?.of === selectionOf(recipients) ? run.verdicts : null} />}
    </section>
  );
}

const SHOWN = { all: null, open: 'ARRIVED', done: 'ACKNOWLEDGED', back: 'RETURNED', away: 'SENT' } as const satisfies Record<string, ConsignmentStatus | null>;
type Shown = keyof typeof SHOWN;

function Sent({ document }: { document: DocumentView }) {
  const say = useWords();
  const { me, roles } = useSession();
  const [shown, setShown] = useState<Shown>('all');
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', document.id, 'consignments'),
    queryFn: () => api.get<SentView[]>('/api/documents/{id}/consignments', { path: { id: document.id } }),
    refetchInterval: 60_000, // an answer given in another zone is told by no event of this one
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (data.length === 0) return <p className="quiet">{say('sent.none')}</p>;
  const count = (status: ConsignmentStatus) => data.filter((one) => one.status === status).length;
  const mayUrge = me.account === document.drafter || (me.organ === document.organ && roles.has('DISPATCHER'));
  const wanted = SHOWN[shown];
  const listed = data.filter(({ status }) => wanted === null || status === wanted);
  return (
    <section aria-label={say('sent.title')}>
      <div className="row">
        <strong role="status">
          {say('sent.counts', { all: data.length, done: count('ACKNOWLEDGED'), open: count('ARRIVED'), back: count('RETURNED') })}
          {count('SENT') > 0 && say('sent.countAway', { away: count('SENT') })}
        </strong>
        {data.length > 1 && (
          <Segmented size="small" aria-label={say('sent.show')} value={shown} onChange={setShown}
            options={(Object.keys(SHOWN) as Shown[]).map((one) => ({ value: one, label: say(`sent.${one}`) }))} />
        )}
      </div>
      {listed.length === 0 && <p className="quiet">{say('sent.noMatch')}</p>}
      <ul className="sent plain-list">
        {listed.map((one) => <SentItem key={one.id} document={document.id} sent={one} mayUrge={mayUrge} />)}
      </ul>
    </section>
  );
}
