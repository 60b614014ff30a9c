import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(max-width: 1000px)');
const subscribe = (changed: () => void) => {
  const watched = query();
  watched.addEventListener('change', changed);
  return () => watched.removeEventListener('change', changed);
};

/** Whether there is no room for the document and its tabs side by side. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => query().matches);
