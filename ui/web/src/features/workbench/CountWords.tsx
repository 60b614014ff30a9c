import { useWords } from './words';

/** How many there are with the same filters as the list; `more`: at least that many. */
export function CountWords({ count, more }: { count: number | undefined; more?: boolean }) {
  const say = useWords();
  return count === undefined ? null : <p className="quiet" role="status">{say(more ? 'count.more' : 'count', { n: count })}</p>;
}
