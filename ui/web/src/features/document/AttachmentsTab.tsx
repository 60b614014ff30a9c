import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentTextView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

/** The attachments in the order in which the document names them. */
export function AttachmentsTab({ id, digest }: { id: string; digest: string }) {
  const say = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'text', digest),
    queryFn: () => api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id } }),
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { attachments } = data.text;
  if (attachments.length === 0) return <p className="quiet">{say('attachments.none')}</p>;
  return (
    <ol className="plain-list stack">
      {attachments.map((attachment, index) => (
        <li key={index}>
          <h3>{say('attachments.count', { n: index + 1, title: attachment.title })}</h3>
          {attachment.body.map((paragraph, at) => <p key={at} className="breakable">{paragraph.text}</p>)}
          {attachment.table.length > 0 && (
            <div className="scroll-x" tabIndex={0} role="region" aria-label={attachment.title}>
              <table className="plain-table">
                <thead><tr>{attachment.table[0]?.map((cell, at) => <th key={at} scope="col">{cell}</th>)}</tr></thead>
                <tbody>{attachment.table.slice(1).map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody>
              </table>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
