import type { CaseView } from '../../api/types';

export interface Standing {
  key: 'clock.closed' | 'clock.notAccepted' | 'clock.paused' | 'clock.pausedNow' | 'clock.over' | 'clock.last' | 'clock.left' | 'clock.none';
  n: number;
  look: 'ok' | 'info' | 'bad' | 'warn' | 'plain';
}

type Clock = Pick<CaseView, 'status' | 'paused' | 'pausedDays' | 'daysLeft' | 'lamp'>;

/** How a case stands with its time, as one sentence and one look. */
export function standingOf({ status, paused, pausedDays, daysLeft, lamp }: Clock): Standing {
  if (status === 'DONE') return { key: 'clock.closed', n: 0, look: 'ok' };
  if (status === 'NOT_ACCEPTED') return { key: 'clock.notAccepted', n: 0, look: 'plain' };
  if (paused) return { key: pausedDays ? 'clock.paused' : 'clock.pausedNow', n: pausedDays ?? 0, look: 'info' };
  if (daysLeft === null) return { key: 'clock.none', n: 0, look: 'plain' };
  if (daysLeft < 0) return { key: 'clock.over', n: -daysLeft, look: 'bad' };
  if (daysLeft === 0) return { key: 'clock.last', n: 0, look: 'warn' };
  return { key: 'clock.left', n: daysLeft, look: lamp === 'RED' ? 'bad' : lamp === 'YELLOW' ? 'warn' : 'plain' };
}
