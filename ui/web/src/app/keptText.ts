import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * A text that outlives a reload of the page, kept in this tab only and under who typed it and what for.
 *
 * @returns the text, how to change it, and how to forget it once it was sent
 */
export function useKeptText(person: string, what: string): [string, (text: string) => void, () => void] {
  const key = `vermilion.text.${person}.${what}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    setText(sessionStorage.getItem(key) ?? '');
  }, [key]);
  const change = useCallback((next: string) => {
    setText(next);
    if (next) sessionStorage.setItem(key, next);
    else sessionStorage.removeItem(key);
  }, [key]);
  return [text, change, useCallback(() => change(''), [change])];
}
