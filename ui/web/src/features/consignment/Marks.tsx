import { BellOutlined, CalendarOutlined, WarningOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { ReceivedView } from '../../api/types';
import { replyDue } from './replyDue';
import { useWords } from './words';

/** How often it was urged; nothing if never. */
export function UrgedBadge({ urged = 0 }: { urged?: number }) {
  const say = useWords();
  return urged > 0 ? <span className="badge badge-warn"><BellOutlined aria-hidden />{say('urged', { n: urged })}</span> : null;
}

/** By when a reply is wanted; once one was sent it only says the date. */
export function ReplyBadge({ of }: { of: ReceivedView }) {
  const say = useWords();
  if (!of.replyWanted) return null;
  const sent = of.replies?.some(({ status }) => status === 'RELEASED' || status === 'CLOSED' || status === 'FILED') ?? false;
  const due = sent ? 'replyBy' : replyDue(of.replyWanted);
  const look = due === 'replyLate' ? 'bad' : due === 'replyLast' ? 'warn' : 'plain';
  return (
    <span className={`badge badge-${look}`}>
      {due === 'replyBy' ? <CalendarOutlined aria-hidden /> : <WarningOutlined aria-hidden />}{say(due, { date: of.replyWanted })}
    </span>
  );
}

/** Which of our own documents it answers, if it answers one. */
export function AnswersLink({ of }: { of: ReceivedView }) {
  const say = useWords();
  if (!of.inReplyTo) return null;
  const { document, number, title } = of.inReplyTo;
  return <Link to={`/documents/${document}`}>{say('answers', { title: number ? `${title}（${number}）` : title })}</Link>;
}

/** Where it stands with us, in a word. */
export function StateBadge({ of }: { of: ReceivedView }) {
  const say = useWords();
  const look = of.status === 'ARRIVED' ? 'info' : of.status === 'RETURNED' ? 'warn' : of.receiptStatus === 'HANDLING' ? 'info' : 'ok';
  return <span className={`badge badge-${look}`}>{say(of.receiptStatus ? `receipt.${of.receiptStatus}` : `state.${of.status}`)}</span>;
}
