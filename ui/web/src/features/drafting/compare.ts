import { diffArrays, diffChars } from 'diff';
import type { DocumentText, Paragraph } from '../../api/types';
import { levelOf } from './paragraphs';

export interface Piece { text: string; changed: boolean }
/** A line on both sides; null where one side has none. */
export interface Row { left: Piece[] | null; right: Piece[] | null; same: boolean }

// a level that does not follow from the numbering is told, or a change of it alone would not be seen
const paragraphs = (all: Paragraph[]) => all.filter(({ text }) => text.trim() !== '')
  .map(({ heading, text }) => (heading === levelOf(text) ? text : `${'#'.repeat(heading) || '¶'} ${text}`));

/** The elements as lines, one after the other. */
export function linesOf(text: DocumentText, name: (element: string) => string): string[] {
  const element = (key: string, value: string | null) => (value ? [`${name(key)}：${value}`] : []);
  return [
    ...element('issuer', text.issuer), ...element('urgency', text.urgency), ...element('title', text.title),
    ...element('addressees', text.addressees.join('，')),
    ...paragraphs(text.body),
    ...text.attachments.flatMap((one, index) => [`${name('attachment')}${index + 1}：${one.title}`,
      ...paragraphs(one.body), ...one.table.map((row) => row.join(' | '))]),
    ...element('signatory', text.signatory), ...element('date', text.date), ...element('note', text.note),
    ...element('copyTo', text.copyTo.join('，')),
  ];
}

/** What differs, line by line, and within lines that were altered sign by sign. */
export function compared(left: string[], right: string[]): Row[] {
  const rows: Row[] = [];
  const changes = diffArrays(left, right);
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i]!;
    if (!change.added && !change.removed) {
      for (const line of change.value) rows.push({ left: [{ text: line, changed: false }], right: [{ text: line, changed: false }], same: true });
      continue;
    }
    const next = changes[i + 1];
    const paired = change.removed && next?.added;
    const gone = change.removed ? change.value : [];
    const come = change.added ? change.value : paired ? next.value : [];
    if (paired) i++;
    for (let line = 0; line < Math.max(gone.length, come.length); line++) rows.push(altered(gone[line], come[line]));
  }
  return rows;
}

function altered(left: string | undefined, right: string | undefined): Row {
  if (left === undefined || right === undefined) {
    const whole = (text: string | undefined) => (text === undefined ? null : [{ text, changed: true }]);
    return { left: whole(left), right: whole(right), same: false };
  }
  const signs = diffChars(left, right);
  const side = (leftOut: 'added' | 'removed') => signs.filter((one) => !one[leftOut]).map((one) => ({ text: one.value, changed: one.added || one.removed }));
  return { left: side('added'), right: side('removed'), same: false };
}
