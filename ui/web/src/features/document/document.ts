import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentTextView, DocumentView, Page, TaskView, TimelineStep } from '../../api/types';

export const useDocument = (id: string) => useQuery({
  queryKey: keyOf('document', id),
  queryFn: () => api.get<DocumentView>('/api/documents/{id}', { path: { id } }),
});

/** Whom the text itself addresses, and who gets a copy. */
export function useAddressed(document: DocumentView): { main: string[]; copies: string[] } {
  const { data } = useQuery({
    queryKey: keyOf('document', document.id, 'text', document.digest),
    queryFn: () => api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id: document.id } }),
    staleTime: Infinity,
  });
  return { main: data?.text.addressees ?? [], copies: data?.text.copyTo ?? [] };
}

/** The tasks of a document that are for the person to do. */
export const useTasksOf = (businessKey: string | undefined) => useQuery({
  queryKey: ['task', 'list', 'of', businessKey],
  queryFn: () => api.get<Page<TaskView>>('/api/tasks', { query: { businessKey, size: 20 } }),
  enabled: Boolean(businessKey),
});

export const useTimeline = (id: string, on: boolean) => useQuery({
  queryKey: keyOf('document', id, 'timeline'),
  queryFn: () => api.get<TimelineStep[]>('/api/documents/{id}/timeline', { path: { id } }),
  enabled: on,
});
