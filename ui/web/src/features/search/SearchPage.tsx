import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, keepAs } from '../../api/client';
import { listOf } from '../../api/keys';
import type { Found, SearchQuery } from '../../api/types';
import { Page } from '../../app/Page';
import { useSession } from '../../app/session';
import { EmptyState } from '../../components/EmptyState';
import { ListFoot } from '../../components/ListFoot';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SavedViews } from '../workbench/SavedViews';
import { Facets } from './Facets';
import { Hits } from './Hits';
import { isNarrowed, queryOf, searchOf, SORTS, widened } from './query';
import './search.css';
import { useWords } from './words';

/** Finds what one may know of by title, number, reference code or text; all of the search stands in the address. */
export function SearchPage() {
  const say = useWords();
  const { roles } = useSession();
  const [asked, setAsked] = useSearchParams();
  const query = queryOf(asked);
  const [typed, setTyped] = useState(query.q ?? '');
  useEffect(() => setTyped(query.q ?? ''), [query.q]);
  const go = (next: SearchQuery) => setAsked(searchOf(next));
  const begun = Boolean(query.q) || isNarrowed(query);
  const list = useInfiniteQuery({
    queryKey: listOf('search', query),
    queryFn: ({ pageParam, signal }) => api.get<Found>('/api/search', { query: { ...query, size: 20, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    enabled: begun,
  });
  const found = list.data?.pages[0];
  const hits = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={say('title')} extra={roles.has('ARCHIVIST') && <Link to="/filing">{say('waiting')}</Link>}>
      <search>
        <Input.Search size="large" value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={say('label')} placeholder={say('placeholder')} allowClear
          enterButton={<Button>{say('do')}</Button>} maxLength={500} loading={list.isFetching && begun} onSearch={(text) => go({ ...query, q: text.trim() })} />
      </search>
      <SavedViews kind="search" query={query as Record<string, string>} onApply={(saved) => go(saved)} />
      {!begun ? <p className="quiet">{say('begin')}</p>
        : list.error ? <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        : !found ? <PageLoading />
        : (
          <div className="search-body">
            <Facets query={query} facets={found.facets} onChange={go} />
            <div>
              <div className="row search-bar">
                <strong role="status">{say('found', { n: found.total })}</strong><span className="grow" />
                <Sort query={query} onChange={go} />
                {found.total > 0 && <Export query={query} />}
              </div>
              {hits.length === 0
                ? <EmptyState text={say('none')}><p>{say('none.text')}</p>{isNarrowed(query) && <Button onClick={() => go(widened(query))}>{say('none.clear')}</Button>}</EmptyState>
                : <Hits hits={hits} />}
              <ListFoot hasMore={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
            </div>
          </div>
        )}
    </Page>
  );
}

function Sort({ query, onChange }: { query: SearchQuery; onChange: (query: SearchQuery) => void }) {
  const say = useWords();
  return (
    <Select aria-label={say('sort')} value={query.sort === 'DATE' || !query.q ? 'DATE' : 'RELEVANCE'} disabled={!query.q} popupMatchSelectWidth={false}
      onChange={(sort: string) => onChange({ ...query, sort: sort === 'RELEVANCE' ? undefined : sort })} options={SORTS.map((one) => ({ value: one, label: say(`sort.${one}`) }))} />
  );
}

function Export({ query }: { query: SearchQuery }) {
  const say = useWords();
  const body = { ...query, year: query.year ? Number(query.year) : undefined };
  const take = useAction((asked: typeof body, key) => api.postForBytes('/api/search/export', { body: asked, key }),
    { onDone: ({ blob, name }) => keepAs(blob, name ?? 'search.csv') });
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={take.isPending} title={say('export.note')} onClick={() => take.mutate(body)}>{say('export')}</Button>
      {take.error && <ProblemAlert error={take.error} />}
    </>
  );
}
