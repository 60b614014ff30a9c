import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { MatterGuide } from '../../api/types';
import type { Node } from './schema';

/** What is to be known of a matter, and its form. */
export function useMatter(code: string) {
  return useQuery({ queryKey: keyOf('matter', code), queryFn: () => api.get<MatterGuide>('/api/matters/{code}', { path: { code } }), enabled: !!code, staleTime: 300_000 });
}

export function useSchema(code: string) {
  return useQuery({ queryKey: keyOf('matter', code, 'form'), queryFn: () => api.get<Node>('/api/matters/{code}/form', { path: { code } }), enabled: !!code, staleTime: 300_000 });
}
