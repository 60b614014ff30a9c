import dayjs from 'dayjs';

/** How a reply that is wanted by a date stands on a day. */
export type ReplyDue = 'replyBy' | 'replyLast' | 'replyLate';

export function replyDue(wanted: string, today: string = dayjs().format('YYYY-MM-DD')): ReplyDue {
  if (wanted < today) return 'replyLate';
  return wanted === today ? 'replyLast' : 'replyBy';
}
