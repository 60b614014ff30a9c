import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { DocumentView, Me, RoutingVerdict, SentView } from '../../api/types';
import { speak } from '../../app/i18n';
import { SessionProvider } from '../../app/session';
import { DryRunList } from './DryRunList';
import { SendPanel } from './SendPanel';

const me: Me = { account: 'xujun', name: '许军', organ: 'gzw', organName: '国资委', organFullName: '国资委', posts: ['DISPATCHER@gzw'], clearance: 'INTERNAL' };
const document = (part: Partial<DocumentView>) => ({
  id: 'd1', organ: 'gzw', drafter: 'zhoumin', status: 'RELEASED', recipients: [{ organ: 'ctou', name: '滨江城投集团' }, { organ: 'neng', name: '滨江能源集团' }], ...part,
}) as DocumentView;
const sent = (part: Partial<SentView>) => ({ id: 'c1', recipient: 'ctou', recipientName: '滨江城投集团', zone: 'outer', status: 'ARRIVED', sentAt: '2026-11-20T02:00:00Z', answeredAt: null, urged: 0, ...part }) as SentView;

let answers: Record<string, unknown> = {};
let asked: string[] = [];
beforeEach(() => {
  speak('zh');
  asked = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    asked.push(`${request.method} ${path}`);
    return new Response(JSON.stringify(answers[path] ?? {}), { status: 200, headers: { 'content-type': 'application/json' } });
  });
});

const shown = (of: DocumentView) => render(
  <QueryClientProvider client={newQueries()}><SessionProvider me={me}><MemoryRouter><SendPanel document={of} /></MemoryRouter></SessionProvider></QueryClientProvider>);

it('shows before the release who would get it and who would not, by which rule', async () => {
  const verdicts: RoutingVerdict[] = [
    { organ: 'ctou', name: '滨江城投集团', zone: 'outer', allowed: true, reasonCode: null, zh: null, en: null },
    { organ: 'neng', name: '滨江能源集团', zone: 'outer', allowed: false, reasonCode: 'FLOW-INNER-OUTER-DENY', zh: '不得由内网发往外网。', en: 'Denied.' }];
  answers = { '/api/documents/d1/routing': verdicts };
  shown(document({ status: 'SEALED' }));
  expect(await screen.findByText(/不得由内网发往外网/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('可发送1个，不可发送1个');
  expect(screen.queryByText('移除')).toBeNull(); // nothing can be changed here any more
});

it('shows afterwards what became of each, and urges who has not signed for it', async () => {
  answers = { '/api/documents/d1/consignments': [sent({ lamp: 'RED' }), sent({ id: 'c2', recipientName: '滨江能源集团', status: 'ACKNOWLEDGED', answeredAt: '2026-11-20T03:00:00Z',
    answeredBy: { account: 'wu', name: '吴倩', unit: '滨江能源集团' }, registerNumber: '2026-收-0002' })] };
  shown(document({}));
  expect(await screen.findByText('共2家：已签收1，未签收1，退回0')).toBeTruthy();
  const [late, done] = screen.getAllByRole('listitem');
  expect(late!.textContent).toContain('超过2个工作日未签收');
  expect(done!.textContent).toContain('吴倩');
  expect(done!.textContent).toContain('2026-收-0002');
  expect(within(done!).queryByRole('button')).toBeNull();
  fireEvent.click(within(late!).getByRole('button'));
  await vi.waitFor(() => expect(asked).toContain('POST /api/documents/d1/consignments/c1/urge'));
});

it('keeps only those refused in sight when asked, and removes them all at once', () => {
  const removed = vi.fn();
  const verdicts = Array.from({ length: 200 }, (_, no): RoutingVerdict =>
    ({ organ: `e${no}`, name: `企业${no}`, zone: 'outer', allowed: no % 50 !== 3, reasonCode: null, zh: '不可', en: 'no' }));
  render(<DryRunList verdicts={verdicts} onRemove={removed} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(200);
  fireEvent.click(screen.getByRole('switch'));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  fireEvent.click(screen.getByText('移除全部不可发送的（4）'));
  expect(removed).toHaveBeenCalledWith(['e3', 'e53', 'e103', 'e153']);
});
