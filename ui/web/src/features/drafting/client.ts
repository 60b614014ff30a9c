import { newKey } from '../../api/client';

const KEPT = 'vermilion.window';

/** Names this window for the lock: the same after a reload, another one in a copy of the tab. */
export const WINDOW = ((): string => {
  const [navigation] = (performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  const before = navigation?.type === 'reload' ? sessionStorage.getItem(KEPT) : null;
  const name = before ?? newKey();
  sessionStorage.setItem(KEPT, name);
  return name;
})();

/** Sends something while the page goes away; nobody waits for the answer. */
export function sendLast(method: 'PUT' | 'DELETE', path: string, body?: unknown): void {
  void fetch(path, {
    method, keepalive: true, credentials: 'same-origin',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => undefined);
}
