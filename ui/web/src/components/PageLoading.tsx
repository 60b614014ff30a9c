import { useShared } from '../app/words';

export function PageLoading() {
  const say = useShared();
  return <p className="quiet" role="status">{say('loading')}</p>;
}
