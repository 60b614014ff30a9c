import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import type { RoutingVerdict } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useWords } from './words';
import './dispatch.css';

interface Props {
  /** Null while it is not known yet. */
  verdicts: RoutingVerdict[] | null;
  /** Absent where recipients can no longer be changed. */
  onRemove?: (organs: string[]) => void;
}

/** Who would get it and by which zone, who would not and by which rule. */
export function DryRunList({ verdicts, onRemove }: Props) {
  const say = useWords();
  const choose = useChoose();
  const [only, setOnly] = useState(false);
  if (!verdicts) return <p className="quiet" role="status">{say('run.waiting')}</p>;
  const refused = verdicts.filter(({ allowed }) => !allowed);
  const shown = only && refused.length > 0 ? refused : [...refused, ...verdicts.filter(({ allowed }) => allowed)];
  const zone = (name: string | null) => (name === 'outer' || name === 'inner' ? say(`run.zone.${name}`) : name);
  return (
    <div>
      <div className="row">
        <strong role="status">{refused.length === 0 ? say('run.all') : say('run.counts', { n: verdicts.length - refused.length, m: refused.length })}</strong>
        {refused.length > 0 && <label className="row"><Switch size="small" checked={only} onChange={setOnly} />{say('run.onlyRefused')}</label>}
        {refused.length > 0 && onRemove && (
          <Button size="small" danger onClick={() => onRemove(refused.map(({ organ }) => organ))}>{say('run.removeRefused', { n: refused.length })}</Button>
        )}
      </div>
      <ul className="verdicts plain-list" tabIndex={0} aria-label={say('run.title')}>
        {shown.map((verdict) => (
          <li key={verdict.organ} className={verdict.allowed ? 'verdict' : 'verdict verdict-refused'}>
            <span className={`badge badge-${verdict.allowed ? 'ok' : 'bad'}`}>
              {verdict.allowed ? <CheckCircleOutlined aria-hidden /> : <StopOutlined aria-hidden />}{say(verdict.allowed ? 'run.allowed' : 'run.refused')}
            </span>
            <span className="verdict-name">{verdict.name ?? verdict.organ}</span>
            {verdict.zone && <span className="quiet">{zone(verdict.zone)}</span>}
            {!verdict.allowed && onRemove && <Button size="small" onClick={() => onRemove([verdict.organ])}>{say('run.remove')}</Button>}
            {!verdict.allowed && (
              <span className="verdict-why">{choose({ zh: verdict.zh ?? '', en: verdict.en ?? '' })} {verdict.reasonCode && <small>{say('run.rule')} <code>{verdict.reasonCode}</code></small>}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
