import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { CirculationItem, Page } from '../../api/types';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

/** On the page of what was given to somebody to read: by whom, and that they have read it. */
export function CirculationBanner({ object, objectId }: { object: CirculationItem['object']; objectId: string }) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: listOf('circulation', 'banner'),
    queryFn: () => api.get<Page<CirculationItem>>('/api/circulation', { query: { state: 'unread', size: 100 } }),
  });
  const read = useAction((id: string, key) => api.post('/api/circulation/{id}/read', { path: { id }, key }), { touches: ['circulation', 'boxes'], onDone: () => tell(say('banner.done')) });
  const mine = data?.items.filter((item) => item.object === object && item.objectId === objectId) ?? [];
  return (
    <>
      {mine.map((item) => (
        <Alert key={item.id} className="views" type="info" showIcon title={say('banner.text', { name: `${item.by.name}（${item.by.unit}）` })}
          description={item.note ? say('banner.note', { note: item.note }) : undefined}
          action={<Button loading={read.isPending} onClick={() => read.mutate(item.id)}>{say('banner.read')}</Button>} />
      ))}
      {read.error && <ProblemAlert error={read.error} />}
    </>
  );
}
