import { Input, Select } from 'antd';
import type { VerbAsk } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { PeopleSelect } from './PeopleSelect';

interface Props { ask: VerbAsk; value: string; wrong?: string; onChange: (value: string) => void }

/** What a step asks for besides an opinion. Several people or recipients are sent as their identifiers with commas. */
export function AskField({ ask, value, wrong, onChange }: Props) {
  const choose = useChoose();
  const label = choose(ask.words);
  const several = value ? value.split(',') : [];
  return (
    <label className="ask">
      <strong>{label}{ask.required ? ' *' : ''}</strong>
      {ask.choices ? (
        ask.kind === 'people' || ask.kind === 'recipients'
          ? <Select mode="multiple" className="whole" aria-label={label} aria-invalid={wrong !== undefined} status={wrong ? 'error' : undefined} value={several} onChange={(values: string[]) => onChange(values.join(','))}
              options={ask.choices.map((one) => ({ value: one.value, label: choose(one.words) }))} />
          : <Select className="whole" aria-label={label} aria-invalid={wrong !== undefined} status={wrong ? 'error' : undefined} allowClear={!ask.required} value={value || undefined} onChange={(one?: string) => onChange(one ?? '')}
              options={ask.choices.map((one) => ({ value: one.value, label: choose(one.words) }))} />
      ) : ask.kind === 'people' ? <PeopleSelect label={label} wrong={wrong !== undefined} value={several} onChange={(values) => onChange(values.join(','))} />
        : ask.kind === 'date' ? <Input type="date" value={value} aria-invalid={wrong !== undefined} status={wrong ? 'error' : undefined} onChange={(event) => onChange(event.target.value)} />
          : <Input.TextArea value={value} maxLength={2000} rows={2} className="growing" aria-invalid={wrong !== undefined} status={wrong ? 'error' : undefined}
              onChange={(event) => onChange(event.target.value)} />}
      {wrong && <span className="wrong" role="alert">{wrong}</span>}
    </label>
  );
}
