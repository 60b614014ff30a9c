import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import { usePages } from '../../api/pages';
import { CASE_STATUSES, type CaseStatus, type CaseView } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose } from '../../app/i18n';
import { useSession } from '../../app/session';
import { EmptyState } from '../../components/EmptyState';
import '../../components/list.css';
import './case.css';
import { ListFoot } from '../../components/ListFoot';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { TimeLeft } from '../../components/TimeLeft';
import { useWords } from './words';

/** The cases one may know of, by where they stand: an applicant's own, an official's all. */
export function CasesPage() {
  const say = useWords();
  const { me, roles } = useSession();
  const applicant = roles.has('APPLICANT');
  const [asked, setAsked] = useSearchParams();
  const status = CASE_STATUSES.find((one) => one === asked.get('status'));
  const q = asked.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const counts = useQuery({
    queryKey: listOf('case', 'counts'), queryFn: () => api.get<Partial<Record<CaseStatus, number>>>('/api/cases/counts'),
  }).data;
  const list = usePages<CaseView>(listOf('case', 'page'), '/api/cases', { status, q, size: 30 });
  const to = (next: { status?: string; q?: string }) => {
    const both = { status, q, ...next };
    return `?${new URLSearchParams({ ...(both.status && { status: both.status }), ...(both.q && { q: both.q }) })}`;
  };
  const all = counts && CASE_STATUSES.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  return (
    <Page title={say(applicant ? 'mine' : 'title')}>
      <nav className="boxes" aria-label={say('statuses')}>
        <Link to={to({ status: undefined })} aria-current={status ? undefined : 'page'}>{say('all')}{counts && <span className="count">{all}</span>}</Link>
        {CASE_STATUSES.map((one) => (
          <Link key={one} to={to({ status: one })} aria-current={one === status ? 'page' : undefined}>
            {say(`status.${one}`)}{counts && <span className="count">{counts[one] ?? 0}</span>}
          </Link>
        ))}
      </nav>
      <search className="list-search">
        <Input.Search value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={say('search')} placeholder={say('search')} allowClear
          enterButton={<Button>{say('search.do')}</Button>} maxLength={200} onSearch={(text) => setAsked(to({ q: text.trim() }))} />
      </search>
      {list.error ? <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        : !list.items ? <PageLoading />
        : list.items.length === 0 ? <EmptyState text={say(q || status ? 'empty.q' : 'empty')}>{applicant && <Link to="/matters">{say('empty.apply')}</Link>}</EmptyState>
        : <Rows items={list.items} organs={!applicant || list.items.some(({ organ }) => organ !== me.organ)} />}
      <ListFoot hasMore={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
    </Page>
  );
}

/** @param organs whether whose case it is must be told: to officials, and to a parent that sees those of its subsidiaries */
function Rows({ items, organs }: { items: CaseView[]; organs: boolean }) {
  const say = useWords();
  const choose = useChoose();
  const columns = (['number', 'matter', 'organ', 'status', 'time', 'submitted'] as const).filter((one) => one !== 'organ' || organs);
  return (
    <table className="list">
      <thead><tr>{columns.map((one) => <th key={one} scope="col">{say(`col.${one}`)}</th>)}</tr></thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <td className="fixed"><Link className="thing" to={`/cases/${encodeURIComponent(one.caseNumber)}`}>{one.caseNumber}</Link></td>
            <td data-label={say('col.matter')}>{choose(one.matterName)}</td>
            {organs && <td data-label={say('col.organ')}>{one.organName}</td>}
            <td data-label={say('col.status')}>{choose(one.stepWords)}</td>
            <td data-label={say('col.time')}><TimeLeft due={one.due} daysLeft={one.daysLeft} lamp={one.lamp} /></td>
            <td data-label={say('col.submitted')} className="fixed">{one.submittedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
