import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import type { DocumentText, DocumentView, Who } from '../../api/types';
import { offerOf } from './offer';
import { EMPTY } from './text';
import { meaningOf, useAutosave } from './useAutosave';
import { heldAfter, useLock } from './useLock';

const li: Who = { account: 'li', name: '李强', unit: '产权管理处' };
const problem = (code: string, status: number) => new Problem({ code, status, zh: '中', en: 'e' });
const said = (title: string): DocumentText => ({ ...EMPTY, title });

let answers: (path: string, method: string) => [number, unknown];
let sent: { path: string; method: string; body: string }[] = [];

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    sent.push({ path, method: request.method, body: await request.clone().text() });
    const [status, body] = answers(path, request.method);
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => { vi.useRealTimers(); });

describe('the offer of a working copy', () => {
  const document = { revision: 4 } as DocumentView;
  const copy = (title: string, baseRevision: number) => ({ text: said(title), at: '2026-11-25T10:00:00Z', by: li, baseRevision });
  it('is made where it says something else than the version', () => {
    expect(offerOf(document, said('旧'), copy('新', 4))).toBe('newer');
    expect(offerOf(document, said('旧'), copy('新', 3))).toBe('older-base');
  });
  it('is not made where there is none or nothing in it', () => {
    expect(offerOf(document, said('旧'), null)).toBe('none');
    expect(offerOf(document, said('旧'), copy('旧', 3))).toBe('none');
  });
});

describe('the lock', () => {
  const until = '2026-11-25T10:02:00Z';
  it('is held, held by another with the name, or refused', () => {
    expect(heldAfter({ state: 'asking' }, { lock: { holder: li, mine: true, until } })).toEqual({ state: 'mine' });
    expect(heldAfter({ state: 'mine' }, { lock: { holder: li, mine: false, until } })).toEqual({ state: 'held', by: li, until });
    expect(heldAfter({ state: 'mine' }, { error: problem('STATE-S0-REQUIRED', 409) }).state).toBe('refused');
  });
  it('is not lost while the zone cannot be reached', () => {
    expect(heldAfter({ state: 'mine' }, { error: problem('OFFLINE', 0) })).toEqual({ state: 'mine' });
    expect(heldAfter({ state: 'asking' }, { error: problem('OFFLINE', 0) }).state).toBe('refused');
  });
  it('is taken when a document is opened, taken over when free, and let go of when it is left', async () => {
    let mine = false;
    answers = (_, method) => (method === 'DELETE' ? [204, null] : [200, { holder: li, mine, until }]);
    const { result, unmount } = renderHook(() => useLock('d1'));
    await waitFor(() => expect(result.current.hold.state).toBe('held'));
    mine = true;
    await act(() => result.current.refresh());
    expect(result.current.hold.state).toBe('mine');
    unmount();
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/documents/d1/lock' }));
  });
});

describe('putting aside by itself', () => {
  it('knows what to do about a failure', () => {
    expect(meaningOf(problem('OFFLINE', 0))).toBe('again');
    expect(meaningOf(problem('HTTP-503', 503))).toBe('again');
    expect(meaningOf(problem('DOC-STALE', 412))).toBe('conflict');
    expect(meaningOf(problem('DOC-LOCKED', 409))).toBe('conflict');
    expect(meaningOf(problem('DOC-CONTROL', 400))).toBe('refused');
  });

  const shown = (onConflict = vi.fn()) => renderHook(({ text }) =>
    useAutosave({ id: 'd1', revision: 3, text, base: said('旧'), on: true, onConflict }), { initialProps: { text: said('旧') } });

  it('sends nothing while nothing was changed, and the last text once the typing pauses', async () => {
    vi.useFakeTimers();
    answers = () => [200, { at: '2026-11-25T10:00:00Z', baseRevision: 3 }];
    const { result, rerender } = shown();
    await act(() => vi.advanceTimersByTimeAsync(5000));
    expect(sent).toHaveLength(0);
    rerender({ text: said('新') });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    rerender({ text: said('新的') });
    await act(() => vi.advanceTimersByTimeAsync(2100));
    expect(sent).toHaveLength(1);
    expect(JSON.parse(sent[0]!.body)).toMatchObject({ baseRevision: 3, text: { title: '新的' } });
    expect(result.current.kept).toEqual({ state: 'saved', at: '2026-11-25T10:00:00Z' });
  });

  it('tries again until it works', async () => {
    vi.useFakeTimers();
    answers = () => [503, {}];
    const { result, rerender } = shown();
    rerender({ text: said('新') });
    await act(() => vi.advanceTimersByTimeAsync(2100));
    expect(result.current.kept.state).toBe('failed');
    answers = () => [200, { at: '2026-11-25T10:00:00Z', baseRevision: 3 }];
    await act(() => vi.advanceTimersByTimeAsync(8100));
    await act(() => vi.advanceTimersByTimeAsync(2100));
    expect(result.current.kept.state).toBe('saved');
  });

  it('tells that somebody was faster', async () => {
    vi.useFakeTimers();
    answers = () => [412, { code: 'DOC-STALE', zh: '中', en: 'e' }];
    const onConflict = vi.fn();
    shown(onConflict).rerender({ text: said('新') });
    await act(() => vi.advanceTimersByTimeAsync(2100));
    expect(onConflict).toHaveBeenCalledWith(expect.objectContaining({ code: 'DOC-STALE' }));
  });
});
