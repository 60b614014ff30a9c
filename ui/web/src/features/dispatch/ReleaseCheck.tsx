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

/**
 * Before a sealed document is released: who gets it, and nobody does while one of them is refused. Once it is released the
 * children stay where they are, or they would forget what was just done in them.
 */
export function ReleaseCheck({ document, children }: Props) {
  const say = useWords();
  const sealed = document.status === 'SEALED';
  const recipients = (document.recipients ?? []).map(({ organ }) => organ);
  const { run, error, retry } = useDryRun(document.id, recipients, sealed);
  if (!sealed) return children(null, null);
  const verdicts = run?.of === selectionOf(recipients) ? run.verdicts : null;
  const blocked = !verdicts ? say('not.running') : verdicts.some(({ allowed }) => !allowed) ? say('release.refused') : null;
  return children(blocked, (
    <section aria-label={say('run.title')}>
      <p>{say('sent.before')}</p>
      {error ? <ProblemAlert error={error} onRetry={retry} /> : <DryRunList verdicts={verdicts} />}
    </section>
  ));
}
