import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { Signatures } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignaturePanel } from '../../components/SignaturePanel';

/** The seal and all signed statements, verified when this is opened. */
export function SignaturesTab({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'signatures'),
    queryFn: () => api.get<Signatures>('/api/documents/{id}/signatures', { path: { id } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? <SignaturePanel signatures={data} /> : <PageLoading />;
}
