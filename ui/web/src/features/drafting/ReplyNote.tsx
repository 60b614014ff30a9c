import { Link } from 'react-router';
import { LevelBadge } from '../../components/LevelBadge';
import type { Answered } from './opened';
import { useWords } from './words';

/** What is being answered. */
export function ReplyNote({ answered }: { answered: Answered }) {
  const say = useWords();
  return (
    <div className="panel row">
      <strong>{say('reply.to')}</strong> <LevelBadge level={answered.level} />
      <Link to={`/consignments/${answered.consignment}`} className="breakable">{answered.title}</Link>
      {answered.number && <span>{answered.number}</span>}
      <span className="quiet">{answered.sender}</span>
    </div>
  );
}
