import { Button, Modal } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentText, DocumentTextView, DocumentView } from '../../api/types';
import { useFocusBack } from '../../app/focusBack';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { CompareView } from './CompareView';
import { sent } from './text';
import { useWords } from './words';

export interface Theirs { document: DocumentView; text: DocumentText }

interface Props { id: string; mine: DocumentText; onMine: (theirs: Theirs) => void; onTheirs: (theirs: Theirs) => void }

/** Somebody was faster: both texts side by side, and the choice between them. */
export function StaleDialog({ id, mine, onMine, onTheirs }: Props) {
  const say = useWords();
  useFocusBack();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'theirs'), gcTime: 0, staleTime: 0,
    queryFn: async () => {
      const [document, { text }] = await Promise.all([api.get<DocumentView>('/api/documents/{id}', { path: { id } }),
        api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id } })]);
      return { document, text };
    },
  });
  return (
    <Modal open title={say('stale.title')} width={960} closable={false} keyboard={false} mask={{ closable: false }} footer={data && (
      <div className="row dialog-foot">
        <Button type="primary" onClick={() => onMine(data)}>{say('stale.keepMine')}</Button>
        <Button onClick={() => onTheirs(data)}>{say('stale.takeTheirs')}</Button>
      </div>
    )}>
      <p>{say('stale.text')}</p>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading />
        : <CompareView left={sent(mine)} leftWords={say('stale.mine')} right={data.text} rightWords={say('stale.theirs', { n: data.document.version })} />}
    </Modal>
  );
}
