import type { DocumentText, TextFinding } from '../../api/types';
import { Findings } from './Findings';
import { goTo, targetOf } from './places';
import type { Checked } from './useChecked';
import { useWords } from './words';

const RANK = { ERROR: 0, WARNING: 1, HINT: 2 } as const;

/** All that was found, the worst first; choosing one goes to the place in the form. */
export function CheckList({ checked, text, onShowForm }: { checked: Checked; text: DocumentText; onShowForm: () => void }) {
  const say = useWords();
  const found = [...checked.findings].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  const count = (severity: TextFinding['severity']) => found.filter((one) => one.severity === severity).length;
  const go = (finding: TextFinding) => {
    onShowForm();
    setTimeout(() => goTo(targetOf(text, finding)), 0); // once the form is in sight
  };
  return (
    <section className="panel checks" aria-label={say('check.title')}>
      <div className="row">
        <h2>{say('check.title')}</h2>
        {count('ERROR') > 0 && <span className="badge badge-bad">{say('check.errors', { n: count('ERROR') })}</span>}
        {count('WARNING') > 0 && <span className="badge badge-warn">{say('check.warnings', { n: count('WARNING') })}</span>}
      </div>
      {found.length === count('HINT') && <p className="quiet" role="status">{checked.of === null || checked.busy ? say('check.busy') : say('check.none')}</p>}
      <Findings findings={found.filter(({ severity }) => severity !== 'HINT')} onGo={go} />
      {count('HINT') > 0 && (
        <details className="hints">
          <summary>{say('check.hints', { n: count('HINT') })}</summary>
          <Findings findings={found.filter(({ severity }) => severity === 'HINT')} onGo={go} />
        </details>
      )}
    </section>
  );
}
