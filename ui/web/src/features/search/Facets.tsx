import { CloseOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState } from 'react';
import { LEVELS, type Found, type SearchQuery } from '../../api/types';
import { useShared } from '../../app/words';
import { FilterFold } from '../../components/FilterFold';
import { FACETS, narrowings } from './query';
import { useWords } from './words';

interface Props { query: SearchQuery; facets: Found['facets']; onChange: (query: SearchQuery) => void }
type Name = (typeof FACETS)[number][0];

const FEW = 8;

/** By what the hits can be narrowed, with how many there are of each; what narrows them now can be dropped. */
export function Facets({ query, facets, onChange }: Props) {
  const say = useWords();
  const shared = useShared();
  const [open, setOpen] = useState(false);
  const words = (name: Name, value: string) => {
    if (name === 'kind') return say(`kind.${value}` as 'kind.case');
    if (name === 'level') return LEVELS.includes(value as 'PUBLIC') ? shared(`level.${value}` as 'level.PUBLIC') : value;
    return name === 'documentKind' ? shared(`kind.${value}` as 'kind.NOTICE') : value;
  };
  return (
    <FilterFold active={narrowings(query)} open={open} onOpen={setOpen}>
      <aside className="facets" aria-label={say('facets')}>
        {FACETS.map(([name, key]) => (
          <Facet key={name} title={say(`facet.${key}`)} chosen={query[name]} list={facets[key] ?? []} words={(value) => words(name, value)}
            onChange={(value) => onChange({ ...query, [name]: value })} />
        ))}
      </aside>
    </FilterFold>
  );
}

interface FacetProps {
  title: string; chosen: string | undefined; list: { value: string; count: number }[]; words: (value: string) => string;
  onChange: (value: string | undefined) => void;
}

function Facet({ title, chosen, list, words, onChange }: FacetProps) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  const [was, setWas] = useState(chosen);
  useEffect(() => { // the button that was pressed is gone: its place has the focus
    if (was === chosen) return;
    setWas(chosen);
    if (document.activeElement === document.body) section.current?.querySelector('button')?.focus();
  }, [was, chosen]);
  if (chosen) {
    return (
      <section ref={section}><h2>{title}</h2>
        <button type="button" className="facet chosen" aria-label={say('facet.remove', { what: words(chosen) })} onClick={() => onChange(undefined)}>
          <span>{words(chosen)}</span><CloseOutlined aria-hidden />
        </button></section>
    );
  }
  if (list.length === 0) return null;
  return (
    <section ref={section}><h2>{title}</h2>
      <ul className="plain-list">
        {(all ? list : list.slice(0, FEW)).map(({ value, count }) => (
          <li key={value}><button type="button" className="facet" onClick={() => onChange(value)}><span>{words(value)}</span><span className="count">{count}</span></button></li>
        ))}
      </ul>
      {!all && list.length > FEW && <button type="button" className="facet" onClick={() => setAll(true)}>{say('facet.more', { n: list.length })}</button>}
    </section>
  );
}
