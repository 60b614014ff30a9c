import type { ReactNode } from 'react';
import { useShared } from '../app/words';

/** That there is nothing, and what to do about it. */
export function EmptyState({ text, children }: { text?: string; children?: ReactNode }) {
  const say = useShared();
  return <div className="panel" role="status"><p>{text ?? say('empty')}</p>{children}</div>;
}
