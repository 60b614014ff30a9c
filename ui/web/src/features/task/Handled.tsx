import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { Page, TaskDetail, TaskView, Verb } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { lastPlace, stepOn } from '../workbench/place';
import { pageOf } from '../workbench/row';
import { useWords } from './words';

interface Props { task: TaskDetail; verb: Verb; followed: boolean; children?: ReactNode }

/**
 * That it was done, and on from there: to the next step of the same work if that is one's own too, else to the next item of
 * the list, or back to the list as it was.
 */
export function Handled({ task, verb, followed, children }: Props) {
  const say = useWords();
  const choose = useChoose();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const place = lastPlace();
  const { businessKey } = task;
  const { data } = useQuery({ // what changed tells itself: a step that comes a moment later appears
    queryKey: listOf('task', 'of', businessKey), refetchOnMount: 'always',
    queryFn: () => api.get<Page<TaskView>>('/api/tasks', { query: { businessKey, size: 20 } }),
  });
  const own = followed ? undefined : data?.items.find((one) => one.id !== task.id);
  const more = place !== null && place.next.length > 0;
  useEffect(() => { if (!followed) box.current?.querySelector('button')?.focus(); }, [own?.id, followed]);
  const next = () => {
    const to = stepOn();
    if (to) void navigate(to, { replace: true });
  };
  return (
    <div ref={box} className="stack">
      <Alert type="success" showIcon role="status" title={say('handled.title', { verb: choose(verb.words) })} />
      <div className="row">
        {own && <Button type="primary" onClick={() => void navigate(pageOf(own.work, own.id), { replace: true })}>{say('handled.own', { step: choose(own.stepWords) })}</Button>}
        {more && <Button type={own || followed ? 'default' : 'primary'} onClick={next}>{say('handled.next')}</Button>}
        <Button onClick={() => void navigate(place?.list ?? '/to-do')}>{say('handled.back')}</Button>
        {children}
      </div>
      {place?.next.length === 0 && !own && !followed && <p className="quiet">{say('handled.last')}</p>}
    </div>
  );
}
