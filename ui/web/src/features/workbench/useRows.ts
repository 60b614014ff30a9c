import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../api/client';
import { listOf, type Kind } from '../../api/keys';
import type { Path } from '../../api/paths';
import type { Page } from '../../api/types';
import type { Row } from './row';

type Query = Record<string, string | undefined>;

/** A list of the zone, page after page, as rows. */
export function useRows<T>(kind: Kind, path: Path, query: Query, row: (item: T) => Row) {
  const answer = useInfiniteQuery({
    queryKey: listOf(kind, path, query),
    queryFn: ({ pageParam, signal }) => api.get<Page<T>>(path, { query: { ...query, size: 100, cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = useMemo(() => answer.data?.pages.flatMap((page) => page.items.map(row)), [answer.data, row]);
  return { ...answer, rows };
}
export type Rows = ReturnType<typeof useRows>;
