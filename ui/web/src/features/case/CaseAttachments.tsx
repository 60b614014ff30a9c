import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, download } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { Attachment, CaseView } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { sizeWords } from '../matter/files';
import { useWords } from './words';

/** The files handed in with a case, and with which version of its form. */
export function CaseAttachments({ it }: { it: CaseView }) {
  const say = useWords();
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error } = useQuery({
    queryKey: keyOf('case', it.caseNumber, 'attachments', it.formNo),
    queryFn: () => api.get<Attachment[]>('/api/cases/{number}/attachments', { path: { number: it.caseNumber } }),
  });
  const take = (file: Attachment) =>
    download('/api/cases/{number}/attachments/{id}', { path: { number: it.caseNumber, id: file.id } }, file.name).then(() => setFailed(null), setFailed);
  return (
    <section className="panel stack">
      <h2>{say('attachments')}</h2>
      {error ? <ProblemAlert error={error} /> : data?.length === 0 && <p className="quiet">{say('attachments.none')}</p>}
      {failed !== null && <ProblemAlert error={failed} />}
      {data && data.length > 0 && <ul className="plain-list">
        {data.map((file) => (
          <li key={file.id} className="row">
            <Button type="link" icon={<DownloadOutlined />} onClick={() => void take(file)}>{file.name}</Button>
            <span className="quiet">{sizeWords(file.bytes)}{file.formNo ? ` · ${say('attachments.form', { n: file.formNo })}` : ''}</span>
          </li>
        ))}
      </ul>}
    </section>
  );
}
