import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { Page, TaskView, TimelineStep } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Returned } from '../../components/Returned';
import { TaskPanel } from '../task/TaskPanel';
import { useWords } from './words';

/**
 * The steps of a piece of work that somebody may handle now; usually one or none. One that was handled stays, so that it
 * can say what came of it.
 *
 * @param businessKey the id of the receipt or case
 * @param steps how it was handled, as far as that is known: why it came back is told from it
 */
export function StepPanel({ businessKey, steps }: { businessKey: string; steps?: TimelineStep[] }) {
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
  const open = new Set(data.items.map(({ id }) => id));
  return (
    <div className="stack">
      {open.size > 0 && <Returned steps={steps} />}
      {shown.map((id) => <TaskPanel key={id} taskId={id} followed={[...open].some((other) => other !== id)} />)}
    </div>
  );
}
