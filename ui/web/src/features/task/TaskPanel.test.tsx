import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { Me, TaskDetail } from '../../api/types';
import { speak } from '../../app/i18n';
import { SessionProvider } from '../../app/session';
import { leave } from '../workbench/place';
import { TaskPanel } from './TaskPanel';

const me: Me = { account: 'li', name: '李四', organ: 'gzw', organName: '国资委', organFullName: '国资委', posts: ['SIGNER@gzw'], clearance: 'INTERNAL' };
const wang = { account: 'wang', name: '王五', unit: '办公室' };
const words = (zh: string) => ({ zh, en: zh });
const task: TaskDetail = {
  id: 't1', process: 'dispatch', step: 'signOff', stepWords: words('签发'), businessKey: 'd1', arrivedAt: '2026-11-25T01:00:00Z', seenBy: null,
  withdrawable: words('下一办理人打开前可以撤回。'),
  verbs: [
    { outcome: 'pass', words: words('签发'), opinionRequired: false, asks: [], next: { step: 'number', stepWords: words('编号'), people: [wang], more: 2 } },
    { outcome: 'return', words: words('退回'), opinionRequired: true, asks: [], next: { step: 'draft', stepWords: words('拟稿'), people: [], more: 0 } },
  ],
};
let acts: unknown[] = [];
let handledByOthers = false;
let looks = 0;
let ownNext: unknown[] = [];

beforeEach(() => {
  speak('zh');
  acts = [];
  handledByOthers = false;
  looks = 0;
  ownNext = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    if (handledByOthers) return Response.json({ code: 'ABSENT', zh: '不存在。', en: 'Absent.' }, { status: 404 });
    if (path === '/api/tasks/t1') looks += 1;
    if (path === '/api/tasks') return Response.json({ items: ownNext, next: null });
    if (path.endsWith('/completion')) acts.push(await request.json());
    return path === '/api/tasks/t1' ? Response.json(task) : new Response(null, { status: 204 });
  });
});

function shown() {
  const queries = newQueries();
  const router = createMemoryRouter([
    { path: '/documents/:id', element: <SessionProvider me={me}><TaskPanel taskId="t1" /></SessionProvider> },
    { path: '*', element: <p>elsewhere</p> },
  ], { initialEntries: ['/documents/d1?task=t1'] });
  render(<QueryClientProvider client={queries}><RouterProvider router={router} /></QueryClientProvider>);
  return { router, queries };
}

it('says before anything is sent who gets it next and whether it can be taken back', async () => {
  shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  expect(screen.getByText(/转至“编号”：王五（办公室）等3人/)).toBeTruthy();
  expect(screen.getByText('下一办理人打开前可以撤回。')).toBeTruthy();
});

it('does not return anything without an opinion', async () => {
  shown();
  fireEvent.click(await screen.findByLabelText('退回'));
  fireEvent.click(screen.getByText('提交：退回'));
  expect(await screen.findByText('请填写意见。')).toBeTruthy();
  expect(acts).toEqual([]);
});

it('keeps what was typed until it was sent, then leads to the next item of the list', async () => {
  leave({ list: '/to-do?level=INTERNAL', key: 't1', scroll: 0, next: [{ key: 't2', to: '/documents/d2?task=t2' }] });
  const { router } = shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '同意，请尽快印发。' } });
  expect(sessionStorage.getItem('vermilion.text.li.t1')).toBe('同意，请尽快印发。');

  fireEvent.click(screen.getByText('提交：签发'));
  fireEvent.click(await screen.findByText('办理下一项'));
  expect(acts).toEqual([{ outcome: 'pass', opinion: '同意，请尽快印发。', details: {} }]);
  expect(sessionStorage.getItem('vermilion.text.li.t1')).toBeNull();
  await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/documents/d2?task=t2'));
});

it('says that somebody else was faster, and keeps in sight what was typed', async () => {
  shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '请再核数据。' } });
  handledByOthers = true;
  fireEvent.click(screen.getByText('提交：签发'));

  expect(await screen.findByText('该任务已由他人办理，或已不在您名下。')).toBeTruthy();
  expect(screen.getByText('请再核数据。')).toBeTruthy();
});

it('asks no more for a task that was handled here, whatever changes meanwhile', async () => {
  const { queries } = shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  fireEvent.click(screen.getByText('提交：签发'));
  await waitFor(() => expect(acts).toHaveLength(1));
  await queries.invalidateQueries({ queryKey: ['task'] }); // told of it by the zone, maybe before the answer is there
  await screen.findByText('已提交：签发');
  await queries.invalidateQueries({ queryKey: ['task'] });
  expect(looks).toBe(1);
});

it('offers the next step of the same work first where that is one\'s own too, and as the only red button', async () => {
  leave({ list: '/to-do', key: 't1', scroll: 0, next: [{ key: 't2', to: '/documents/d2?task=t2' }] });
  ownNext = [{ id: 't9', step: 'number', stepWords: words('编号'), work: { object: 'document', objectId: 'd1' } }];
  const { router } = shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  fireEvent.click(screen.getByText('提交：签发'));
  const own = await screen.findByRole('button', { name: '接着办理：编号' });
  expect([...document.querySelectorAll('.ant-btn-primary')].map((one) => one.textContent)).toEqual(['接着办理：编号']);
  expect(screen.getByText('办理下一项')).toBeTruthy();
  fireEvent.click(own);
  await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/documents/d1?task=t9'));
});

it('offers opinions of the step and of what is chosen, in the language of the record whatever the screen speaks', async () => {
  speak('en');
  shown();
  fireEvent.click(await screen.findByLabelText('签发'));
  expect(screen.getByText('同意，请尽快印发。').closest('button')?.lang).toBe('zh-CN');
  fireEvent.click(screen.getByLabelText('退回'));
  expect(screen.queryByText('同意，请尽快印发。')).toBeNull();
  fireEvent.click(screen.getByText('请修改后再报。'));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('请修改后再报。');
});

it('forgets what was wrong as soon as it is mended', async () => {
  shown();
  fireEvent.click(await screen.findByLabelText('退回'));
  fireEvent.click(screen.getByText('提交：退回'));
  await screen.findByText('请填写意见。');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '请补充。' } });
  expect(screen.queryByText('请填写意见。')).toBeNull();
});
