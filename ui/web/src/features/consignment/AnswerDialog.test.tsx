import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { Me, ReceivedView } from '../../api/types';
import { speak } from '../../app/i18n';
import { SessionProvider } from '../../app/session';
import { AnswerDialog } from './AnswerDialog';

const me: Me = { account: 'wu', name: '吴倩', organ: 'ctou', organName: '滨江城投', organFullName: '滨江城投', posts: ['DISPATCHER@ctou'], clearance: 'INTERNAL' };
const it1 = { id: 'c1', title: '通知', number: null, level: 'PUBLIC', sender: 'gzw', status: 'ARRIVED', sentAt: '2026-11-25T01:00:00Z', answeredAt: null, sealedDigest: 'sha256:0' } as ReceivedView;
let sent: { path: string; body: string }[] = [];
let mismatch = false;

beforeEach(() => {
  speak('zh');
  sent = [];
  mismatch = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push({ path: new URL(request.url).pathname, body: await request.text() });
    return mismatch ? Response.json({ code: 'HASH_MISMATCH', zh: '摘要不一致', en: 'digest differs' }, { status: 409 }) : Response.json({});
  });
});

const shown = (what: 'acknowledgement' | 'return', onClose = vi.fn()) => {
  render(<QueryClientProvider client={newQueries()}><SessionProvider me={me}><AnswerDialog it={it1} what={what} onClose={onClose} /></SessionProvider></QueryClientProvider>);
  return onClose;
};

it('says what signing means before anything is signed', async () => {
  const closed = shown('acknowledgement');
  expect(screen.getByText(/代表滨江城投签署电子回执，确认收到的文件与发文单位盖章发出的文件逐字节一致/)).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByText('核对并签收'));
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent[0]?.path).toBe('/api/consignments/c1/acknowledgement');
});

it('says in plain words that a file is not the one that was sent, and lets nobody sign it', async () => {
  mismatch = true;
  const closed = shown('acknowledgement');
  fireEvent.click(screen.getByText('核对并签收'));
  expect(await screen.findByText(/文件已被改动或损坏/)).toBeTruthy();
  expect(screen.getByText('核对并签收').closest('button')?.disabled).toBe(true);
  expect(closed).not.toHaveBeenCalled();
});

it('returns nothing without a reason', async () => {
  shown('return');
  fireEvent.click(screen.getByText('签署并退回'));
  expect(await screen.findByText('请写明退回的理由。')).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByLabelText('退回理由'), { target: { value: ' 非我单位职责 ' } });
  fireEvent.click(screen.getByText('签署并退回'));
  await vi.waitFor(() => expect(sent).toEqual([{ path: '/api/consignments/c1/return', body: '{"reason":"非我单位职责"}' }]));
});
