import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useAction } from '../api/action';
import { api } from '../api/client';
import { newQueries } from '../api/keys';
import type { Me } from '../api/types';
import { speak } from './i18n';
import { SessionProvider } from './session';

const me: Me = { account: 'zhang', name: '张三', organ: 'gzw', organName: '国资委', organFullName: '国资委', posts: ['SIGNER@gzw'], clearance: 'INTERNAL' };
let signedIn = true;
let sent: { path: string; method: string; key: string | null }[] = [];

function answer(status: number, body: unknown) {
  return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }));
}

beforeAll(() => import('../features/session/SignInAgain')); // the dialog is a part of its own

beforeEach(() => {
  speak('zh');
  signedIn = true;
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    sent.push({ path, method: request.method, key: request.headers.get('Idempotency-Key') });
    if (path === '/api/session' && request.method === 'POST') {
      const { account } = (await request.json()) as { account: string };
      signedIn = true;
      return answer(201, { token: 't', me: { ...me, account } });
    }
    return signedIn ? answer(200, { said: await request.text() }) : answer(401, { code: 'SIGN-IN-REQUIRED', zh: '请登录', en: 'Sign in' });
  });
});

function Work() {
  const [text, setText] = useState('');
  const act = useAction((said: string, key) => api.post<{ said: string }>('/api/tasks/{id}/completion', { path: { id: '1' }, body: { said }, key }));
  return (
    <>
      <input aria-label="opinion" value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={() => act.mutate(text)}>send</button>
      {act.data && <output>{act.data.said}</output>}
    </>
  );
}

const shown = () => render(<QueryClientProvider client={newQueries()}><SessionProvider me={me}><Work /></SessionProvider></QueryClientProvider>);

it('asks to sign in again when the session ended, keeps what was typed and sends the same once more', async () => {
  shown();
  fireEvent.change(screen.getByLabelText('opinion'), { target: { value: '同意' } });
  signedIn = false;
  fireEvent.click(screen.getByText('send'));

  const password = await screen.findByLabelText('口令');
  expect(screen.getByLabelText<HTMLInputElement>('opinion').value).toBe('同意');
  fireEvent.change(password, { target: { value: 'secret' } });
  fireEvent.click(screen.getByText('登录并继续'));

  expect((await screen.findByRole('status')).textContent).toBe('{"said":"同意"}');
  const acts = sent.filter(({ path }) => path === '/api/tasks/1/completion');
  expect(acts).toHaveLength(2);
  expect(acts[0]?.key).toBe(acts[1]?.key);
});

it('lets nothing of the one before stay when somebody else signs in', async () => {
  sessionStorage.setItem('vermilion.text.zhang.task', '未保存的意见');
  shown();
  signedIn = false;
  fireEvent.click(screen.getByText('send'));
  fireEvent.change(await screen.findByLabelText('口令'), { target: { value: 'secret' } });
  fireEvent.change(screen.getByLabelText('账号'), { target: { value: 'li' } });
  fireEvent.click(screen.getByText('登录并继续'));

  await screen.findByText(/另一个账号/);
  expect(sessionStorage.length).toBe(0);
  await waitFor(() => expect(sent.filter(({ path }) => path === '/api/tasks/1/completion')).toHaveLength(1));
});
