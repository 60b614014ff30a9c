import { Button, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { CirculationItem, DocumentView, DoneView, StartedView } from '../../api/types';
import { Page } from '../../app/Page';
import { useBoxes } from '../../app/Shell';
import { CountWords } from './CountWords';
import { FilterForm } from './FilterForm';
import { queryOf, searchOf, useFilters } from './filters';
import { rowOfCirculation, rowOfDone, rowOfDraft, rowOfStarted } from './row';
import { useRows } from './useRows';
import { useWords } from './words';
import { WorkList } from './WorkList';

/** What the person has handled. */
export function DonePage() {
  const say = useWords();
  const [filters, setFilters] = useFilters();
  const { q, process } = queryOf(filters);
  const list = useRows<DoneView>('task', '/api/tasks/done', { q, process }, rowOfDone);
  const filtered = Boolean(q ?? process);
  const box = useBoxes(true)?.done;
  return (
    <Page title={say('done.title')} sub={!filtered && <CountWords count={box?.count} more={box?.more} />}>
      <FilterForm filters={filters} onChange={setFilters} fields={['q', 'process']} />
      <WorkList key={searchOf(filters).toString()} title={say('done.title')} list={list} empty={say(filtered ? 'empty.filtered' : 'empty.done')} atWords={say('row.at.done')} />
    </Page>
  );
}

/** What the person has set going, and where it is now. */
export function StartedPage() {
  const say = useWords();
  const [filters, setFilters] = useFilters();
  const { q } = queryOf(filters);
  const list = useRows<StartedView>('task', '/api/work/started', { q }, rowOfStarted);
  const box = useBoxes(true)?.started;
  return (
    <Page title={say('started.title')} sub={!q && <CountWords count={box?.count} more={box?.more} />}>
      <FilterForm filters={filters} onChange={setFilters} fields={['q']} />
      <WorkList key={q} title={say('started.title')} list={list} empty={say(q ? 'empty.filtered' : 'empty.started')} atWords={say('row.at.started')} />
    </Page>
  );
}

/** Documents of the person's that were not submitted yet. */
export function DraftsPage() {
  const say = useWords();
  const [filters, setFilters] = useFilters();
  const { q } = queryOf(filters);
  const list = useRows<DocumentView>('document', '/api/documents', { status: 'DRAFTING', mine: 'true', q }, rowOfDraft);
  const box = useBoxes(true)?.drafts;
  return (
    <Page title={say('drafts.title')} sub={!q && <CountWords count={box?.count} more={box?.more} />}
      extra={<Link to="/documents/new"><Button type="primary" tabIndex={-1}>{say('new')}</Button></Link>}>
      <FilterForm filters={filters} onChange={setFilters} fields={['q']} />
      <WorkList key={q} title={say('drafts.title')} list={list} empty={say(q ? 'empty.filtered' : 'empty.drafts')} atWords={say('row.at.changed')} />
    </Page>
  );
}

/** What was given to the person to read. */
export function ToReadPage() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') === 'read' ? 'read' : 'unread';
  const list = useRows<CirculationItem>('circulation', '/api/circulation', { state }, rowOfCirculation);
  const box = useBoxes(true)?.toRead;
  return (
    <Page title={say('toRead.title')} sub={state === 'unread' && <CountWords count={box?.count} more={box?.more} />}>
      <Segmented className="views" value={state} onChange={(next) => setSearch(next === 'read' ? { state: next } : {}, { replace: true })}
        options={(['unread', 'read'] as const).map((one) => ({ value: one, label: say(`read.${one}`) }))} />
      <WorkList key={state} title={say('toRead.title')} list={list} empty={say(state === 'read' ? 'empty.read' : 'empty.toRead')} atWords={say('row.at.given')} />
    </Page>
  );
}
