import { describe, expect, it } from 'vitest';
import type { DocumentText, TextFinding } from '../../api/types';
import { compared } from './compare';
import { historyOf, stepped, type History } from './history';
import { fieldOf, targetOf } from './places';
import { edited, EMPTY, same, sent, tableOf } from './text';

const text = (part: Partial<DocumentText>): DocumentText => ({ ...EMPTY, ...part });
const finding = (element: string, place: number | null): TextFinding =>
  ({ code: 'X', element, severity: 'ERROR', zh: '', en: '', clause: null, place: place as unknown as string });

describe('what is sent', () => {
  it('leaves out what nothing is written in', () => {
    const said = sent(text({ title: ' ', issuer: ' 国资委 ', addressees: ['', ' 甲 '], body: [{ heading: 0, text: ' ' }, { heading: 0, text: '有' }] }));
    expect(said.title).toBeNull();
    expect(said.issuer).toBe('国资委');
    expect(said.addressees).toEqual(['甲']);
    expect(said.body).toEqual([{ heading: 0, text: '有' }]);
  });

  it('is the same after it came back from the zone, whatever the order of its parts', () => {
    const said = sent(text({ title: '通知', body: [{ heading: 0, text: '有' }] }));
    const { copyTo, ...others } = said;
    const back = edited({ copyTo, ...others, body: said.body.map(({ text: words, heading }) => ({ text: words, heading })) });
    expect(same(said, back)).toBe(true);
    expect(same(said, { ...back, note: '联系人' })).toBe(false);
  });
});

it('reads a table from what a spreadsheet copies, quoted cells included, as wide as its widest row', () => {
  expect(tableOf('企业\t数\r\n"甲\n公司"\t1\t"说""明"\n\n')).toEqual([['企业', '数', ''], ['甲 公司', '1', '说"明']]);
  expect(tableOf('  \n')).toEqual([]);
});

describe('places the zone counts', () => {
  const written = text({
    body: [{ heading: 0, text: '一' }, { heading: 0, text: '' }, { heading: 0, text: '二' }],
    attachments: [{ title: '表', body: [{ heading: 0, text: '三' }], table: [['甲', '乙']] }, { title: '单', body: [{ heading: 0, text: '六' }], table: [] }],
  });
  it.each([[1, 'body-0'], [2, 'body-2'], [3, 'attachment-0-body-0'], [4, 'attachment-0'], [5, 'attachment-0'], [6, 'attachment-1-body-0'], [9, 'body']])(
    'place %i is %s', (place, target) => expect(targetOf(written, finding('body', place))).toBe(target));

  it('knows the field of an element', () => {
    expect(fieldOf('attachment 2')).toBe('attachment-1');
    expect(fieldOf('mark')).toBe('label');
    expect(fieldOf('fonts')).toBe('whole');
  });
});

describe('undoing', () => {
  const edit = (history: History, title: string, place: string | null, at: number) =>
    stepped(history, { type: 'edit', change: (before) => ({ ...before, title }), place, at });

  it('goes back sixty steps and forth again', () => {
    let history = historyOf(EMPTY);
    for (let n = 1; n <= 60; n++) history = edit(history, String(n), null, n);
    for (let n = 1; n <= 60; n++) history = stepped(history, { type: 'undo' });
    expect(history.present).toBe(EMPTY);
    for (let n = 1; n <= 60; n++) history = stepped(history, { type: 'redo' });
    expect(history.present.title).toBe('60');
  });

  it('takes typing on in one place as one step, and a pause or another place as the next', () => {
    let history = edit(historyOf(EMPTY), 'a', 'title', 0);
    history = edit(history, 'ab', 'title', 300);
    history = edit(history, 'abc', 'title', 5000);
    expect(stepped(history, { type: 'undo' }).present.title).toBe('ab');
    expect(stepped(stepped(history, { type: 'undo' }), { type: 'undo' }).present.title).toBeNull();
  });

  it('forgets what was undone once something else is written', () => {
    const history = edit(stepped(edit(historyOf(EMPTY), 'a', null, 0), { type: 'undo' }), 'b', null, 1);
    expect(stepped(history, { type: 'redo' }).present.title).toBe('b');
  });
});

it('marks what differs within a line and says which side has none', () => {
  const rows = compared(['同', '请于十日内报送', '尾'], ['同', '请于五日内报送', '尾', '新']);
  expect(rows.map(({ same: equal }) => equal)).toEqual([true, false, true, false]);
  expect(rows[1]!.left!.filter(({ changed }) => changed).map(({ text: words }) => words)).toEqual(['十']);
  expect(rows[1]!.right!.filter(({ changed }) => changed).map(({ text: words }) => words)).toEqual(['五']);
  expect(rows[3]!.left).toBeNull();
});
