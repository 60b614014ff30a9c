import type { Person, Seat } from './desk';

/** One page to be looked at: where it is, the name of its pictures, and what shows that it is there. */
export interface Visit { path: string; shot: string; ready?: string }

interface Places { account: string; seat?: Seat; visits: (person: Person) => Promise<Visit[]> }

interface Listed { id: string; title?: string; work?: { objectId: string; title: string }; caseNumber?: string }

/** What a list of the zone has, the thing of this title if there is one. */
async function found(person: Person, path: string, title = ''): Promise<Listed> {
  const { items } = (await person.ask('GET', path)).json as { items: Listed[] };
  const one = items.find((item) => (item.title ?? item.work?.title ?? '').includes(title)) ?? items[0]; // another test may have had it
  if (!one) throw new Error(`${person.account} finds nothing at ${path}`);
  return one;
}

/** Pages whose pictures have the names of their addresses. */
const plain = (...paths: string[]): Visit[] => paths.map((path) => ({ path, shot: path.slice(1).replaceAll('/', '-') }));
const named = (path: string, shot: string, ready?: string): Visit => ({ path, shot, ready });

const TABS = ['timeline', 'diagram', 'versions', 'attachments', 'signatures', 'sent', 'circulation'];

/** The pages, by who has use of them. */
export const PLACES: Places[] = [
  { account: '', visits: async () => [named('/sign-in', 'sign-in', 'input[type=password]')] },
  {
    account: 'zhoumin', visits: async (person) => {
      const sent = await found(person, '/api/documents?mine=true&size=50', '安全生产大检查');
      const draft = await found(person, '/api/documents?mine=true&status=DRAFTING&size=50', '典型案例');
      return [
        ...plain('/to-do', '/to-read', '/done', '/drafts', '/drafting/new', '/account', '/nowhere'), named('/started', 'started'),
        named(`/drafting/${draft.id}`, 'drafting-desk', 'canvas'),
        { path: `/drafting/${draft.id}/submit`, shot: 'submit' },
        ...TABS.map((tab) => ({ path: `/documents/${sent.id}?tab=${tab}`, shot: `document-${tab}`, ready: tab === 'diagram' ? '.bjs-container svg' : 'canvas' })),
        { path: '/documents/00000000-0000-0000-0000-000000000000', shot: 'absent' },
      ];
    },
  },
  {
    account: 'liuwei', visits: async (person) => {
      const task = await found(person, '/api/tasks?size=50', '履职待遇');
      return [named('/to-do', 'to-do'), named(`/documents/${task.work?.objectId}`, 'task', 'canvas')];
    },
  },
  {
    account: 'xujun', visits: async (person) => {
      const received = await found(person, '/api/consignments?size=50');
      return [
        named('/consignments', 'inbox'), { path: `/consignments/${received.id}`, shot: 'consignment-received', ready: 'canvas' },
        ...['steps', 'signatures', 'circulation', 'replies'].map((tab) => ({ path: `/consignments/${received.id}?tab=${tab}`, shot: `consignment-${tab}`, ready: 'canvas' })),
      ];
    },
  },
  {
    account: 'shenyue', visits: async (person) => {
      const paused = await found(person, '/api/cases?status=SUPPLEMENT&size=50');
      const received = await found(person, '/api/consignments?size=50');
      return [
        ...plain('/to-do', '/matters', '/cases', '/consignments'), named('/matters/organisation-filing', 'guide'),
        named('/matters/organisation-filing/apply', 'application'),
        named(`/cases/${paused.caseNumber}`, 'tracker'),
        { path: `/consignments/${received.id}`, shot: 'consignment', ready: 'canvas' },
      ];
    },
  },
  {
    account: 'gaoyuan', visits: async (person) => {
      const submitted = await found(person, '/api/cases?status=SUBMITTED&size=50');
      return [named('/to-read', 'to-read'), named('/cases', 'cases'), named(`/cases/${submitted.caseNumber}`, 'case-official')];
    },
  },
  {
    account: 'dengli', visits: async (person) => {
      const filed = await found(person, '/api/documents?status=FILED&size=50');
      return [
        ...plain('/search'), named('/filing', 'filing'), named(`/search?q=${encodeURIComponent('国有资本')}`, 'search', '.hits'),
        named(`/records/${filed.id}`, 'record', 'canvas'),
      ];
    },
  },
  { account: 'guofeng', visits: async () => [named('/audit', 'audit-chain', '.list'), ...plain('/account')] },
  { account: 'hefang', seat: { zone: 'inner' }, visits: async () => [named('/to-do', 'inner')] },
];
