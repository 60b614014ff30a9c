import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { MatterView } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose, useList } from '../../app/i18n';
import { useSession } from '../../app/session';
import { EmptyState } from '../../components/EmptyState';
import '../../components/list.css';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

/** What can be applied for here. */
export function MattersPage() {
  const say = useWords();
  const choose = useChoose();
  const list = useList();
  const applicant = useSession().roles.has('APPLICANT');
  const { data, error, refetch } = useQuery({ queryKey: listOf('matter'), queryFn: () => api.get<MatterView[]>('/api/matters') });
  return (
    <Page title={say('title')}>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : data.length === 0 && <EmptyState text={say('empty')} />}
      <ul className="plain-list stack">
        {data?.map((one) => (
          <li key={one.code} className="panel">
            <h2><Link to={`/matters/${encodeURIComponent(one.code)}`}>{choose(one.name)}</Link></h2>
            <dl className="pairs">
              <dt>{say('type')}</dt><dd>{say(`type.${one.type}`)}</dd>
              <dt>{say('for')}</dt><dd>{list(one.targets.map((target) => say(`target.${target}` as 'target.ENTERPRISE')))}</dd>
              <dt>{say('handler')}</dt><dd>{choose(one.handler)}</dd>
            </dl>
            <div className="row">
              <Link to={`/matters/${encodeURIComponent(one.code)}`}>{say('openGuide')}</Link>
              {applicant && <Link to={`/matters/${encodeURIComponent(one.code)}/apply`}>{say('apply')}</Link>}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
