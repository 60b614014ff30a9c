import { useEffect, useState } from 'react';

/**
 * For a dialog that is only there while it is open: when it goes, what had the focus before has it again; where that is gone
 * or can no longer have it, the heading of the page.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => {
    requestAnimationFrame(() => { // once the dialog has let go of it, and unless a page that was gone to has it
      const free = () => document.activeElement === document.body;
      if (free() && before instanceof HTMLElement) before.focus({ preventScroll: true });
      if (free()) document.querySelector('h1')?.focus({ preventScroll: true });
    });
  }, [before]);
}
