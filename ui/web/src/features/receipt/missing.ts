import type { Verb } from '../../api/types';

/** What has still to be given before a step can be handled: `verb`, `opinion`, and `ask.` with the name of each thing asked for. */
export function missingIn(verb: Verb | undefined, opinion: string, details: Record<string, string>): string[] {
  if (!verb) return ['verb'];
  return [
    ...(verb.opinionRequired && !opinion.trim() ? ['opinion'] : []),
    ...verb.asks.filter((ask) => ask.required && !details[ask.name]?.trim()).map((ask) => `ask.${ask.name}`),
  ];
}
