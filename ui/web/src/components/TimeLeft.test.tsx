import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../app/i18n';
import type { Deadline } from '../api/types';
import { TimeLeft } from './TimeLeft';

const shown = (deadline: Deadline) => render(<TimeLeft {...deadline} />).container;

describe('the time left', () => {
  beforeAll(() => speak('zh'));

  it.each<[Deadline, string, string]>([
    [{ due: '2026-12-08', daysLeft: 5, lamp: 'GREEN' }, '剩5个工作日', 'badge-plain'],
    [{ due: '2026-12-02', daysLeft: 1, lamp: 'YELLOW' }, '即将超时，剩1个工作日', 'badge-warn'],
    [{ due: '2026-12-01', daysLeft: 0, lamp: 'YELLOW' }, '今日到期', 'badge-warn'],
    [{ due: '2026-11-20', daysLeft: -3, lamp: 'RED' }, '已超时3个工作日', 'badge-bad'],
    [{ due: '2026-11-27', daysLeft: 5, lamp: 'PAUSED' }, '暂停计时', 'badge-info'],
    [{ due: '2026-11-27', daysLeft: 5, lamp: 'DONE' }, '已办结', 'badge-ok'],
    [{ due: null, daysLeft: null, lamp: null }, '无时限', 'quiet'],
  ])('says %o in words, not in colour alone', (deadline, words, look) => {
    const container = shown(deadline);
    expect(container.textContent).toBe(words);
    expect(container.firstElementChild?.className).toContain(look);
  });

  it.each([[1, '1 working day left'], [2, '2 working days left']])('says of %i what English says of so many', (daysLeft, words) => {
    speak('en');
    expect(shown({ due: '2026-12-08', daysLeft, lamp: 'GREEN' }).textContent).toBe(words);
    speak('zh');
  });
});
