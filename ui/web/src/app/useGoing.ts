import { useNavigate } from 'react-router';
import type { Place } from './navigation';
import { useShortcuts } from './shortcuts';

/** The shortcuts that work on every page: `g` and a letter go somewhere, `?` shows them all. */
export function useGoing(places: Place[], onHelp: () => void): void {
  const navigate = useNavigate();
  const keys: Record<string, () => void> = { '?': onHelp };
  for (const place of places) keys[`g ${place.key}`] = () => void navigate(place.path);
  useShortcuts(keys);
}
