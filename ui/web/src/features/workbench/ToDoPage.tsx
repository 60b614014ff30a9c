import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { TaskCounts, TaskView } from '../../api/types';
import { Page } from '../../app/Page';
import { CountWords } from './CountWords';
import { FilterForm } from './FilterForm';
import { FILTERS, filtersOf, queryOf, searchOf, useFilters } from './filters';
import { rowOfTask } from './row';
import { SavedViews } from './SavedViews';
import { useRows } from './useRows';
import { useWords } from './words';
import { WorkList } from './WorkList';

/** What waits for the person. */
export function ToDoPage() {
  const say = useWords();
  const [filters, setFilters] = useFilters();
  const query = queryOf(filters);
  const list = useRows<TaskView>('task', '/api/tasks', query, rowOfTask);
  const { data: counts } = useQuery({
    queryKey: listOf('task', 'counts', query),
    queryFn: () => api.get<TaskCounts>('/api/tasks/counts', { query }),
    placeholderData: keepPreviousData,
  });
  const filtered = Object.keys(filters).length > 0;
  return (
    <Page title={say('toDo.title')} sub={<CountWords count={counts?.total} more={counts?.more} />}>
      <FilterForm filters={filters} onChange={setFilters} fields={FILTERS} />
      <SavedViews kind="todo" query={Object.fromEntries(searchOf(filters))} onApply={(saved) => setFilters(filtersOf(new URLSearchParams(saved)))} />
      <WorkList key={searchOf(filters).toString()} title={say('toDo.title')} list={list} empty={say(filtered ? 'empty.filtered' : 'empty.toDo')} atWords={say('row.arrived')} />
    </Page>
  );
}
