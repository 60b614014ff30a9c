import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, download } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { CaseView, Signatures } from '../../api/types';
import { useSession } from '../../app/session';
import { tell } from '../../app/told';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignaturePanel } from '../../components/SignaturePanel';
import { useWords } from './words';

/** The sealed result: whether its seal holds, and taking it away. */
export function ResultPanel({ it }: { it: CaseView }) {
  const say = useWords();
  const applicant = useSession().me.organ === it.organ;
  const [failed, setFailed] = useState<unknown>(null);
  const path = { path: { number: it.caseNumber } };
  const take = () => download('/api/cases/{number}/result.pdf', path, `${it.caseNumber}.pdf`).then(() => { setFailed(null); tell(say('result.taken')); }, setFailed);
  const seals = useQuery({
    queryKey: keyOf('case', it.caseNumber, 'signatures'), queryFn: () => api.get<Signatures>('/api/cases/{number}/signatures', path), enabled: it.resultAvailable,
  });
  return (
    <section className="panel stack">
      <h2>{say('result')}</h2>
      {!it.resultAvailable ? <p className="quiet">{say('result.none')}</p> : (
        <>
          <div><Button type={applicant ? 'primary' : 'default'} icon={<DownloadOutlined />} onClick={() => void take()}>{say('result.download')}</Button></div>
          {failed !== null && <ProblemAlert error={failed} />}
          <h3>{say('result.verify')}</h3>
          {seals.error ? <ProblemAlert error={seals.error} /> : seals.data ? <SignaturePanel signatures={seals.data} sealOnly={applicant} /> : <PageLoading />}
        </>
      )}
    </section>
  );
}
