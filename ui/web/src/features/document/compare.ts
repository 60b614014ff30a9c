import { diffArrays, diffChars } from 'diff';
import type { DocumentText } from '../../api/types';
import type { Say } from '../../app/i18n';
import type { zh } from './zh';

export interface Line { /** What the paragraph is, where it is not body. */ element: string | null; text: string }
export interface Piece { kind: 'same' | 'added' | 'removed'; text: string }
export interface ComparedLine { element: string | null; pieces: Piece[]; changed: boolean }

/** A text paragraph by paragraph, in the order of the paper. */
export function linesOf(text: DocumentText, say: Say<keyof typeof zh>): Line[] {
  const lines: Line[] = [];
  const add = (element: string | null, value: string | null | undefined) => { if (value) lines.push({ element, text: value }); };
  add(say('element.urgency'), text.urgency);
  add(say('element.number'), text.number);
  add(say('element.title'), text.title);
  add(say('element.addressees'), text.addressees.join('、'));
  for (const paragraph of text.body) add(null, paragraph.text);
  text.attachments.forEach((attachment, index) => {
    const element = say('element.attachment', { n: index + 1 });
    add(element, attachment.title);
    for (const paragraph of attachment.body) add(element, paragraph.text);
    for (const row of attachment.table) add(element, row.join(' | '));
  });
  add(say('element.signatory'), text.signatory);
  add(say('element.date'), text.date);
  add(say('element.note'), text.note);
  add(say('element.copyTo'), text.copyTo.join('、'));
  return lines;
}

const whole = (line: Line, kind: Piece['kind']): ComparedLine => ({ element: line.element, pieces: [{ kind, text: line.text }], changed: kind !== 'same' });

function within(before: Line, after: Line): ComparedLine {
  const pieces = diffChars(before.text, after.text)
    .map((part): Piece => ({ kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value }));
  return { element: after.element, pieces, changed: true };
}

/** Two texts against each other: paragraphs that changed are compared character by character. */
export function compare(before: Line[], after: Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let gone: Line[] = [];
  const flush = () => { compared.push(...gone.map((line) => whole(line, 'removed'))); gone = []; };
  for (const part of diffArrays(before, after, { comparator: (one, other) => one.element === other.element && one.text === other.text })) {
    if (part.removed) {
      gone.push(...part.value);
    } else if (part.added) {
      for (const line of part.value) {
        const at = gone.findIndex((old) => old.element === line.element);
        if (at < 0) {
          compared.push(whole(line, 'added'));
        } else {
          compared.push(...gone.splice(0, at).map((old) => whole(old, 'removed')), within(gone.shift()!, line));
        }
      }
      flush();
    } else {
      flush();
      compared.push(...part.value.map((line) => whole(line, 'same')));
    }
  }
  flush();
  return compared;
}
