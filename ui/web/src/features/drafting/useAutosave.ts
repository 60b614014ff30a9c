import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { DocumentText } from '../../api/types';
import { sendLast, WINDOW } from './client';
import { same, sent } from './text';

const PAUSE = 2000;
const AGAIN = 8000;

export type Kept =
  | { state: 'clean' } | { state: 'waiting' } | { state: 'saving' } | { state: 'saved'; at: string }
  | { state: 'failed'; error: unknown } | { state: 'refused'; error: unknown };

interface Options {
  id: string | null;
  revision: number;
  text: DocumentText;
  /** What the saved version says. */
  base: DocumentText;
  on: boolean;
  /** Told when the document changed meanwhile, or another window holds it. */
  onConflict: (problem: Problem) => void;
}

/** What a failure means: try again, somebody was faster, or it will be refused again until something changes. */
export function meaningOf(error: unknown): 'again' | 'conflict' | 'refused' {
  if (!(error instanceof Problem)) return 'again';
  if (error.code === 'DOC-STALE' || error.code === 'DOC-LOCKED') return 'conflict';
  return error.unanswered || error.status >= 500 || error.status === 401 || error.status === 429 ? 'again' : 'refused';
}

/** Puts the text aside on the zone when the typing pauses, and again until that works. */
export function useAutosave({ id, revision, text, base, on, onConflict }: Options): { kept: Kept; settle: (text: DocumentText) => void } {
  const [kept, setKept] = useState<Kept>({ state: 'clean' });
  const [tries, setTries] = useState(0);
  const last = useRef(base); // what the zone has: the version, or the working copy put aside last
  const now = useRef({ id, revision, text, on, onConflict });
  now.current = { id, revision, text, on, onConflict };

  const keep = useCallback(async () => {
    const { id: of, revision: baseRevision, text: said } = now.current;
    if (!of) return;
    setKept({ state: 'saving' });
    try {
      const { at } = await api.put<{ at: string }>('/api/documents/{id}/working-copy', { path: { id: of }, body: { client: WINDOW, baseRevision, text: sent(said) } });
      last.current = said;
      setKept((before) => (before.state === 'saving' ? { state: 'saved', at } : before));
    } catch (error) {
      const meaning = meaningOf(error);
      setKept(meaning === 'again' ? { state: 'failed', error } : { state: 'refused', error });
      if (meaning === 'again') setTimeout(() => setTries((n) => n + 1), AGAIN);
      if (meaning === 'conflict') now.current.onConflict(error as Problem);
    }
  }, []);

  useEffect(() => {
    if (!on || !id || same(text, last.current)) return;
    setKept((before) => (before.state === 'failed' ? before : { state: 'waiting' }));
    const timer = setTimeout(() => void keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [id, revision, text, on, tries, keep]);

  useEffect(() => {
    const owed = () => now.current.on && now.current.id && !same(now.current.text, last.current);
    const leave = () => {
      const { id: of, revision: baseRevision, text: said } = now.current;
      if (owed()) sendLast('PUT', `/api/documents/${encodeURIComponent(of!)}/working-copy`, { client: WINDOW, baseRevision, text: sent(said) });
    };
    const again = () => setTries((n) => n + 1);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', again);
      if (owed()) void keep(); // another page of ours: there is time
    };
  }, [keep]);

  const settle = useCallback((saved: DocumentText) => { last.current = saved; setKept({ state: 'clean' }); }, []);
  return { kept, settle };
}
