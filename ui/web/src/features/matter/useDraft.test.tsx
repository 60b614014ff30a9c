import { renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem';
import { useDraft } from './useDraft';

const answered = (response: () => Response) => {
  vi.stubGlobal('fetch', async () => response());
  return renderHook(() => useDraft('organisation-filing', true)).result;
};

it('begins empty where the zone says that there is no draft yet', async () => {
  const draft = answered(() => new Response(null, { status: 204 }));
  await waitFor(() => expect(draft.current.ready).toBe(true));
  expect(draft.current).toMatchObject({ form: {}, files: [], restored: false, failed: null });
});

it('goes on with the draft there is', async () => {
  const draft = answered(() => Response.json({ form: { unitName: '滨江' }, attachments: [], at: '2026-11-25T10:00:00Z' }));
  await waitFor(() => expect(draft.current.ready).toBe(true));
  expect(draft.current).toMatchObject({ form: { unitName: '滨江' }, restored: true });
});

it('does not take a matter that is not offered for one without a draft', async () => {
  const draft = answered(() => Response.json({ code: 'ABSENT', zh: '没有这个对象。', en: 'Absent.' }, { status: 404 }));
  await waitFor(() => expect(draft.current.failed).toBeInstanceOf(Problem));
  expect(draft.current.ready).toBe(false);
});
