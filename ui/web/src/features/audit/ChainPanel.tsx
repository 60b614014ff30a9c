import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useAction } from '../../api/action';
import { api, keepAs } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { AuditVerdict } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useZone } from '../../app/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { useWords } from './words';

/** Whether the chain holds, verified when asked for, and when that was; where it does not, the way there. */
export function ChainPanel({ onGo }: { onGo: (seq: number) => void }) {
  const say = useWords();
  const choose = useChoose();
  const zone = useZone()?.name ?? 'zone';
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    queryKey: keyOf('audit', 'verification'), queryFn: () => api.get<AuditVerdict>('/api/audit/verification'),
    enabled: false, staleTime: Infinity, gcTime: Infinity,
  });
  const take = useAction((_: void, key) => api.postForBytes('/api/audit/export', { key }), {
    touches: ['audit'], onDone: ({ blob, name }) => keepAs(blob, name ?? `audit-${zone}-${whenOf(new Date().toISOString()).slice(0, 10)}.ndjson`),
  });
  return (
    <section className="panel stack audit-chain">
      {error ? <ProblemAlert error={error} /> : data ? (
        <Alert role="status" type={data.holds ? 'success' : 'error'} showIcon title={choose(data)} description={say('verify.at', { time: whenOf(new Date(dataUpdatedAt).toISOString()) })}
          action={data.brokenAt !== null && <Button danger onClick={() => onGo(data.brokenAt ?? 1)}>{say('verify.goto', { n: data.brokenAt })}</Button>} />
      ) : <p className="quiet" role="status">{say(isFetching ? 'verifying' : 'verify.never')}</p>}
      {take.error && <ProblemAlert error={take.error} />}
      {take.data && <p role="status">{say('export.done')}</p>}
      <div className="row">
        <Button icon={<SafetyCertificateOutlined />} loading={isFetching} onClick={() => void refetch()}>{say('verify')}</Button>
        <Button icon={<DownloadOutlined />} loading={take.isPending} onClick={() => take.mutate()}>{say('export')}</Button>
      </div>
    </section>
  );
}
