import type { ReactNode } from 'react';
import type { DocumentView } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { DryRunList } from './DryRunList';
import { selectionOf } from './gating';
import { useDryRun } from './useDryRun';
import { useWords } from './words';

interface Props {
  document: DocumentView;
  /** @param blocked why it may not be released now; null when nothing stands against it */
  children: (blocked: string | null, shown: ReactNode) => ReactNode;
}

/** Before a sealed document is released: who gets it, and nobody does while one of them is refused. */
export function ReleaseCheck({ document, children }: Props) {
  if (document.status !== 'SEALED') return children(null, null);
  return <Checked document={document}>{children}</Checked>;
}

function Checked({ document, children }: Props) {
  const say = useWords();
  const recipients = (document.recipients ?? []).map(({ organ }) => organ);
  const { run, error, retry } = useDryRun(document.id, recipients);
  const verdicts = run?.of === selectionOf(recipients) ? run.verdicts : null;
  const blocked = !verdicts ? say('not.running') : verdicts.some(({ allowed }) => !allowed) ? say('release.refused') : null;
  return children(blocked, (
    <section aria-label={say('run.title')}>
      <p>{say('sent.before')}</p>
      {error ? <ProblemAlert error={error} onRetry={retry} /> : <DryRunList verdicts={verdicts} />}
    </section>
  ));
}
