import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { LEVELS } from '../../api/types';
import { useShared } from '../../app/words';
import { PROCESSES, STEPS, withFilter, type Filter, type Filters, type Process } from './filters';
import { useWords } from './words';

interface Props {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** What there is to filter by in this box. */
  fields: readonly Filter[];
}

/** The filters stand above the list, each reached by Tab; what is chosen is in the address of the page. */
export function FilterForm({ filters, onChange, fields }: Props) {
  const say = useWords();
  const shared = useShared();
  const [more, setMore] = useState(false);
  const set = (name: Filter, value: string | undefined) => onChange(withFilter(filters, name, value));
  const process = PROCESSES.find((one) => one === filters.process);
  const options: Record<Exclude<Filter, 'q' | 'since'>, { value: string; label: string }[]> = {
    process: PROCESSES.map((value) => ({ value, label: shared(`process.${value}`) })),
    step: (process ? STEPS[process] : PROCESSES.flatMap((one: Process) => [...STEPS[one]])).map((value) => ({ value, label: say(`step.${value}`) })),
    level: LEVELS.map((value) => ({ value, label: shared(`level.${value}`) })),
    urgency: (['特急', '加急'] as const).map((value) => ({ value, label: shared(`urgency.${value}`) })),
    due: (['soon', 'overdue'] as const).map((value) => ({ value, label: say(`filter.due.${value}`) })),
    mark: (['returned', 'urged', 'unseen'] as const).map((value) => ({ value, label: say(`filter.mark.${value}`) })),
  };
  const selects = fields.filter((name): name is keyof typeof options => name in options);
  const first = selects.slice(0, 2);
  const set2 = selects.slice(2);
  const open = more || set2.some((name) => filters[name]) || Boolean(filters.since);
  const field = (name: keyof typeof options) => (
    <label key={name}>
      {say(`filter.${name}`)}
      <Select aria-label={say(`filter.${name}`)} allowClear placeholder={say('filter.any')} value={filters[name]} options={options[name]}
        onChange={(value?: string) => set(name, value)} />
    </label>
  );
  return (
    <form className="filters" role="search" aria-label={say('filter.label')} onSubmit={(event) => event.preventDefault()}>
      <KeyWords value={filters.q ?? ''} onChange={(q) => set('q', q)} />
      {first.map(field)}
      {open && set2.map(field)}
      {open && fields.includes('since') && (
        <label>
          {say('filter.since')}
          <Input type="date" value={filters.since ?? ''} onChange={(event) => set('since', event.target.value)} />
        </label>
      )}
      {set2.length > 0 && <Button onClick={() => setMore(!open)} aria-expanded={open} disabled={open && !more}>{say(open ? 'filter.less' : 'filter.more')}</Button>}
      {Object.keys(filters).length > 0 && <Button type="link" onClick={() => onChange({})}>{say('filter.clear')}</Button>}
    </form>
  );
}

/** Asks while one types, but not with every key; Enter asks at once. */
function KeyWords({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useWords();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), 400);
    return () => clearTimeout(timer);
  }, [text]); // the rest is what it was when the key was pressed
  return (
    <label className="wide-field">
      {say('filter.q')}
      <Input type="search" allowClear maxLength={100} placeholder={say('filter.q.hint')} value={text} onChange={(event) => setText(event.target.value)}
        onPressEnter={() => onChange(text.trim())} />
    </label>
  );
}
