import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { RoutingVerdict } from '../../api/types';
import { selectionOf, type DryRun } from './gating';

/** Who of a selection would get the document; asked anew when the choosing pauses. */
export function useDryRun(id: string, recipients: string[], on = true): { run: DryRun | null; error: unknown; retry: () => void } {
  const selection = selectionOf(recipients);
  const [settled, setSettled] = useState(selection);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(selection), 300);
    return () => clearTimeout(timer);
  }, [selection]);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'routing', settled),
    enabled: on && settled !== '',
    queryFn: async ({ signal }): Promise<DryRun> => ({
      of: settled, verdicts: await api.post<RoutingVerdict[]>('/api/documents/{id}/routing', { path: { id }, body: { recipients: settled.split(' ') }, signal }),
    }),
  });
  return { run: data ?? null, error, retry: () => void refetch() };
}
