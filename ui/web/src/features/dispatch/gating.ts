import type { DispatchChoices, RoutingVerdict, TextFinding } from '../../api/types';

export type Recipient = DispatchChoices['recipients'][number];

export interface Plan {
  countersigners: string[];
  signer: string | null;
  recipients: string[];
  /** By when an answer is wanted; null: none is. */
  replyBy: string | null;
  /** Said explicitly that it goes to nobody. */
  stays: boolean;
}

export const NO_PLAN: Plan = { countersigners: [], signer: null, recipients: [], replyBy: null, stays: false };

/** What a selection is, whatever the order it was made in. */
export const selectionOf = (recipients: string[]) => [...recipients].sort().join(' ');

/** What the dry run said, and of which selection. */
export interface DryRun { of: string; verdicts: RoutingVerdict[] }

export type Obstacle = 'signer' | 'recipients' | 'running' | 'refused' | 'checking' | 'findings' | 'sender';

interface Asked { plan: Plan; run: DryRun | null; findings: TextFinding[] | null; mustGoTo: string | null }

/**
 * Why a document cannot be submitted yet; empty when it can. A dry run of another selection counts for nothing, and so
 * does one that left somebody out.
 */
export function obstacles({ plan, run, findings, mustGoTo }: Asked): Obstacle[] {
  const found: Obstacle[] = [];
  if (!plan.signer) found.push('signer');
  if (plan.recipients.length === 0) {
    if (!plan.stays) found.push('recipients');
  } else {
    const told = new Map((run?.of === selectionOf(plan.recipients) ? run.verdicts : []).map((verdict) => [verdict.organ, verdict]));
    if (plan.recipients.some((organ) => !told.has(organ))) found.push('running');
    else if ([...told.values()].some(({ allowed }) => !allowed)) found.push('refused');
  }
  if (mustGoTo && !plan.recipients.includes(mustGoTo)) found.push('sender');
  if (findings === null) found.push('checking');
  else if (findings.some(({ severity }) => severity === 'ERROR')) found.push('findings');
  return found;
}

/** Words of a name or an identifier, in any order. */
export function matching(recipients: Recipient[], sought: string): Recipient[] {
  const words = sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? recipients
    : recipients.filter(({ name, organ }) => words.every((word) => `${name} ${organ}`.toLowerCase().includes(word)));
}
