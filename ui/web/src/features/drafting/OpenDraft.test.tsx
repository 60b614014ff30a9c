import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { Me, Who } from '../../api/types';
import { speak } from '../../app/i18n';
import { SessionProvider } from '../../app/session';
import { WINDOW } from './client';
import { OpenDraft } from './OpenDraft';
import { EMPTY } from './text';

const me: Me = { account: 'zhou', name: '周敏', organ: 'gzw', organName: '国资委', organFullName: '国资委', posts: ['DRAFTER@gzw'], clearance: 'INTERNAL' };
const wang: Who = { account: 'wang', name: '王磊', unit: '法规处' };
const document = { id: 'd1', title: '旧', revision: 1, label: { level: 'INTERNAL' } };
const aside = { text: { ...EMPTY, title: '新' }, at: '2026-11-25T10:00:00Z', by: wang, baseRevision: 1 };

let copy: () => Response;
let lock: object;
let deleted: string[] = [];

beforeEach(() => {
  speak('zh');
  deleted = [];
  copy = () => Response.json(aside);
  lock = { holder: me, mine: true, until: '2026-11-25T10:02:00Z' };
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (request.method === 'DELETE') deleted.push(pathname + search);
    if (request.method === 'DELETE') return new Response(null, { status: 204 });
    if (pathname.endsWith('/lock')) return Response.json(lock);
    if (pathname.endsWith('/working-copy')) return copy();
    if (pathname.endsWith('/text')) return Response.json({ version: 1, digest: '', text: { ...EMPTY, title: '旧' }, findings: [] });
    return pathname === '/api/documents/d1' ? Response.json(document) : new Response(null, { status: 204 });
  });
});

function shown() {
  const onOpen = vi.fn();
  const router = createMemoryRouter([{ path: '*', element: <SessionProvider me={me}><OpenDraft id="d1" onOpen={onOpen} /></SessionProvider> }]);
  render(<QueryClientProvider client={newQueries()}><RouterProvider router={router} /></QueryClientProvider>);
  return onOpen;
}

it('opens the version where the zone says that nothing lies aside', async () => {
  copy = () => new Response(null, { status: 204 });
  const onOpen = shown();
  await waitFor(() => expect(onOpen).toHaveBeenCalled());
});

it('does not take a document one may not know of for one without a working copy', async () => {
  copy = () => Response.json({ code: 'ABSENT', zh: '没有这个对象。', en: 'Absent.' }, { status: 404 });
  const onOpen = shown();
  expect(await screen.findByText('没有这个对象。')).toBeTruthy();
  expect(onOpen).not.toHaveBeenCalled();
});

it('discards in the name of this window and opens the version', async () => {
  const onOpen = shown();
  fireEvent.click(await screen.findByText('丢弃，用已保存的稿本'));
  await waitFor(() => expect(onOpen).toHaveBeenCalled());
  expect(deleted).toEqual([`/api/documents/d1/working-copy?client=${WINDOW}`]);
});

it('discards nothing while another window holds the document, and says who does', async () => {
  lock = { holder: wang, mine: false, until: '2026-11-25T10:02:00Z' };
  const onOpen = shown();
  fireEvent.click(await screen.findByText('丢弃，用已保存的稿本'));
  expect(await screen.findByText('王磊（法规处）正在编辑此公文，您现在只能查看。')).toBeTruthy();
  expect(deleted).toEqual([]);
  expect(onOpen).not.toHaveBeenCalled();
});
