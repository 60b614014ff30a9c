import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { CaseView, TimelineStep } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Timeline } from '../../components/Timeline';
import { useWords } from './words';

/** How a case was handled; for the commission alone. */
export const useCaseTimeline = (it: CaseView, on: boolean) => useQuery({
  queryKey: keyOf('case', it.caseNumber, 'timeline', it.revision),
  queryFn: () => api.get<TimelineStep[]>('/api/cases/{number}/timeline', { path: { number: it.caseNumber } }),
  enabled: on,
});

/** What only the commission sees: each step, who did it, and the opinions written there. */
export function OfficialPanel({ it }: { it: CaseView }) {
  const say = useWords();
  const { data, error } = useCaseTimeline(it, true);
  return (
    <section className="panel stack">
      <h2>{say('timeline')}</h2>
      {error ? <ProblemAlert error={error} /> : data ? <Timeline steps={data} /> : <PageLoading />}
    </section>
  );
}
