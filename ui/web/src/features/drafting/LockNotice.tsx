import { Alert, Button } from 'antd';
import { useSession } from '../../app/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import type { Hold } from './useLock';
import { useWords } from './words';

/** Why one may only read, who writes, and the way to take over. */
export function LockNotice({ hold, unsaved, onRefresh }: { hold: Hold; unsaved: boolean; onRefresh: () => void }) {
  const say = useWords();
  const { me } = useSession();
  if (hold.state === 'mine') return null;
  if (hold.state === 'asking') return <p className="quiet" role="status">{say('lock.asking')}</p>;
  if (hold.state === 'refused') return <ProblemAlert error={hold.error} onRetry={onRefresh} />;
  const who = hold.by.account === me.account ? say('lock.heldSelf') : say('lock.held', { name: hold.by.name, unit: hold.by.unit });
  return (
    <Alert type="warning" showIcon role="alert" title={who}
      description={(
        <>
          <p className="notice-words">{say('lock.until', { time: whenOf(hold.until).slice(11) })}{unsaved && ` ${say('lock.mineKept')}`}</p>
          <Button size="small" onClick={onRefresh}>{say('lock.refresh')}</Button>
        </>
      )} />
  );
}
