import { expect, it } from 'vitest';
import { compare, type Line } from './compare';

const body = (...texts: string[]): Line[] => texts.map((text) => ({ element: null, text }));
const kinds = (lines: ReturnType<typeof compare>) => lines.map((line) => line.pieces.map((piece) => `${piece.kind}:${piece.text}`));

it('finds what was written instead within a paragraph', () => {
  expect(kinds(compare(body('一', '转让35%股权。'), body('一', '转让40%股权。')))).toEqual([
    ['same:一'], ['same:转让', 'removed:35', 'added:40', 'same:%股权。'],
  ]);
});

it('shows paragraphs that came and went as such', () => {
  expect(kinds(compare(body('一', '二'), body('一', '二', '三')))).toEqual([['same:一'], ['same:二'], ['added:三']]);
  expect(kinds(compare(body('一', '二', '三'), body('一', '三')))).toEqual([['same:一'], ['removed:二'], ['same:三']]);
});

it('never takes the title for a paragraph of the body', () => {
  const lines = compare([{ element: '标题', text: '通知' }], body('通知'));
  expect(kinds(lines)).toEqual([['added:通知'], ['removed:通知']]);
});

it('finds no change in the same', () => {
  expect(compare(body('一'), body('一')).some((line) => line.changed)).toBe(false);
});
