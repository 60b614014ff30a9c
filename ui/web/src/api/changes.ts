import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Change } from './types';

const LISTS: Partial<Record<Change['kind'], string[]>> = { receipt: ['consignment'] };

/** Asks anew what a change may have altered: the thing itself and the lists of its kind. */
export function applyChange(queries: QueryClient, change: Change): void {
  const kinds = [change.kind, ...(LISTS[change.kind] ?? [])];
  void queries.invalidateQueries({
    predicate: ({ queryKey: [kind, id, part] }) => part === change.kind // such as who has read a document
      || (kinds.includes(kind as string) && (id === change.id || id === 'list' || kind !== change.kind)),
  });
}

/** Follows what changes in the zone while the page is open, so that nobody has to reload it. */
export function useChanges(on: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!on || typeof EventSource === 'undefined') return;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = 5_000;
    const boxes = () => {
      void queries.invalidateQueries({ queryKey: ['boxes'] });
      void queries.invalidateQueries({ queryKey: ['task'] }); // an open one as well: somebody else may have handled it
      void queries.invalidateQueries({ queryKey: ['circulation', 'list'] });
    };
    const open = () => {
      source = new EventSource('/api/changes');
      source.onopen = () => { pause = 5_000; };
      source.addEventListener('change', (event) => applyChange(queries, JSON.parse((event as MessageEvent<string>).data) as Change));
      source.addEventListener('boxes', boxes);
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
        source.close();
        timer = setTimeout(() => { boxes(); open(); }, pause);
        pause = Math.min(pause * 2, 300_000);
      };
    };
    open();
    return () => { clearTimeout(timer); source?.close(); };
  }, [on, queries]);
}
