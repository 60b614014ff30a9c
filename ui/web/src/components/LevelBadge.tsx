import { LockOutlined } from '@ant-design/icons';
import type { Level } from '../api/types';
import { useShared } from '../app/words';

const LOOK: Record<Level, string> = {
  PUBLIC: 'plain', INTERNAL: 'info', WORK_SECRET: 'warn', CONFIDENTIAL: 'bad', SECRET: 'bad', TOP_SECRET: 'strong',
};

/** The level of a thing, in words and in colour; from work secrets upward with a lock. */
export function LevelBadge({ level }: { level: Level }) {
  const say = useShared();
  const locked = level !== 'PUBLIC' && level !== 'INTERNAL';
  return (
    <span className={`badge badge-${LOOK[level]}`} title={say('level.label', { level: say(`level.${level}`) })}>
      {locked && <LockOutlined aria-hidden />}{say(`level.${level}`)}
    </span>
  );
}
