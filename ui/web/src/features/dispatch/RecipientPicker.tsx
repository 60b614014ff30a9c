import { Button, Input, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { matching, type Recipient } from './gating';
import { useWords } from './words';

interface Props { all: Recipient[]; chosen: string[]; onChosen: (recipients: string[]) => void }

const KINDS = ['ENTERPRISE', 'DISTRICT', 'COMMISSION'] as const;

/** Recipients chosen one by one, by what is looked for, or a whole kind at once. */
export function RecipientPicker({ all, chosen, onChosen }: Props) {
  const say = useWords();
  const [sought, setSought] = useState('');
  const [only, setOnly] = useState(false);
  const has = useMemo(() => new Set(chosen), [chosen]);
  const found = useMemo(() => matching(all, sought), [all, sought]);
  const shown = only ? found.filter(({ organ }) => has.has(organ)) : found;
  const zone = (name: string) => (name === 'outer' || name === 'inner' ? say(`run.zone.${name}`) : name);
  const add = (more: Recipient[]) => onChosen([...chosen, ...more.map(({ organ }) => organ).filter((organ) => !has.has(organ))]);
  return (
    <div role="group" aria-label={say('submit.recipients')}>
      <div className="row">
        {KINDS.map((kind) => {
          const group = all.filter((one) => one.kind === kind);
          return group.length > 1 && <Button key={kind} size="small" onClick={() => add(group)}>{say(`submit.group.${kind}`, { n: group.length })}</Button>;
        })}
        <Button size="small" disabled={chosen.length === 0} onClick={() => onChosen([])}>{say('submit.clear')}</Button>
      </div>
      <div className="row recipients-find">
        <Input.Search allowClear aria-label={say('submit.search')} placeholder={say('submit.search')} value={sought} onChange={(event) => setSought(event.target.value)} />
        {sought.trim() && found.length > 0 && <Button size="small" onClick={() => add(found)}>{say('submit.addAll', { n: found.length })}</Button>}
      </div>
      <div className="row">
        <span role="status">{say('submit.chosen', { n: chosen.length, m: all.length })}</span>
        <label className="row"><Switch size="small" checked={only} onChange={setOnly} />{say('submit.chosenOnly')}</label>
      </div>
      <ul className="recipients plain-list">
        {shown.map(({ organ, name, zone: where }) => (
          <li key={organ}>
            <label className="recipient">
              <input type="checkbox" checked={has.has(organ)} onChange={(event) => onChosen(event.target.checked ? [...chosen, organ] : chosen.filter((one) => one !== organ))} />
              <span>{name} <small className="quiet">{zone(where)}</small></span>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li className="quiet">{say('submit.noMatch')}</li>}
      </ul>
    </div>
  );
}
