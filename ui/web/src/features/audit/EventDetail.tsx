import { Button, Modal } from 'antd';
import type { AuditEvent, Level } from '../../api/types';
import { LEVELS } from '../../api/types';
import { useFocusBack } from '../../app/focusBack';
import { useChoose } from '../../app/i18n';
import { LevelBadge } from '../../components/LevelBadge';
import { useZoneName } from '../../components/ZoneSign';
import { actionWords, typeWords } from './actions';
import type { AuditFilters } from './filters';
import { useWords } from './words';

/** All an event says, and its link in the chain. */
export function EventDetail({ event: { event, hash, actorName }, onClose, onFilter }: { event: AuditEvent; onClose: () => void; onFilter: (filters: AuditFilters) => void }) {
  const say = useWords();
  useFocusBack();
  const choose = useChoose();
  const zoneName = useZoneName();
  const { seq = '', at = '', actor = '', action = '', objectType = '', objectId = '', outcome = '', level, reasonCode, digest, zone } = event;
  return (
    <Modal open title={say('detail', { n: seq })} onCancel={onClose} footer={<Button type="primary" onClick={onClose}>{say('close')}</Button>}>
      <dl className="pairs">
        <dt>{say('col.at')}</dt><dd><time dateTime={at}>{at}</time></dd>
        <dt>{say('col.actor')}</dt><dd>{actor === 'system' ? say('system') : actorName ? `${actorName}（${actor}）` : actor}</dd>
        <dt>{say('col.action')}</dt><dd>{choose(actionWords(action))}</dd>
        <dt>{say('detail.code')}</dt><dd><code>{action}</code></dd>
        <dt>{say('col.object')}</dt><dd>{choose(typeWords(objectType))} <code>{objectId}</code></dd>
        <dt>{say('col.outcome')}</dt><dd>{say(outcome === 'refused' ? 'outcome.refused' : 'outcome.done')}</dd>
        {reasonCode && <><dt>{say('detail.reason')}</dt><dd><code>{reasonCode}</code></dd></>}
        {level && LEVELS.includes(level as Level) && <><dt>{say('detail.level')}</dt><dd><LevelBadge level={level as Level} /></dd></>}
        {digest && <><dt>{say('detail.digest')}</dt><dd><code>{digest}</code></dd></>}
        {zone && <><dt>{say('detail.zone')}</dt><dd>{zoneName(zone)}</dd></>}
        <dt>{say('detail.hash')}</dt><dd><code>{hash}</code></dd>
      </dl>
      <div className="row">
        <Button onClick={() => onFilter({ objectType, objectId })}>{say('detail.object')}</Button>
        <Button onClick={() => onFilter({ actor })}>{say('detail.actor')}</Button>
      </div>
    </Modal>
  );
}
