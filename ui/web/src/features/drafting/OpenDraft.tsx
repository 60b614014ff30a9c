import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { Problem } from '../../api/problem';
import type { DocumentTextView, DocumentView, Lock, WorkingCopy } from '../../api/types';
import { Page } from '../../app/Page';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { WINDOW } from './client';
import { LockNotice } from './LockNotice';
import { offerOf } from './offer';
import type { Opened } from './opened';
import { edited } from './text';
import type { Hold } from './useLock';
import { useWords } from './words';
import { WorkingCopyOffer } from './WorkingCopyOffer';

/** None where there is none, or where the person may only read. */
async function copyOf(id: string): Promise<WorkingCopy | null> {
  try {
    return (await api.get<WorkingCopy | undefined>('/api/documents/{id}/working-copy', { path: { id } })) ?? null;
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return null;
    throw error;
  }
}

type Held = Extract<Hold, { state: 'held' }>;

/** Fetches a draft, and asks what to go on with where something unsaved lies beside it. */
export function OpenDraft({ id, onOpen }: { id: string; onOpen: (opened: Opened) => void }) {
  const say = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'desk'),
    queryFn: async () => {
      const [document, text, copy] = await Promise.all([
        api.get<DocumentView>('/api/documents/{id}', { path: { id } }),
        api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id } }), copyOf(id)]);
      return { document, text: text.text, copy };
    },
    gcTime: 0, staleTime: 0, refetchOnWindowFocus: false,
  });
  const offer = data ? offerOf(data.document, data.text, data.copy) : 'none';
  const open = (text: Opened['text']) => data && onOpen({ document: data.document, label: data.document.label, base: data.text, text: edited(text), replyTo: null });
  useEffect(() => { if (data && offer === 'none') open(data.text); }); // nothing to be asked
  const [held, setHeld] = useState<Held | null>(null);
  const discard = useAction(async (_: void, key) => { // held first: another window may be writing just what lies aside
    const lock = await api.post<Lock>('/api/documents/{id}/lock', { key, path: { id }, body: { client: WINDOW } });
    if (lock.mine) await api.delete<void>('/api/documents/{id}/working-copy', { path: { id }, query: { client: WINDOW } });
    return lock;
  }, {
    onDone: (lock) => {
      if (!lock.mine) setHeld({ state: 'held', by: lock.holder, until: lock.until });
      else if (data) open(data.text);
    },
  });
  const again = () => { setHeld(null); void refetch(); }; // it may say something else by now
  return (
    <Page title={data?.document.title ?? say('desk.untitled')}>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} />
        : !data || !data.copy || offer === 'none' ? <PageLoading />
          : (
            <>
              {held ? <LockNotice hold={held} unsaved={false} onRefresh={again} /> : discard.error && <ProblemAlert error={discard.error} />}
              <WorkingCopyOffer offer={offer} copy={data.copy} version={data.text} busy={discard.isPending}
                onUse={() => open(data.copy!.text)} onDiscard={() => discard.mutate()} />
            </>
          )}
    </Page>
  );
}
