import { Link } from 'react-router';
import type { Hit } from '../../api/types';
import { LevelBadge } from '../../components/LevelBadge';
import { Highlighted } from './Highlighted';
import { KINDS, pageOf } from './query';
import { useWords } from './words';

/** What was found, with the places where the words stand. */
export function Hits({ hits }: { hits: Hit[] }) {
  return <ol className="plain-list hits">{hits.map((hit) => <One key={hit.id} hit={hit} />)}</ol>;
}

function One({ hit }: { hit: Hit }) {
  const say = useWords();
  const title = hit.highlights.find(({ part }) => part === 'TITLE');
  const body = hit.highlights.filter(({ part }) => part === 'BODY');
  const kind = KINDS.find((one) => one === hit.kind);
  return (
    <li className="panel">
      <Link className="thing" to={pageOf(hit.id, hit.number)}>{title ? <Highlighted text={title.text} ranges={title.ranges} /> : hit.title}</Link>
      <div className="row quiet">
        {kind && <span className="badge badge-plain">{say(`kind.${kind}`)}</span>}
        <LevelBadge level={hit.level} />
        {hit.number && <span>{hit.number}</span>}
        {hit.referenceCode && <span>{say('code.reference')} {hit.referenceCode}</span>}
        {hit.issuer && <span>{hit.issuer}</span>}
        {hit.date && <time dateTime={hit.date}>{hit.date}</time>}
      </div>
      {body.map((one, index) => <p key={index} className="breakable">…<Highlighted text={one.text} ranges={one.ranges} />…</p>)}
    </li>
  );
}

