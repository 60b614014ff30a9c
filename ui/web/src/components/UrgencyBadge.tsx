import { ThunderboltOutlined } from '@ant-design/icons';
import type { Urgency } from '../api/types';
import { useShared } from '../app/words';

/** Nothing for what is not urgent. */
export function UrgencyBadge({ urgency }: { urgency: Urgency | null | undefined }) {
  const say = useShared();
  if (!urgency) return null;
  return (
    <span className={`badge badge-${urgency === '特急' ? 'strong' : 'bad'}`} title={say('urgency.label', { urgency: say(`urgency.${urgency}`) })}>
      <ThunderboltOutlined aria-hidden />{say(`urgency.${urgency}`)}
    </span>
  );
}
