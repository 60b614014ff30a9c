import { Link } from 'react-router';
import type { ReceivedView } from '../../api/types';
import { useShared } from '../../app/words';
import { useWords } from './words';

/** What we wrote in reply, and how far each is. */
export function RepliesPanel({ it }: { it: ReceivedView }) {
  const say = useWords();
  const shared = useShared();
  if (!it.replies?.length) return <p>{say('replies.empty')}</p>;
  return (
    <ul className="plain-list stack">
      {it.replies.map((one) => (
        <li key={one.document} className="row">
          <Link to={`/documents/${one.document}`}>{one.number ?? say('replies.none')}</Link>
          <span className="badge badge-info">{shared(`status.${one.status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
