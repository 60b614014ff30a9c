import { Button } from 'antd';
import { useShared } from '../app/words';

interface Props { hasMore: boolean; loading: boolean; onMore: () => void }

/** The end of a list that is fetched piece by piece. */
export function ListFoot({ hasMore, loading, onMore }: Props) {
  const say = useShared();
  return hasMore ? <p><Button loading={loading} onClick={onMore}>{say('list.more')}</Button></p> : null;
}
