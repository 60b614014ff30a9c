import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import { usePages } from '../../api/pages';
import { CONSIGNMENT_BOXES, type ConsignmentBox, type ReceivedView } from '../../api/types';
import { Page } from '../../app/Page';
import { EmptyState } from '../../components/EmptyState';
import { LevelBadge } from '../../components/LevelBadge';
import '../../components/list.css';
import { ListFoot } from '../../components/ListFoot';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { UrgencyBadge } from '../../components/UrgencyBadge';
import { WhenText } from '../../components/WhenText';
import { AnswersLink, ReplyBadge, StateBadge, UrgedBadge } from './Marks';
import { useWords } from './words';

/** What arrived for one's organ, box by box; the box and the words looked for stand in the address. */
export function InboxPage() {
  const say = useWords();
  const [asked, setAsked] = useSearchParams();
  const box = CONSIGNMENT_BOXES.find((one) => one === asked.get('box')) ?? 'new';
  const q = asked.get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const counts = useQuery({
    queryKey: listOf('consignment', 'counts'), queryFn: () => api.get<Record<ConsignmentBox, number>>('/api/consignments/counts'),
  }).data;
  const list = usePages<ReceivedView>(listOf('consignment', 'inbox'), '/api/consignments', { box, q, size: 30 });
  const to = (next: { box?: string; q?: string }) => {
    const both = { box, q, ...next };
    return `?${new URLSearchParams({ box: both.box, ...(both.q && { q: both.q }) })}`;
  };
  return (
    <Page title={say('title')}>
      <nav className="boxes" aria-label={say('boxes')}>
        {CONSIGNMENT_BOXES.map((one) => (
          <Link key={one} to={to({ box: one })} aria-current={one === box ? 'page' : undefined}>
            {say(`box.${one}`)}{counts && <span className="count">{counts[one]}</span>}
          </Link>
        ))}
      </nav>
      <search className="list-search">
        <Input.Search value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={say('search')} placeholder={say('search')}
          enterButton={<Button>{say('search.do')}</Button>} allowClear maxLength={200} onSearch={(text) => setAsked(to({ q: text.trim() }))} />
      </search>
      {list.error ? <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        : !list.items ? <PageLoading />
        : list.items.length === 0 ? <EmptyState text={say(q ? 'empty.q' : `empty.${box}`)} />
        : <Rows items={list.items} />}
      <ListFoot hasMore={list.hasNextPage} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
    </Page>
  );
}

function Rows({ items }: { items: ReceivedView[] }) {
  const say = useWords();
  return (
    <table className="list">
      <thead>
        <tr>{(['title', 'sender', 'level', 'arrived', 'reply', 'state'] as const).map((one) => <th key={one} scope="col">{say(`col.${one}`)}</th>)}</tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <td>
              <div>
                <Link className="thing" to={`/consignments/${one.id}`}>{one.title}</Link>
                <div className="row"><span className="quiet">{one.number}</span><UrgencyBadge urgency={one.urgency} /><UrgedBadge urged={one.urged} /></div>
                <AnswersLink of={one} />
              </div>
            </td>
            <td data-label={say('col.sender')}>{one.senderName ?? one.sender}</td>
            <td data-label={say('col.level')}><LevelBadge level={one.level} /></td>
            <td data-label={say('col.arrived')} className="fixed"><WhenText at={one.sentAt} /></td>
            <td data-label={one.replyWanted ? say('col.reply') : undefined}><ReplyBadge of={one} /></td>
            <td data-label={say('col.state')}><StateBadge of={one} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
