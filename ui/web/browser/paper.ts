import { expect } from 'vitest';
import { unlike } from './day';
import type { Person } from './desk';

// What another story shows by hand is done here past the screens, so that a story gets to its own point.

interface Draft { title: string; level?: string; kind?: string; addressees?: string[]; body?: string[]; replyTo?: string }
interface Way { signer: string; recipients?: string[]; countersigners?: string[]; replyBy?: string }

/** A title nothing else has, made with a number where the hash stands. */
export const titled = (words: string): string => words.replace('#', unlike());

/** A draft of somebody's; answers the document as the zone shows it. */
export async function drafted(by: Person, { title, level = 'INTERNAL', kind = 'NOTICE', addressees = ['各所出资企业'], body = ['请按要求办理。'], replyTo }: Draft) {
  const { json: session } = await by.ask('GET', '/api/session');
  const text = {
    kind, issuer: session.organFullName, urgency: null, number: null, title, addressees, body: body.map((said) => ({ heading: 0, text: said })),
    attachments: [], signatory: session.organFullName, date: null, note: null, copyTo: [],
  };
  return done(await by.ask('POST', '/api/documents', { label: { level, mark: '', months: null, compartments: [] }, text, replyTo }));
}

/** Sends a draft on its way. */
export async function submitted(by: Person, document: { id: string; revision: number }, { signer, recipients = [], countersigners = [], replyBy }: Way) {
  return done(await by.ask('POST', `/api/documents/${document.id}/dispatch`, { countersigners, signer, recipients, ...(replyBy && { replyBy }) }, { 'If-Match': `"${document.revision}"` }));
}

/** Handles the one task somebody has of a piece of work. */
export async function passed(by: Person, businessKey: string, outcome = 'pass', opinion = '同意。'): Promise<void> {
  const { json } = await by.ask('GET', `/api/tasks?businessKey=${businessKey}`);
  expect(json.items, `the tasks ${by.account} has of it`).toHaveLength(1);
  done(await by.ask('POST', `/api/tasks/${json.items[0].id}/completion`, { outcome, opinion, details: {} }));
}

/** The consignment of a title that arrived for somebody's organ. */
export async function arrived(at: Person, title: string) {
  for (const box of ['new', 'acknowledged', 'handling', 'answered']) {
    const { json } = await at.ask('GET', `/api/consignments?box=${box}&q=${encodeURIComponent(title)}`);
    if (json.items.length > 0) return json.items[0];
  }
  throw new Error(`nothing of that title arrived for ${at.account}`);
}

/** How many hits of the search somebody has. */
export async function found(by: Person, words: string): Promise<number> {
  return done(await by.ask('GET', `/api/search?q=${encodeURIComponent(words)}`)).items.length;
}

/** The answer, if it was one. */
export function done({ status, json }: { status: number; json: any }) {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(json)}`);
  return json;
}
