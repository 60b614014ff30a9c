import type { Person, Seat } from './desk';

/** In which looks a picture of a page is kept for the documentation. */
type Look = 'wide' | 'wide-large' | 'wide-contrast' | 'narrow' | 'narrow-large' | 'narrow-contrast';

/** One page to be looked at: where it is, the name of its pictures, and what shows that it is there. */
export interface Visit { path: string; shot: string; ready?: string; keep?: string[] }

interface Places { account: string; seat?: Seat; visits: (person: Person) => Promise<Visit[]> }

interface Listed { id: string; title?: string; work?: { objectId: string; title: string }; caseNumber?: string }

/** What a list of the zone has, the thing of this title if one is asked for. */
async function found(person: Person, path: string, title = ''): Promise<Listed> {
  const { items } = (await person.ask('GET', path)).json as { items: Listed[] };
  const one = items.find((item) => (item.title ?? item.work?.title ?? '').includes(title));
  if (!one) throw new Error(`${person.account} finds nothing at ${path}`);
  return one;
}

const plain = (...paths: string[]): Visit[] => paths.map((path) => ({ path, shot: path.slice(1).replaceAll('/', '-') }));
const kept = (path: string, shot: string, keep: Look[] = ['wide'], ready?: string): Visit => ({ path, shot, keep, ready });

const TABS = ['timeline', 'diagram', 'versions', 'attachments', 'signatures', 'sent', 'circulation'];

/** The pages, by who has use of them. */
export const PLACES: Places[] = [
  { account: '', visits: async () => [kept('/sign-in', 'sign-in', ['wide'], 'input[type=password]')] },
  {
    account: 'zhoumin', visits: async (person) => {
      const sent = await found(person, '/api/documents?mine=true&size=50', '安全生产大检查');
      const draft = await found(person, '/api/documents?mine=true&status=DRAFTING&size=50', '典型案例');
      return [
        ...plain('/to-do', '/to-read', '/done', '/drafts', '/drafting/new', '/account', '/nowhere'), kept('/started', 'started'),
        kept(`/drafting/${draft.id}`, 'drafting-desk', ['wide'], 'canvas'),
        { path: `/drafting/${draft.id}/submit`, shot: 'submit' },
        ...TABS.map((tab) => ({ path: `/documents/${sent.id}?tab=${tab}`, shot: `document-${tab}`, ready: tab === 'diagram' ? '.bjs-container svg' : 'canvas' })),
        { path: '/documents/00000000-0000-0000-0000-000000000000', shot: 'absent' },
      ];
    },
  },
  {
    account: 'liuwei', visits: async (person) => {
      const task = await found(person, '/api/tasks?size=50', '履职待遇');
      return [kept('/to-do', 'to-do', ['wide', 'wide-contrast', 'narrow']), kept(`/documents/${task.work?.objectId}`, 'task', ['wide', 'wide-large', 'narrow'], 'canvas')];
    },
  },
  {
    account: 'xujun', visits: async (person) => {
      const received = await found(person, '/api/consignments?box=handling&size=50');
      return [
        kept('/consignments', 'inbox'), { path: `/consignments/${received.id}`, shot: 'consignment-received', ready: 'canvas' },
        ...['steps', 'signatures', 'circulation', 'replies'].map((tab) => ({ path: `/consignments/${received.id}?tab=${tab}`, shot: `consignment-${tab}`, ready: 'canvas' })),
      ];
    },
  },
  {
    account: 'shenyue', visits: async (person) => {
      const paused = await found(person, '/api/cases?size=50');
      const received = await found(person, '/api/consignments?size=50');
      return [
        ...plain('/to-do', '/matters', '/cases', '/consignments'), kept('/matters/organisation-filing', 'guide'),
        kept('/matters/organisation-filing/apply', 'application', ['wide', 'narrow']),
        kept(`/cases/${paused.caseNumber}`, 'tracker', ['wide', 'narrow', 'wide-contrast']),
        { path: `/consignments/${received.id}`, shot: 'consignment', ready: 'canvas' },
      ];
    },
  },
  {
    account: 'gaoyuan', visits: async (person) => {
      const submitted = await found(person, '/api/cases?status=SUBMITTED&size=50');
      return [kept('/to-read', 'to-read'), kept('/cases', 'cases'), kept(`/cases/${submitted.caseNumber}`, 'case-official')];
    },
  },
  {
    account: 'dengli', visits: async (person) => {
      const filed = await found(person, '/api/documents?status=FILED&size=50');
      return [
        ...plain('/search'), kept('/filing', 'filing'), kept(`/search?q=${encodeURIComponent('国有资本')}`, 'search', ['wide'], '.hits'),
        kept(`/records/${filed.id}`, 'record', ['wide'], 'canvas'),
      ];
    },
  },
  { account: 'guofeng', visits: async () => [kept('/audit', 'audit', ['wide'], '.list'), ...plain('/account')] },
  { account: 'hefang', seat: { zone: 'inner' }, visits: async () => [kept('/to-do', 'inner', ['wide'])] },
];
