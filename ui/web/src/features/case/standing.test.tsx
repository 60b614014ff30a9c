import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { CaseView } from '../../api/types';
import { speak } from '../../app/i18n';
import { ClockPanel } from './ClockPanel';
import { Milestones } from './Milestones';
import { standingOf } from './standing';

const running = { status: 'REVIEW', paused: false, pausedDays: 0, daysLeft: 5, lamp: 'GREEN' } as const;

beforeEach(() => speak('zh'));

it.each([
  [running, 'clock.left', 5, 'plain'],
  [{ ...running, daysLeft: 2, lamp: 'YELLOW' as const }, 'clock.left', 2, 'warn'],
  [{ ...running, daysLeft: 0, lamp: 'RED' as const }, 'clock.last', 0, 'warn'],
  [{ ...running, daysLeft: -3, lamp: 'RED' as const }, 'clock.over', 3, 'bad'],
  [{ ...running, status: 'SUPPLEMENT' as const, paused: true, pausedDays: 4, daysLeft: null }, 'clock.paused', 4, 'info'],
  [{ ...running, status: 'SUPPLEMENT' as const, paused: true, daysLeft: -1 }, 'clock.pausedNow', 0, 'info'],
  [{ ...running, status: 'DONE' as const, daysLeft: -3 }, 'clock.closed', 0, 'ok'],
  [{ ...running, status: 'NOT_ACCEPTED' as const, daysLeft: null }, 'clock.notAccepted', 0, 'plain'],
  [{ ...running, daysLeft: null }, 'clock.none', 0, 'plain'],
])('says how a case stands with its time: %j', (clock, key, n, look) => {
  expect(standingOf(clock)).toEqual({ key, n, look });
});

const view = {
  ...running, submittedOn: '2026-11-02', acceptedOn: '2026-11-04', due: '2026-11-18', promised: '2026-11-18', legal: '2026-12-02', daysLeft: -3, lamp: 'RED',
} as CaseView;

it('says in words that a case is overdue, and by when it was promised', () => {
  render(<ClockPanel it={view} />);
  expect(screen.getByText('已超过期限3个工作日。您可以向承办处室询问。')).toBeTruthy();
  expect(screen.getByText('2026-12-02')).toBeTruthy();
});

it('says of a paused case that its time does not run, and nothing of being overdue', () => {
  render(<ClockPanel it={{ ...view, status: 'SUPPLEMENT', paused: true, pausedDays: 2, lamp: 'PAUSED', daysLeft: null }} />);
  expect(screen.getByText('暂停计时：等待补正期间不计入办理时限，已暂停2个工作日。')).toBeTruthy();
  expect(screen.queryByText(/已超/)).toBeNull();
});

it('tells the bar of progress in one sentence', () => {
  const words = (zh: string) => ({ zh, en: zh });
  render(<Milestones now="正在审查" of={[
    { step: 'a', words: words('提交'), state: 'done', on: '2026-11-02' }, { step: 'b', words: words('审查'), state: 'current', on: null }, { step: 'c', words: words('决定'), state: 'open', on: null },
  ]} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('共3步，已完成1步；现在：正在审查');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
