import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';

/** Changing a document's text, wherever it stands: by its drafter while it is a draft, by the clerk while it is rechecked. */
export function EditPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id), queryFn: () => api.get<DocumentView>('/api/documents/{id}', { path: { id } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return <Navigate to={data.status === 'DRAFTING' ? `/drafting/${id}` : `/drafting/${id}/recheck`} replace />;
}
