import { memo } from 'react';
import { Link } from 'react-router';
import { LevelBadge } from '../../components/LevelBadge';
import { TimeLeft } from '../../components/TimeLeft';
import { UrgencyBadge } from '../../components/UrgencyBadge';
import { WhenText } from '../../components/WhenText';
import { DOCUMENT_KINDS, type DocumentKind } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useShared } from '../../app/words';
import type { Row } from './row';
import { useWords } from './words';

/** One row: what it is, where it is, since when and how long still. On a phone the same as a card. */
export const WorkRow = memo(function WorkRow({ row, index, atWords, onOpen }: { row: Row; index: number; atWords: string; onOpen: (index: number) => void }) {
  const say = useWords();
  const shared = useShared();
  const choose = useChoose();
  const kind = DOCUMENT_KINDS.find((one): one is DocumentKind => one === row.kind);
  return (
    <>
      <div className="work-what">
        <div className="work-title">
          {row.unread && <span className="work-dot" role="img" aria-label={say('row.unread')} title={say('row.unread')} />}
          <Link to={row.to} onClick={() => onOpen(index)} className={row.unread ? 'breakable work-unread' : 'breakable'}>{row.title || say('row.noTitle')}</Link>
        </div>
        <div className="row">
          <LevelBadge level={row.level} />
          <UrgencyBadge urgency={row.urgency} />
          {row.returned && <span className="badge badge-warn">{say('row.returned')}</span>}
          {row.urged > 0 && <span className="badge badge-bad">{say('row.urged', { n: row.urged })}</span>}
          {row.circulated && <span className="badge badge-info">{say('row.circulated')}</span>}
          {row.number && <span className="quiet">{row.number}</span>}
          {kind && <span className="quiet">{shared(`kind.${kind}`)}</span>}
          {row.note && <span className="quiet breakable">{row.note}</span>}
        </div>
      </div>
      <div className="work-step">{row.step && choose(row.step)}{row.people && <div className="quiet">{say('row.with', { people: row.people })}</div>}</div>
      <div className="work-sender breakable">{row.sender}</div>
      <div className="work-at"><span className="work-label">{atWords} </span><WhenText at={row.at} /></div>
      <div className="work-left">{row.deadline && <TimeLeft due={row.deadline.due} daysLeft={row.deadline.daysLeft} lamp={row.deadline.lamp} />}</div>
    </>
  );
});
