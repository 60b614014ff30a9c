import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  title: 'Security audit',
  verify: 'Verify the chain', verifying: 'Verifying…', 'verify.at': 'Verified {{time}}', 'verify.never': 'Not verified on this page yet.', 'verify.goto': 'Show where it breaks (event {{n}})',
  export: 'Export the signed chain', 'export.done': 'Exported. The file can be verified elsewhere with vermilion verify.',
  filters: 'Filters', actor: 'Account', action: 'Action', objectType: 'Type of object', objectId: 'Identifier', outcome: 'Outcome', from: 'From', to: 'To', apply: 'Filter', clear: 'Drop the filters',
  any: 'any', 'outcome.done': 'done', 'outcome.refused': 'refused',
  'col.seq': 'No.', 'col.at': 'Time', 'col.actor': 'Who', 'col.action': 'Action', 'col.object': 'Object', 'col.outcome': 'Outcome',
  empty: 'No event matches.', broken: 'The chain breaks here', 'at.shown': 'Showing the events around no. {{n}}.', 'at.leave': 'Back to the newest',
  detail: 'Event no. {{n}}', 'detail.open': 'Open event no. {{n}}', 'detail.hash': 'Hash of the link', 'detail.level': 'Level', 'detail.reason': 'Reason code', 'detail.digest': 'Digest',
  'detail.code': 'Code of the action', 'detail.zone': 'Zone', 'detail.object': 'Only this object', 'detail.actor': 'Only this person', close: 'Close', system: 'the system',
  invalidRange: 'The first day is after the last.',
};
