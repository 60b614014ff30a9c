import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import type { DocumentText, LabelView, TextFinding } from '../../api/types';

const PAUSE = 1000;

export interface Checked {
  /** The last page that could be made; kept while the next one is. */
  page: Blob | null;
  findings: TextFinding[];
  /** What `findings` were found in: absent until the first answer. */
  of: string | null;
  busy: boolean;
  error: unknown;
  retry: () => void;
}

/** The text as it would be printed and what is wrong with it, asked anew when the typing pauses. Late answers are dropped. */
export function useChecked(label: LabelView | null, text: DocumentText, on: boolean, document: string | null = null): Checked {
  const [state, setState] = useState<Omit<Checked, 'retry'>>({ page: null, findings: [], of: null, busy: false, error: null });
  const [again, setAgain] = useState(0);
  const first = useRef(true);
  const asked = JSON.stringify({ label, text, document });
  useEffect(() => {
    if (!on || !label) return;
    const stop = new AbortController();
    const ask = async () => {
      setState((before) => ({ ...before, busy: true }));
      const [page, findings] = await Promise.allSettled([ // a text that cannot be printed yet is told what is wrong with it all the same
        api.postForBytes('/api/documents/preview', { body: asked, signal: stop.signal }),
        api.post<TextFinding[]>('/api/documents/findings', { body: asked, signal: stop.signal }),
      ]);
      if (stop.signal.aborted) return;
      setState((before) => ({
        page: page.status === 'fulfilled' ? page.value.blob : before.page,
        findings: findings.status === 'fulfilled' ? findings.value : before.findings,
        of: findings.status === 'fulfilled' ? asked : before.of,
        busy: false,
        error: page.status === 'rejected' ? page.reason as unknown : findings.status === 'rejected' ? findings.reason as unknown : null,
      }));
    };
    const timer = setTimeout(() => void ask(), first.current ? 0 : PAUSE);
    first.current = false;
    return () => { clearTimeout(timer); stop.abort(); };
  }, [asked, on, label === null, again]);
  useEffect(() => {
    const back = () => setAgain((n) => n + 1);
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, []);
  return { ...state, retry: () => setAgain((n) => n + 1) };
}
