import type { Paragraph } from '../../api/types';

const FIGURES = '[一二三四五六七八九十百]';
const NUMBERINGS = [ // 1 to 4: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3); the same forms the reading of a text knows
  new RegExp(`^(${FIGURES}{1,5}\\s*[、．.](?!\\s?${FIGURES}+[级线类期产批档等])|第${FIGURES}{1,4}(章|部分|编|篇))`),
  new RegExp(`^([（(]\\s?${FIGURES}{1,4}\\s?[)）]|[㈠-㈩]|第${FIGURES}{1,4}节)`),
  /^([0-9０-９]{1,2}\s?[.．、](?![0-9０-９]|[、．.])|[0-9]{1,2}[.．、](?=(19|20)[0-9]{2}年))/,
  /^([（(]\s?[0-9０-９]{1,2}\s?[)）]|[0-9０-９]{1,2}[)）]|[①-⑳]|[⑴-⒇])/,
];

/** 1 to 4 for the level of the heading a text opens with, 0 for none. */
export const levelOf = (text: string): number => NUMBERINGS.findIndex((numbering) => numbering.test(text)) + 1;

/** Where the caret is to stand after a change. */
export interface Caret { index: number; at: number }
export interface Edited { paragraphs: Paragraph[]; caret: Caret }

const clean = (line: string) => line.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
const trimmed = (line: string) => clean(line).replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
export const BLANK: Paragraph = { heading: 0, text: '' };

const replaced = (paragraphs: Paragraph[], from: number, count: number, ...by: Paragraph[]) =>
  [...paragraphs.slice(0, from), ...by, ...paragraphs.slice(from + count)];

/** A level follows the numbering as it is typed, and stays where somebody chose another. */
function following(before: Paragraph, text: string): Paragraph {
  const was = levelOf(before.text);
  const is = levelOf(text);
  return { heading: was !== is && before.heading === was ? is : before.heading, text };
}

/**
 * What was typed or pasted into a paragraph: each line break in it begins a new paragraph.
 *
 * @param at where the caret stands in `value`
 * @param pasted blank lines and indents of what was pasted are no content and are left out
 */
export function typed(paragraphs: Paragraph[], index: number, value: string, at: number, pasted: boolean): Edited {
  const before = paragraphs[index] ?? BLANK;
  const raw = value.replace(/\r\n?/g, '\n');
  if (!raw.includes('\n')) {
    return { paragraphs: replaced(paragraphs, index, 1, following(before, clean(raw))), caret: { index, at } };
  }
  const upTo = raw.slice(0, at).split('\n');
  const lines = raw.split('\n');
  const kept = lines.map((line, no) => ({ no, text: pasted ? trimmed(line) : clean(line) })).filter(({ text }) => !pasted || text !== '');
  if (kept.length === 0) kept.push({ no: 0, text: '' });
  const made = kept.map(({ text }, no) => (no === 0 ? following(before, text) : { heading: levelOf(text), text }));
  const caretLine = upTo.length - 1;
  const line = Math.max(0, kept.filter(({ no }) => no <= caretLine).length - 1);
  const column = kept[line]?.no !== caretLine ? (made[line]?.text.length ?? 0) : Math.min(upTo.at(-1)?.length ?? 0, made[line]?.text.length ?? 0);
  return { paragraphs: replaced(paragraphs, index, 1, ...made), caret: { index: index + line, at: column } };
}

/** Backspace at the start of a paragraph: it goes on where the one before ends. Null where there is none before. */
export function joined(paragraphs: Paragraph[], index: number): Edited | null {
  const [before, one] = [paragraphs[index - 1], paragraphs[index]];
  if (!before || !one) return null;
  const heading = before.text === '' ? one.heading : before.heading;
  return {
    paragraphs: replaced(paragraphs, index - 1, 2, { heading, text: before.text + one.text }),
    caret: { index: index - 1, at: before.text.length },
  };
}

/** One place up or down; null at the edge. */
export function moved(paragraphs: Paragraph[], index: number, by: -1 | 1, at: number): Edited | null {
  const [one, other] = [paragraphs[index], paragraphs[index + by]];
  if (!one || !other) return null;
  return { paragraphs: replaced(paragraphs, Math.min(index, index + by), 2, ...(by < 0 ? [one, other] : [other, one])), caret: { index: index + by, at } };
}

export function levelled(paragraphs: Paragraph[], index: number, heading: number): Paragraph[] {
  return paragraphs.map((one, no) => (no === index ? { ...one, heading } : one));
}

/** Without it; one paragraph always stays to write in. */
export function removed(paragraphs: Paragraph[], index: number): Edited {
  const rest = replaced(paragraphs, index, 1);
  const to = Math.max(0, index - 1);
  return { paragraphs: rest.length > 0 ? rest : [BLANK], caret: { index: to, at: rest[to]?.text.length ?? 0 } };
}
