const FIELDS = ['actor', 'action', 'objectType', 'objectId', 'outcome', 'from', 'to'] as const;
export type AuditField = (typeof FIELDS)[number];
export type AuditFilters = Partial<Record<AuditField, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filters an address names; what it does not know, and days that are none, it ignores. */
export function filtersOf(search: URLSearchParams): AuditFilters {
  const filters: AuditFilters = {};
  for (const name of FIELDS) {
    const value = search.get(name)?.trim();
    if (value && (!(name === 'from' || name === 'to') || DAY.test(value))) filters[name] = value;
  }
  return filters;
}

/** The address of filters: always in the same order. */
export function searchOf(filters: AuditFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FIELDS) {
    const value = filters[name]?.trim();
    if (value) search.set(name, value);
  }
  return search;
}

/** What the zone is asked with: days are whole days of the reader's clock. */
export function askedOf({ from, to, ...others }: AuditFilters): Record<string, string | undefined> {
  const start = from ? new Date(`${from}T00:00:00`) : null;
  const end = to ? new Date(`${to}T00:00:00`) : null;
  end?.setDate(end.getDate() + 1);
  return { ...others, from: start?.toISOString(), to: end?.toISOString() };
}

export const isBackwards = ({ from, to }: AuditFilters) => Boolean(from && to && from > to);

/** Where a page begins that shows a place of the chain with some events after it. */
export const cursorAround = (seq: number) => String(seq + 6);
