import { expect, it } from 'vitest';
import { replyDue } from './replyDue';

it('says when a reply is overdue only once its day is past', () => {
  expect(replyDue('2026-11-24', '2026-11-25')).toBe('replyLate');
  expect(replyDue('2026-11-25', '2026-11-25')).toBe('replyLast');
  expect(replyDue('2026-11-26', '2026-11-25')).toBe('replyBy');
});
