import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  none: 'No step is yours to handle now.',
  step: 'Step: {{step}}',
  choose: 'What you do',
  opinion: 'Opinion',
  'opinion.required': 'Opinion (required)',
  'opinion.missing': 'Write an opinion.',
  'ask.missing': 'Fill in “{{name}}”.',
  required: '{{name}} (required)',
  next: 'Next: {{step}}',
  'next.people': 'by {{people}}',
  'next.more': 'and {{n}} more',
  'next.end': 'The work ends with this.',
  kept: 'What you write is kept on this page, also when it is reloaded.',
  send: 'Submit: {{verb}}',
  done: 'Done: {{verb}}.',
  'verb.missing': 'Choose what you do.',
  seenBy: 'opened by {{name}}',
};
