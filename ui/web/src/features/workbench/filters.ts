import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The steps of each process, for choosing one. */
export const STEPS = {
  dispatch: ['draft', 'divisionReview', 'countersign', 'officeReview', 'signOff', 'recheck', 'number', 'seal', 'release'],
  receipt: ['register', 'propose', 'instruct', 'handle', 'close'],
  matter: ['accept', 'supplement', 'review', 'decide', 'sealResult'],
} as const;
export type Process = keyof typeof STEPS;
export const PROCESSES = Object.keys(STEPS) as Process[];

export const FILTERS = ['q', 'process', 'step', 'level', 'urgency', 'due', 'mark', 'since'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Partial<Record<Filter, string>>;

/** The filters an address names; what it does not know it ignores. */
export function filtersOf(search: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = search.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
}

/** The address of filters: always in the same order, so that the same filters are the same address. */
export function searchOf(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) search.set(name, value);
  }
  return search;
}

/** A step belongs to a process: with another process it would find nothing. */
export function withFilter(filters: Filters, name: Filter, value: string | undefined): Filters {
  const next: Filters = { ...filters, [name]: value };
  if (name === 'process') delete next.step;
  return next;
}

/** Filters kept in the address: they survive a reload and going back, and can be sent to somebody. */
export function useFilters(): [Filters, (filters: Filters) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersOf(search), [search]);
  const change = useCallback((next: Filters) => setSearch(searchOf(next), { replace: true }), [setSearch]);
  return [filters, change];
}

/** What the zone is asked with. */
export const queryOf = (filters: Filters) => ({
  ...filters,
  since: filters.since && /^\d{4}-\d{2}-\d{2}$/.test(filters.since) ? new Date(`${filters.since}T00:00:00`).toISOString() : undefined,
});
