import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Asked } from './client';
import type { Path } from './paths';
import type { Page } from './types';

/** A list page by page; what was fetched stays while the next is on its way. */
export function usePages<T>(key: readonly unknown[], path: Path, query: NonNullable<Asked['query']> = {}) {
  const asked = useInfiniteQuery({
    queryKey: [...key, query],
    queryFn: ({ pageParam, signal }) => api.get<Page<T>>(path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  return { ...asked, items: asked.data?.pages.flatMap((page) => page.items) };
}
