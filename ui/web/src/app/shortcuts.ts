import { useEffect, useRef } from 'react';

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"] *';

/**
 * Keys that do something while nobody types: `j`, `/`, or two in a row within a second, written `g t`. With a modifier,
 * or while something is typed or a dialog is open, nothing happens; nor does Enter while anything has the focus.
 */
export function useShortcuts(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    let before: { key: string; at: number } | null = null;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED_INTO)) return;
      if (event.key === 'Enter' && event.target !== document.body) return; // it belongs to what has the focus
      const both = before && Date.now() - before.at < 1000 ? `${before.key} ${event.key}` : '';
      const act = current.current[both] ?? current.current[event.key];
      before = { key: event.key, at: Date.now() };
      if (!act) return;
      event.preventDefault();
      before = null;
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
