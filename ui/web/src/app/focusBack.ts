import { useEffect, useState } from 'react';

/** For a dialog that is only there while it is open: when it goes, what had the focus before has it again. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => {
    requestAnimationFrame(() => { // once the dialog has let go of it, and unless a page that was gone to has it
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus({ preventScroll: true });
    });
  }, [before]);
}
