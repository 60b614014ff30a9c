import { Alert, Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Verb } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { lastPlace, stepOn } from '../workbench/place';
import { useWords } from './words';

/** That it was done, and on from there: back to the list as it was, or to its next item. */
export function Handled({ verb, children }: { verb: Verb; children?: ReactNode }) {
  const say = useWords();
  const choose = useChoose();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const place = lastPlace();
  useEffect(() => { box.current?.querySelector('button')?.focus(); }, []);
  const next = () => {
    const to = stepOn();
    if (to) void navigate(to, { replace: true });
  };
  return (
    <div ref={box} className="stack">
      <Alert type="success" showIcon role="status" title={say('handled.title', { verb: choose(verb.words) })} />
      <div className="row">
        {place && place.next.length > 0 && <Button type="primary" onClick={next}>{say('handled.next')}</Button>}
        <Button onClick={() => void navigate(place?.list ?? '/to-do')}>{say('handled.back')}</Button>
        {children}
      </div>
      {place?.next.length === 0 && <p className="quiet">{say('handled.last')}</p>}
    </div>
  );
}
