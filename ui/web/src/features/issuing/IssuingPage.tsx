import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import { Page } from '../../app/Page';
import { EmptyState } from '../../components/EmptyState';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { GrantForm } from './GrantForm';
import { GrantRows } from './GrantRows';
import type { Grants } from './types';
import { useWords } from './words';

/** What organs may issue under beyond their own names: asking, confirming, ending; for two of the three administrators. */
export function IssuingPage() {
  const say = useWords();
  const { data, error, refetch } = useQuery({ queryKey: listOf('grant'), queryFn: () => api.get<Grants>('/api/issuing-grants') });
  return (
    <Page title={say('title')}>
      <div className="stack">
        <p className="quiet">{say('intro')}</p>
        {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : !data ? <PageLoading /> : (
          <>
            <GrantForm organs={data.organs} />
            <h2>{say('list')}</h2>
            {data.items.length === 0 ? <EmptyState text={say('empty')} /> : <GrantRows grants={data.items} />}
          </>
        )}
      </div>
    </Page>
  );
}
