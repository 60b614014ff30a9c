import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { DocumentView } from '../../api/types';
import { speak } from '../../app/i18n';
import { FilingDialog } from './FilingDialog';

const documents = ['d1', 'd2'].map((id) => ({ id, title: `关于${id}的通知` }) as DocumentView);
let sent: { path: string; key: string | null }[] = [];
let refusing = true;

beforeEach(() => {
  speak('zh');
  sent = [];
  refusing = true;
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    sent.push({ path, key: request.headers.get('Idempotency-Key') });
    return refusing && path.includes('d2') ? Response.json({ code: 'FILING-SEAL', zh: '印章无效，不能归档。', en: 'no' }, { status: 409 })
      : Response.json({ referenceCode: 'Z109-WS·2026-Y-BGS-0001' });
  });
});

it('says of each document what came of it, never that all succeeded when one did not', async () => {
  render(<QueryClientProvider client={newQueries()}><FilingDialog documents={documents} onClose={() => {}} /></QueryClientProvider>);
  fireEvent.click(screen.getByRole('button', { name: /^归 ?档$/ }));
  expect(await screen.findByText('1份已归档，1份没有归档')).toBeTruthy();
  expect(screen.getByText('已归档，档号：Z109-WS·2026-Y-BGS-0001')).toBeTruthy();
  expect(screen.getByText('印章无效，不能归档。')).toBeTruthy();

  refusing = false;
  fireEvent.click(screen.getByText('重试没有归档的1份'));
  expect(await screen.findByText('2份全部归档')).toBeTruthy();
  expect(sent[1]?.key).not.toBe(sent[2]?.key); // it was answered, so this is another attempt
  expect(sent.map(({ path }) => path)).toEqual(['/api/documents/d1/record', '/api/documents/d2/record', '/api/documents/d2/record']);
});
