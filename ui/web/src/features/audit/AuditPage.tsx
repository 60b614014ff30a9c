import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { AuditEvent, Page as PageOf } from '../../api/types';
import { Page } from '../../app/Page';
import { EmptyState } from '../../components/EmptyState';
import '../../components/list.css';
import { ListFoot } from '../../components/ListFoot';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AuditFiltersForm } from './AuditFiltersForm';
import { ChainPanel } from './ChainPanel';
import { EventDetail } from './EventDetail';
import { EventRows } from './EventRows';
import { askedOf, cursorAround, filtersOf, isBackwards, searchOf, type AuditFilters } from './filters';
import { useWords } from './words';

/** The chain of what happened: filtered, verified, taken away, and looked at event by event. */
export function AuditPage() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const at = Number(search.get('at')) || null;
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const marked = useRef<HTMLTableRowElement>(null);
  const list = useInfiniteQuery({
    queryKey: listOf('audit', filters, at),
    queryFn: ({ pageParam, signal }) => api.get<PageOf<AuditEvent>>('/api/audit/events', { query: { ...(at ? {} : askedOf(filters)), cursor: pageParam }, signal }),
    initialPageParam: at ? cursorAround(at) : (null as string | null),
    getNextPageParam: (last) => last.next,
    enabled: !isBackwards(filters),
  });
  const events = list.data?.pages.flatMap((page) => page.items);
  const first = list.data?.pages.length === 1;
  useEffect(() => { if (at && first) { marked.current?.scrollIntoView?.({ block: 'center' }); marked.current?.focus(); } }, [at, first]);
  const go = (next: AuditFilters) => { setOpen(null); setSearch(searchOf(next)); };
  return (
    <Page title={say('title')}>
      <ChainPanel onGo={(seq) => setSearch({ at: String(seq) })} />
      {at ? (
        <Alert type="info" showIcon title={say('at.shown', { n: at })} action={<Button onClick={() => setSearch({})}>{say('at.leave')}</Button>} />
      ) : <AuditFiltersForm filters={filters} onChange={go} />}
      {list.error ? <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        : isBackwards(filters) ? <Alert type="warning" showIcon title={say('invalidRange')} />
        : !events ? <PageLoading />
        : events.length === 0 ? <EmptyState text={say('empty')} /> : <EventRows events={events} marked={at} markedRef={marked} onOpen={setOpen} />}
      <ListFoot hasMore={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      {open && <EventDetail event={open} onClose={() => setOpen(null)} onFilter={go} />}
    </Page>
  );
}
