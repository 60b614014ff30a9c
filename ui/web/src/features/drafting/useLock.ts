import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Lock, Who } from '../../api/types';
import { sendLast, WINDOW } from './client';

const RENEWED = 60_000; // the zone lets go after two minutes
const LOOKED = 20_000;

/** Whether this window may write: it asks, holds the document, another holds it, or the zone did not say. */
export type Hold = { state: 'asking' } | { state: 'mine' } | { state: 'held'; by: Who; until: string } | { state: 'refused'; error: unknown };

/** What an answer makes of the state. A failure to reach the zone takes nothing away from who holds the document. */
export function heldAfter(before: Hold, answer: { lock: Lock } | { error: unknown }): Hold {
  if ('lock' in answer) return answer.lock.mine ? { state: 'mine' } : { state: 'held', by: answer.lock.holder, until: answer.lock.until };
  const unreachable = answer.error instanceof Problem && (answer.error.unanswered || answer.error.status >= 500);
  return unreachable && before.state !== 'asking' ? before : { state: 'refused', error: answer.error };
}

/** Holds a document for this window while it is open, and lets go when it is left. */
export function useLock(id: string | null): { hold: Hold; refresh: () => Promise<void> } {
  const [hold, setHold] = useState<Hold>({ state: 'asking' });
  const queue = useRef(Promise.resolve()); // one after the other, or letting go could overtake holding
  const refresh = useCallback(() => {
    if (!id) return Promise.resolve();
    queue.current = queue.current.then(async () => {
      try {
        const lock = await api.post<Lock>('/api/documents/{id}/lock', { path: { id }, body: { client: WINDOW } });
        setHold((before) => heldAfter(before, { lock }));
      } catch (error) {
        setHold((before) => heldAfter(before, { error }));
      }
    });
    return queue.current;
  }, [id]);
  const release = useCallback(() => {
    if (!id) return;
    queue.current = queue.current.then(() => api.delete<void>('/api/documents/{id}/lock', { path: { id }, query: { client: WINDOW } }).catch(() => undefined));
  }, [id]);

  useEffect(() => {
    if (!id) return;
    void refresh();
    const leave = () => sendLast('DELETE', `/api/documents/${encodeURIComponent(id)}/lock?client=${WINDOW}`);
    const back = (event: PageTransitionEvent) => { if (event.persisted) void refresh(); };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      release();
    };
  }, [id, refresh, release]);
  useEffect(() => {
    if (!id) return;
    const timer = setInterval(() => void refresh(), hold.state === 'held' ? LOOKED : RENEWED);
    return () => clearInterval(timer);
  }, [id, refresh, hold.state]);
  return { hold: id ? hold : { state: 'mine' }, refresh };
}
