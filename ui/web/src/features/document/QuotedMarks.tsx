import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { QuotationView } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

/** Marks of secrecy that are quoted in the document, with who says so and why; nothing if there are none. */
export function QuotedMarks({ document }: { document: string }) {
  const say = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', document, 'quotations'),
    queryFn: () => api.get<QuotationView[]>('/api/documents/{id}/quotations', { path: { id: document } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section className="panel" aria-label={say('quoted.title')}>
      <strong>{say('quoted.title')}</strong>
      <ul className="plain-list">
        {data.map((one) => <li key={`${one.element} ${one.passageDigest}`}>{say('quoted.one', { mark: one.mark, reason: one.reason, name: one.by.name })}</li>)}
      </ul>
    </section>
  );
}
