import { useEffect, useRef } from 'react';

interface Keys { save: () => void; undo: () => void; redo: () => void; readOnly: boolean }

/** Ctrl+S, Ctrl+Z, Ctrl+Y for the whole desk, wherever the caret stands; a field that is not the draft's keeps its own. */
export function useDeskKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('.paste, [role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const { save, undo, redo, readOnly } = now.current;
      const act = key === 's' ? save : key === 'z' && !event.shiftKey ? undo : key === 'y' || key === 'z' ? redo : null;
      if (!act) return;
      event.preventDefault(); // the browser's own undoing knows nothing of paragraphs
      if (!readOnly) act();
    };
    document.addEventListener('keydown', pressed, true);
    return () => document.removeEventListener('keydown', pressed, true);
  }, []);
}
