import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import { Problem } from '../../api/problem';
import type { DocumentTextView, DocumentView, WorkingCopy } from '../../api/types';
import { Page } from '../../app/Page';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { offerOf } from './offer';
import type { Opened } from './opened';
import { edited } from './text';
import { useWords } from './words';
import { WorkingCopyOffer } from './WorkingCopyOffer';

/** None where there is none, or where the person may only read. */
async function copyOf(id: string): Promise<WorkingCopy | null> {
  try {
    return await api.get<WorkingCopy>('/api/documents/{id}/working-copy', { path: { id } });
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 409)) return null;
    throw error;
  }
}

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
  const discard = async () => {
    await api.delete('/api/documents/{id}/working-copy', { path: { id } }).catch(() => undefined); // it goes with the next save at the latest
    if (data) open(data.text);
  };
  return (
    <Page title={data?.document.title ?? say('desk.untitled')}>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} />
        : !data || !data.copy || offer === 'none' ? <PageLoading />
          : <WorkingCopyOffer offer={offer} copy={data.copy} version={data.text} onUse={() => open(data.copy!.text)} onDiscard={() => void discard()} />}
    </Page>
  );
}
