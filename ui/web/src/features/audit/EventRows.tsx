import type { Ref } from 'react';
import type { AuditEvent } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { whenOf } from '../../components/WhenText';
import { actionWords, typeWords } from './actions';
import { useWords } from './words';

interface Props { events: AuditEvent[]; marked: number | null; markedRef: Ref<HTMLTableRowElement>; onOpen: (event: AuditEvent) => void }

export function EventRows({ events, marked, markedRef, onOpen }: Props) {
  const say = useWords();
  const choose = useChoose();
  return (
    <table className="list">
      <thead><tr>{(['seq', 'at', 'actor', 'action', 'object', 'outcome'] as const).map((one) => <th key={one} scope="col">{say(`col.${one}`)}</th>)}</tr></thead>
      <tbody>
        {events.map((one) => {
          const { seq = '', at = '', actor = '', action = '', objectType = '', objectId = '', outcome = '', reasonCode } = one.event;
          const here = marked !== null && Number(seq) === marked;
          return (
            <tr key={seq} ref={here ? markedRef : undefined} tabIndex={here ? -1 : undefined} className={here ? 'marked' : undefined}>
              <td data-label={say('col.seq')} className="fixed"><button type="button" className="plain-button" aria-label={say('detail.open', { n: seq })} onClick={() => onOpen(one)}>{seq}</button></td>
              <td data-label={say('col.at')} className="fixed"><time dateTime={at}>{whenOf(at)}</time></td>
              <td data-label={say('col.actor')} className="whole-words">{actor === 'system' ? say('system') : one.actorName ? `${one.actorName}（${actor}）` : actor}</td>
              <td data-label={say('col.action')}>{choose(actionWords(action))}{here && <strong className="wrong"> {say('broken')}</strong>}</td>
              <td data-label={say('col.object')}>{choose(typeWords(objectType))} {objectId !== '-' && <small className="quiet">{objectId}</small>}</td>
              <td data-label={say('col.outcome')}>
                <span className={`badge badge-${outcome === 'refused' ? 'bad' : 'ok'}`}>{say(outcome === 'refused' ? 'outcome.refused' : 'outcome.done')}</span>{reasonCode && <small> {reasonCode}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
