import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { keyOf, listOf, type Kind } from '../../api/keys';
import type { Page, TaskDetail, TaskView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StepForm } from './StepForm';
import { useWords } from './words';

interface Props {
  /** What the work is about: the id of a receipt or a case. */
  businessKey: string;
  /** The thing whose page this is, to be asked for anew once a step was handled. */
  of: [Kind, string];
}

/** The steps of a piece of work that somebody may handle now; usually one or none. */
export function StepPanel({ businessKey, of }: Props) {
  const say = useWords();
  const [done, setDone] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: listOf('task', 'of', businessKey), queryFn: () => api.get<Page<TaskView>>('/api/tasks', { query: { businessKey } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <div className="stack">
      {done && <p role="status" className="badge badge-ok">{say('done', { verb: done })}</p>}
      {data.items.length === 0 && <p>{say('none')}</p>}
      {data.items.map((task) => <Step key={task.id} id={task.id} of={of} onDone={setDone} />)}
    </div>
  );
}

function Step({ id, of, onDone }: { id: string; of: [Kind, string]; onDone: (verb: string) => void }) {
  const { data, error } = useQuery({
    queryKey: keyOf('task', id),
    queryFn: async () => {
      const detail = await api.get<TaskDetail>('/api/tasks/{id}', { path: { id } });
      void api.post('/api/tasks/{id}/seen', { path: { id } }).catch(() => undefined); // a mark, nothing depends on it here
      return detail;
    },
    refetchOnWindowFocus: false,
  });
  return error ? <ProblemAlert error={error} /> : data ? <StepForm task={data} of={of} onDone={onDone} /> : <PageLoading />;
}
