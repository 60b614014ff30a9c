import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, PauseCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Deadline } from '../api/types';
import type { Say } from '../app/i18n';
import { useShared } from '../app/words';
import type { zh } from '../app/words.zh';

interface Look { look: string; icon: ReactNode; words: string }

/** How much time is left: in words, with an icon, and in colour; never in colour alone. */
export function TimeLeft({ due, daysLeft, lamp, showDate }: Deadline & { showDate?: boolean }) {
  const say = useShared();
  const seen = lookOf({ due, daysLeft, lamp }, say);
  if (!seen) return <span className="quiet">{say('lamp.none')}</span>;
  return (
    <span className={`badge badge-${seen.look}`} title={due ? say('lamp.due', { date: due }) : undefined}>
      {seen.icon}{seen.words}{showDate && due ? ` · ${say('lamp.due', { date: due })}` : ''}
    </span>
  );
}

function lookOf({ due, daysLeft, lamp }: Deadline, say: Say<keyof typeof zh>): Look | null {
  if (lamp === 'DONE') return { look: 'ok', icon: <CheckCircleOutlined aria-hidden />, words: say('lamp.done') };
  if (lamp === 'PAUSED') return { look: 'info', icon: <PauseCircleOutlined aria-hidden />, words: say('lamp.paused') };
  if (lamp === 'RED' || (daysLeft !== null && daysLeft < 0)) {
    const days = daysLeft !== null && daysLeft < 0 ? say('lamp.over', { n: -daysLeft }) : null;
    // a red lamp before the date is past: urgent, but not overdue
    const words = days ?? (daysLeft === null ? say('lamp.overPlain') : daysLeft === 0 ? say('lamp.today') : say('lamp.soon', { n: daysLeft }));
    return { look: 'bad', icon: <WarningOutlined aria-hidden />, words };
  }
  if (lamp === 'YELLOW') {
    const words = daysLeft === 0 || daysLeft === null ? say('lamp.today') : say('lamp.soon', { n: daysLeft });
    return { look: 'warn', icon: <ExclamationCircleOutlined aria-hidden />, words };
  }
  if (daysLeft !== null) {
    const words = daysLeft === 0 ? say('lamp.today') : say('lamp.left', { n: daysLeft });
    return { look: 'plain', icon: <ClockCircleOutlined aria-hidden />, words };
  }
  return due ? { look: 'plain', icon: <ClockCircleOutlined aria-hidden />, words: say('lamp.due', { date: due }) } : null;
}
