import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { Page, TaskView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { TaskPanel } from '../task/TaskPanel';
import { useWords } from './words';

/**
 * The steps of a piece of work that somebody may handle now; usually one or none. One that was handled stays, so that it
 * can say what came of it.
 *
 * @param businessKey the id of the receipt or case
 */
export function StepPanel({ businessKey }: { businessKey: string }) {
  const say = useWords();
  const [shown, setShown] = useState<string[]>([]);
  const { data, error, refetch } = useQuery({
    queryKey: listOf('task', 'of', businessKey), queryFn: () => api.get<Page<TaskView>>('/api/tasks', { query: { businessKey } }),
  });
  useEffect(() => {
    const open = data?.items.map(({ id }) => id) ?? [];
    setShown((before) => (open.every((id) => before.includes(id)) ? before : [...before.filter((id) => !open.includes(id)), ...open]));
  }, [data]);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (shown.length === 0) return <p>{say('none')}</p>;
  return <div className="stack">{shown.map((id) => <TaskPanel key={id} taskId={id} />)}</div>;
}
