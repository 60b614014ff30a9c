import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';
import type { ChangeKind } from './types';

/**
 * The first part of a query's key is the kind of thing, the second its id or `list`; a change told by the zone
 * invalidates by these two. More parts may follow: `keyOf('document', id, 'timeline')`.
 */
export type Kind = ChangeKind | 'session' | 'zone' | 'boxes' | 'views' | 'people' | 'process' | 'matter' | 'search' | 'audit' | 'label' | 'seal' | 'grant';

export const keyOf = (kind: Kind, id: string, ...rest: unknown[]) => [kind, id, ...rest] as const;
export const listOf = (kind: Kind, ...rest: unknown[]) => [kind, 'list', ...rest] as const;

export const newQueries = () => new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.unanswered || error.status === 503),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: (failures, error) => failures < 1 && error instanceof Problem && error.unanswered && navigator.onLine },
  },
});
