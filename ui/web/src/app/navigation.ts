import type { Role } from './roles';
import type { zh } from './words.zh';

export interface Place {
  path: string;
  words: keyof typeof zh;
  /** The key after g that goes there. */
  key: string;
  /** Which box of the counts is shown beside it. */
  box?: 'toDo' | 'toRead' | 'done' | 'started' | 'drafts' | 'arrived';
  /** Who finds it in the navigation; absent: everybody but the three administrators. */
  roles?: readonly Role[];
}

export interface Section { words: keyof typeof zh; places: Place[] }

const RECEIVERS: Role[] = ['DISPATCHER', 'DOCUMENT_CLERK', 'PROPOSER', 'INSTRUCTOR', 'HANDLER'];
const DRAFTERS: Role[] = ['DRAFTER'];

/** The navigation. What somebody may really do is decided by the zone; this only leaves out what is of no use to them. */
export const SECTIONS: Section[] = [
  { words: 'nav.work', places: [
    { path: '/to-do', words: 'nav.toDo', key: 't', box: 'toDo' },
    { path: '/to-read', words: 'nav.toRead', key: 'r', box: 'toRead' },
    { path: '/done', words: 'nav.done', key: 'd', box: 'done' },
    { path: '/started', words: 'nav.started', key: 'i', box: 'started' },
    { path: '/drafts', words: 'nav.drafts', key: 'w', box: 'drafts', roles: DRAFTERS },
  ] },
  { words: 'nav.documents', places: [
    { path: '/drafting/new', words: 'nav.new', key: 'n', roles: DRAFTERS },
    { path: '/consignments', words: 'nav.consignments', key: 'c', box: 'arrived', roles: RECEIVERS },
  ] },
  { words: 'nav.cases', places: [
    { path: '/matters', words: 'nav.matters', key: 'm', roles: ['APPLICANT', 'CASE_OFFICER', 'CASE_DECIDER'] },
    { path: '/cases', words: 'nav.casesList', key: 'b', roles: ['APPLICANT', 'CASE_OFFICER', 'CASE_DECIDER'] },
  ] },
  { words: 'nav.book', places: [
    { path: '/search', words: 'nav.search', key: 's' },
    { path: '/filing', words: 'nav.filing', key: 'f', roles: ['ARCHIVIST'] },
    { path: '/audit', words: 'nav.audit', key: 'a', roles: ['AUDIT_ADMIN'] },
    { path: '/issuing', words: 'nav.issuing', key: 'z', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
  ] },
];

/** The sections with what is of use to somebody of these roles. */
export function placesFor(roles: ReadonlySet<Role>, administrator: boolean): Section[] {
  return SECTIONS.map((section) => ({
    ...section,
    places: section.places.filter((place) => (place.roles ? place.roles.some((role) => roles.has(role)) : !administrator)),
  })).filter((section) => section.places.length > 0);
}

/** Where somebody begins. */
export function homeOf(roles: ReadonlySet<Role>, administrator: boolean): string {
  return administrator ? (roles.has('AUDIT_ADMIN') ? '/audit' : '/account') : '/to-do';
}
