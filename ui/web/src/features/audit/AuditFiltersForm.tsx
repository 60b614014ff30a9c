import { Button, Input, Select, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useChoose } from '../../app/i18n';
import { FilterFold } from '../../components/FilterFold';
import './audit.css';
import { actionWords, KNOWN_ACTIONS, OBJECT_TYPES, typeWords } from './actions';
import { isBackwards, searchOf, type AuditField, type AuditFilters } from './filters';
import { useWords } from './words';

/** What to show of the chain. Values are compared whole; actions may be chosen by their words or typed as codes. */
export function AuditFiltersForm({ filters, onChange }: { filters: AuditFilters; onChange: (filters: AuditFilters) => void }) {
  const say = useWords();
  const choose = useChoose();
  const [typed, setTyped] = useState(filters);
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const first = useRef<InputRef>(null);
  const address = searchOf(filters).toString();
  useEffect(() => setTyped(filters), [address]); // what was gone to is what stands here; the focus stays where it is
  const active = Object.keys(filters).length;
  const put = (name: AuditField, value: string | undefined) => setTyped({ ...typed, [name]: value ?? '' });
  const apply = () => { onChange(typed); setOpen(false); fold.current?.focus(); }; // on a phone the list is what is wanted next
  const drop = () => { onChange({}); first.current?.focus(); };
  return (
    <FilterFold active={active} open={open} onOpen={setOpen} button={fold}>
      <form className="panel audit-filters" aria-label={say('filters')} onSubmit={(event) => { event.preventDefault(); apply(); }}>
        <div className="field"><label htmlFor="audit-actor">{say('actor')}</label>
          <Input ref={first} id="audit-actor" maxLength={100} value={typed.actor ?? ''} onChange={(event) => put('actor', event.target.value)} /></div>
        <div className="field"><label htmlFor="audit-action">{say('action')}</label>
          <Input id="audit-action" list="audit-actions" maxLength={100} value={typed.action ?? ''} onChange={(event) => put('action', event.target.value)} />
          <datalist id="audit-actions">{KNOWN_ACTIONS.map((value) => <option key={value} value={value}>{choose(actionWords(value))}</option>)}</datalist></div>
        <div className="field"><label htmlFor="audit-type">{say('objectType')}</label>
          <Select id="audit-type" allowClear placeholder={say('any')} value={typed.objectType || undefined} onChange={(value?: string) => put('objectType', value)}
            options={OBJECT_TYPES.map((value) => ({ value, label: choose(typeWords(value)) }))} /></div>
        <div className="field"><label htmlFor="audit-id">{say('objectId')}</label>
          <Input id="audit-id" maxLength={200} value={typed.objectId ?? ''} onChange={(event) => put('objectId', event.target.value)} /></div>
        <div className="field"><label htmlFor="audit-outcome">{say('outcome')}</label>
          <Select id="audit-outcome" allowClear placeholder={say('any')} value={typed.outcome || undefined} onChange={(value?: string) => put('outcome', value)}
            options={(['done', 'refused'] as const).map((value) => ({ value, label: say(`outcome.${value}`) }))} /></div>
        <div className="field"><label htmlFor="audit-from">{say('from')}</label>
          <Input id="audit-from" type="date" value={typed.from ?? ''} onChange={(event) => put('from', event.target.value)} /></div>
        <div className="field"><label htmlFor="audit-to">{say('to')}</label>
          <Input id="audit-to" type="date" value={typed.to ?? ''} status={isBackwards(typed) ? 'error' : ''} onChange={(event) => put('to', event.target.value)} /></div>
        <div className="row audit-do">
          <Button type="primary" htmlType="submit">{say('apply')}</Button>
          {active > 0 && <Button onClick={drop}>{say('clear')}</Button>}
        </div>
      </form>
    </FilterFold>
  );
}
