import type { SearchQuery } from '../../api/types';

/** What a search is narrowed by, and the facet that counts it. */
export const FACETS = [['kind', 'KIND'], ['year', 'YEAR'], ['documentKind', 'DOCUMENT_KIND'], ['issuer', 'ISSUER'], ['level', 'LEVEL']] as const;
export const KINDS = ['document', 'record', 'case', 'consignment'] as const;
export const SORTS = ['RELEVANCE', 'DATE'] as const;

const FIELDS = ['q', 'kind', 'year', 'documentKind', 'issuer', 'level', 'sort'] as const;

/** The search an address names; what it does not know it ignores. */
export function queryOf(search: URLSearchParams): SearchQuery {
  const query: SearchQuery = {};
  for (const name of FIELDS) {
    const value = search.get(name)?.trim();
    if (value) query[name] = value;
  }
  return query;
}

/** The address of a search: always in the same order, so that the same search is the same address. */
export function searchOf(query: SearchQuery): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FIELDS) {
    const value = query[name];
    if (value) search.set(name, value);
  }
  return search;
}

/** The same words and order without what narrows them. */
export const widened = ({ q, sort }: SearchQuery): SearchQuery => ({ ...(q && { q }), ...(sort && { sort }) });
/** By how many things a search is narrowed. */
export const narrowings = (query: SearchQuery) => [query.kind, query.year, query.documentKind, query.issuer, query.level].filter(Boolean).length;
export const isNarrowed = (query: SearchQuery) => narrowings(query) > 0;

/** The page of a hit; its id is its kind, a colon and the identifier. */
export function pageOf(id: string, number: string | null): string {
  const [kind, key = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  switch (kind) {
    case 'record': return `/records/${encodeURIComponent(key)}`;
    case 'case': return `/cases/${encodeURIComponent(number ?? key)}`;
    case 'consignment': return `/consignments/${encodeURIComponent(key)}`;
    default: return `/documents/${encodeURIComponent(key)}`;
  }
}
