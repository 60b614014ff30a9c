import { Switch } from 'antd';
import { useMemo, useState } from 'react';
import type { DocumentText } from '../../api/types';
import { compared, linesOf, type Piece } from './compare';
import { useWords } from './words';
import type { zh } from './zh';

interface Props { left: DocumentText; leftWords: string; right: DocumentText; rightWords: string }

/** Two texts side by side with what differs marked, by colour and by a line under or through it. */
export function CompareView({ left, leftWords, right, rightWords }: Props) {
  const say = useWords();
  const [only, setOnly] = useState(true);
  const rows = useMemo(() => {
    const name = (element: string) => say(`el.${element}` as keyof typeof zh);
    return compared(linesOf(left, name), linesOf(right, name));
  }, [left, right, say]);
  const shown = only ? rows.filter(({ same }) => !same) : rows;
  return (
    <div>
      <label className="row"><Switch size="small" checked={only} onChange={setOnly} />{say('stale.only')}</label>
      {rows.every(({ same }) => same) && <p role="status">{say('stale.same')}</p>}
      <section className="compare-box" tabIndex={0} aria-label={say('stale.compared')}>
        <table className="compare">
          <thead><tr><th scope="col">{leftWords}</th><th scope="col">{rightWords}</th></tr></thead>
          <tbody>
            {shown.map((row, index) => <tr key={index}><Side pieces={row.left} as="del" /><Side pieces={row.right} as="ins" /></tr>)}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Side({ pieces, as: Changed }: { pieces: Piece[] | null; as: 'del' | 'ins' }) {
  const say = useWords();
  if (!pieces) return <td className="quiet">{say('compare.nothing')}</td>;
  return <td className="breakable">{pieces.map((piece, index) => (piece.changed ? <Changed key={index}>{piece.text}</Changed> : <span key={index}>{piece.text}</span>))}</td>;
}
