import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { SavedView, ViewKind } from '../../api/types';
import { tell } from '../../app/told';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

interface Props {
  kind: ViewKind;
  /** What would be saved now. */
  query: Record<string, string>;
  onApply: (query: Record<string, string>) => void;
}

/** The filters somebody gave a name: kept by the zone, so that they are there on every device. */
export function SavedViews({ kind, query, onApply }: Props) {
  const say = useWords();
  const [name, setName] = useState<string | null>(null);
  const { data: views } = useQuery({ queryKey: listOf('views', kind), queryFn: () => api.get<SavedView[]>('/api/views', { query: { kind } }), staleTime: 300_000 });
  const box = useRef<HTMLDivElement>(null);
  const named = useRef(false);
  useEffect(() => { // once the name is given or given up, what was pressed for it has the focus again
    if (name !== null) named.current = true;
    else if (named.current && document.activeElement === document.body) {
      named.current = false;
      (box.current?.querySelector<HTMLElement>('.views-save') ?? box.current?.querySelector<HTMLElement>('[aria-pressed="true"]'))?.focus();
    }
  }, [name, views]);
  const save = useAction((asked: { kind: ViewKind; name: string; query: Record<string, string> }, key) => api.post<SavedView>('/api/views', { body: asked, key }),
    { touches: ['views'], onDone: (saved) => { setName(null); tell(say('views.saved', { name: saved.name })); } });
  const remove = useAction((id: string) => api.delete('/api/views/{id}', { path: { id } }), { touches: ['views'], onDone: () => tell(say('views.deleted')) });
  const same = (view: SavedView) => JSON.stringify(Object.entries(view.query).sort()) === JSON.stringify(Object.entries(query).sort());
  const worthSaving = Object.keys(query).length > 0 && !views?.some(same);
  if (!worthSaving && !views?.length) return null;
  return (
    <div ref={box} className="views" role="group" aria-label={say('views.label')}>
      {views?.map((view) => (
        <span key={view.id} className="row">
          <Button size="small" className={same(view) ? 'view-chosen' : undefined} aria-pressed={same(view)} onClick={() => onApply(view.query)}>{view.name}</Button>
          <Button size="small" type="text" icon={<CloseOutlined />} aria-label={say('views.delete', { name: view.name })} onClick={() => remove.mutate(view.id)} />
        </span>
      ))}
      {worthSaving && name === null && <Button size="small" type="link" className="views-save" onClick={() => setName('')}>{say('views.save')}</Button>}
      {name !== null && (
        <form className="row" onKeyDown={(event) => { if (event.key === 'Escape') setName(null); }} onSubmit={(event) => { event.preventDefault(); if (name.trim()) save.mutate({ kind, name: name.trim(), query }); }}>
          <Input size="small" autoFocus maxLength={50} aria-label={say('views.name')} placeholder={say('views.name')} value={name} onChange={(event) => { setName(event.target.value); if (save.error) save.reset(); }} />
          <Button size="small" htmlType="submit" disabled={!name.trim()} loading={save.isPending}>{say('views.ok')}</Button>
          <Button size="small" onClick={() => setName(null)}>{say('views.cancel')}</Button>
        </form>
      )}
      {(save.error ?? remove.error) && <ProblemAlert error={save.error ?? remove.error} />}
    </div>
  );
}
