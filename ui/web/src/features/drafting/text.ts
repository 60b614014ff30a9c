import type { DocumentKind, DocumentText, Paragraph } from '../../api/types';
import { BLANK } from './paragraphs';

export const EMPTY: DocumentText = {
  kind: null, issuer: null, urgency: null, number: null, title: null, addressees: [], body: [BLANK], attachments: [], signatory: null,
  date: null, note: null, copyTo: [],
};

/** The kind's name as it stands at the end of a title. */
export const ENDING: Record<DocumentKind, string> = {
  RESOLUTION: '决议', DECISION: '决定', ORDER: '命令', COMMUNIQUE: '公报', ANNOUNCEMENT: '公告', PROCLAMATION: '通告', OPINION: '意见',
  NOTICE: '通知', CIRCULAR: '通报', REPORT: '报告', REQUEST: '请示', APPROVAL: '批复', BILL: '议案', LETTER: '函', MINUTES: '纪要',
};

/** A text of a kind, with what is certain: who issues and signs it. Nothing else is put in anybody's mouth. */
export const begun = (kind: DocumentKind | null, organ: string): DocumentText => ({ ...EMPTY, kind, issuer: organ, signatory: organ });

const orNull = (text: string | null) => (text?.trim() ? text.trim() : null);
const written = (paragraphs: Paragraph[]) => paragraphs.filter(({ text }) => text.trim() !== '');
const names = (list: string[]) => list.map((name) => name.trim()).filter(Boolean);

/** The text as it is sent: without paragraphs nothing is written in, and absent instead of blank. */
export function sent(text: DocumentText): DocumentText {
  return {
    ...text,
    issuer: orNull(text.issuer), urgency: orNull(text.urgency), number: orNull(text.number), title: orNull(text.title),
    signatory: orNull(text.signatory), date: orNull(text.date), note: orNull(text.note),
    addressees: names(text.addressees), copyTo: names(text.copyTo), body: written(text.body),
    attachments: text.attachments.map((one) => ({
      title: one.title.trim(), body: written(one.body), table: one.table.filter((row) => row.some((cell) => cell.trim() !== '')),
    })),
  };
}

/** The text as it is edited: with a paragraph to write in. */
export function edited(text: DocumentText): DocumentText {
  return { ...text, body: text.body.length > 0 ? text.body : [BLANK] };
}

export const same = (one: DocumentText, other: DocumentText) => JSON.stringify(inOrder(sent(one))) === JSON.stringify(inOrder(sent(other)));

// the zone names the elements in an order of its own
const inOrder = (text: DocumentText) => [text.kind, text.issuer, text.urgency, text.number, text.title, text.addressees,
  text.body.map(({ heading, text: said }) => [heading, said]),
  text.attachments.map(({ title, body, table }) => [title, body.map(({ heading, text: said }) => [heading, said]), table]),
  text.signatory, text.date, text.note, text.copyTo];

/** What was copied from a table: rows by lines, cells by tabs. A cell in quotes may hold both. */
export function tableOf(pasted: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const put = () => { rows.at(-1)!.push(cell.replace(/\s+/g, ' ').trim()); cell = ''; };
  const source = pasted.replace(/\r\n?/g, '\n');
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]!;
    if (quoted && sign === '"') {
      if (source[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
    } else if (!quoted && sign === '"' && cell === '') quoted = true;
    else if (!quoted && sign === '\t') put();
    else if (!quoted && sign === '\n') { put(); rows.push([]); }
    else cell += sign;
  }
  put();
  const filled = rows.filter((row) => row.some(Boolean));
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A table as it would be copied. */
export const pastable = (table: string[][]) => table.map((row) => row.join('\t')).join('\n');
