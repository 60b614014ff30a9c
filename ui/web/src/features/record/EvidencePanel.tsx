import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api, download } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { EvidenceVerdict } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { useWords } from './words';

/** Whether the record can be proven, verified just now and said in words; and the package to take away. */
export function EvidencePanel({ id, name }: { id: string; name: string }) {
  const say = useWords();
  const choose = useChoose();
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    queryKey: keyOf('document', id, 'evidence'), queryFn: () => api.get<EvidenceVerdict>('/api/documents/{id}/evidence', { path: { id } }),
    refetchOnWindowFocus: false, staleTime: 300_000,
  });
  const take = () => download('/api/documents/{id}/evidence.zip', { path: { id } }, `${name}.zip`).then(() => { setFailed(null); tell(say('evidence.taken')); }, setFailed);
  return (
    <section className="panel stack">
      <h2>{say('evidence')}</h2>
      {error ? <ProblemAlert error={error} /> : !data ? <p role="status">{say('checking')}</p> : (
        <Alert type={data.holds ? 'success' : 'error'} showIcon title={choose(data)}
          description={data.findings.length > 0 ? <ul>{data.findings.map((one) => <li key={one.zh}>{choose(one)}</li>)}</ul> : undefined} />
      )}
      {data && <p className="quiet">{say('evidence.at', { time: whenOf(new Date(dataUpdatedAt).toISOString()) })}</p>}
      <p className="quiet">{say('evidence.text')}</p>
      {failed !== null && <ProblemAlert error={failed} />}
      <div className="row">
        <Button icon={<SafetyCertificateOutlined />} loading={isFetching} onClick={() => void refetch()}>{say('evidence.check')}</Button>
        <Button type="primary" icon={<DownloadOutlined />} onClick={() => void take()}>{say('evidence.download')}</Button>
      </div>
    </section>
  );
}
