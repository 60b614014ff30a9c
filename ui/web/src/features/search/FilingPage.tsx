import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { listOf } from '../../api/keys';
import { usePages } from '../../api/pages';
import type { DocumentView } from '../../api/types';
import { Page } from '../../app/Page';
import { EmptyState } from '../../components/EmptyState';
import { LevelBadge } from '../../components/LevelBadge';
import '../../components/list.css';
import { ListFoot } from '../../components/ListFoot';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { WhenText } from '../../components/WhenText';
import { FilingDialog } from './FilingDialog';
import { useWords } from './words';

/** Closed documents that wait to be filed; one or several are filed at once, and each says what came of it. */
export function FilingPage() {
  const say = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [filing, setFiling] = useState<DocumentView[]>([]);
  const list = usePages<DocumentView>(listOf('document', 'closed'), '/api/documents', { status: 'CLOSED', size: 50 });
  const items = list.items ?? [];
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const closed = () => { setFiling([]); setChosen([]); void list.refetch(); };
  const there = items.filter(({ id }) => chosen.includes(id));
  return (
    <Page title={say('waiting.title')} sub={<p className="quiet">{say('waiting.text')}</p>} extra={<Link to="/search">{say('title')}</Link>}>
      {list.error ? <ProblemAlert error={list.error} onRetry={() => void list.refetch()} /> : !list.items ? <PageLoading />
        : items.length === 0 ? <EmptyState text={say('waiting.empty')} /> : (
          <>
            <p className="row">
              <label><input type="checkbox" checked={there.length === items.length} onChange={(event) => setChosen(event.target.checked ? items.map(({ id }) => id) : [])} /> {say('file.all')}</label>
              <Button type="primary" disabled={there.length === 0} onClick={() => setFiling(there)}>{say('file.batch', { n: there.length })}</Button>
            </p>
            <table className="list">
              <thead><tr>{(['choose', 'title', 'number', 'level', 'closed', 'file'] as const).map((one) => <th key={one} scope="col">{say(`col.${one}`)}</th>)}</tr></thead>
              <tbody>
                {items.map((one) => (
                  <tr key={one.id}>
                    <td><input type="checkbox" aria-label={say('file.choose', { title: one.title ?? '' })} checked={chosen.includes(one.id)} onChange={(event) => choose(one.id, event.target.checked)} /></td>
                    <td><Link className="thing" to={`/documents/${one.id}`}>{one.title}</Link></td>
                    <td data-label={say('col.number')}>{one.number}</td>
                    <td data-label={say('col.level')}><LevelBadge level={one.label.level} /></td>
                    <td data-label={say('col.closed')} className="fixed"><WhenText at={one.updatedAt} /></td>
                    <td><Button onClick={() => setFiling([one])}>{say('file.one')}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      <ListFoot hasMore={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      {filing.length > 0 && <FilingDialog documents={filing} onClose={closed} />}
    </Page>
  );
}
