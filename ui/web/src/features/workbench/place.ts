/**
 * Where somebody was in a list: so that after handling one thing they come back to the same list, the same filters and
 * the same row, or go to the next one. Kept in this tab.
 */
export interface Place {
  /** The list's path with its filters. */
  list: string;
  /** The row that was opened. */
  key: string;
  /** Where the rows after it lead, as far as they were known. */
  next: { key: string; to: string }[];
  scroll: number;
}

const KEPT = 'vermilion.place';

export function leave(place: Place): void {
  sessionStorage.setItem(KEPT, JSON.stringify(place));
}

export function lastPlace(): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Place | null;
  } catch {
    return null;
  }
}

/** The next row's address after the one that was opened, if there is one; going there makes it the opened one. */
export function stepOn(): string | null {
  const place = lastPlace();
  const [next, ...rest] = place?.next ?? [];
  if (!place || !next) return null;
  leave({ ...place, key: next.key, next: rest });
  return next.to;
}
