import { describe, expect, it } from 'vitest';
import { BLANK, joined, levelled, levelOf, moved, removed, typed } from './paragraphs';

const texts = (...lines: string[]) => lines.map((text) => ({ heading: 0, text }));

describe('the level of a numbering', () => {
  it.each([['一、总体要求', 1], ['十二、附则', 1], ['第三章 监督', 1], ['（一）基本原则', 2], ['(三)分工', 2], ['1.按时报送', 3], ['２．核对', 3], ['（1）境内', 4], ['①境外', 4],
    ['各单位：', 0], ['2026年', 0], ['1.5倍', 0], ['一级企业', 0], ['一、二级企业均应填报', 0], ['', 0]])('%s is %i', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });
});

describe('typing', () => {
  it('changes the text and follows the numbering', () => {
    const { paragraphs } = typed(texts('一'), 0, '一、', 2, false);
    expect(paragraphs).toEqual([{ heading: 1, text: '一、' }]);
    expect(typed(paragraphs, 0, '一', 1, false).paragraphs[0]!.heading).toBe(0);
  });

  it('leaves a level somebody chose', () => {
    const chosen = levelled(typed(texts('一'), 0, '一、', 2, false).paragraphs, 0, 0);
    expect(typed(chosen, 0, '一、全', 3, false).paragraphs[0]!.heading).toBe(0);
    expect(typed([{ heading: 2, text: '说明' }], 0, '说明：', 3, false).paragraphs[0]!.heading).toBe(2);
  });

  it('splits where Enter was pressed and puts the caret at the start of the second part', () => {
    const { paragraphs, caret } = typed(texts('前后', '下一段'), 0, '前\n后', 2, false);
    expect(paragraphs.map(({ text }) => text)).toEqual(['前', '后', '下一段']);
    expect(caret).toEqual({ index: 1, at: 0 });
  });

  it('begins an empty paragraph at the end, and what follows a heading is text', () => {
    const { paragraphs, caret } = typed([{ heading: 1, text: '一、总体要求' }], 0, '一、总体要求\n', 7, false);
    expect(paragraphs).toEqual([{ heading: 1, text: '一、总体要求' }, BLANK]);
    expect(caret).toEqual({ index: 1, at: 0 });
  });

  it('lets no control character through', () => {
    expect(typed(texts(''), 0, 'a\u0007b\tc', 5, false).paragraphs[0]!.text).toBe('a b c');
  });
});

describe('pasting many lines', () => {
  it('makes paragraphs of them, without blank lines and indents, each with its level', () => {
    const pasted = '现通知如下：\r\n\r\n　　一、总体要求\r\n　　（一）目标\r\n1.时间\r\n';
    const { paragraphs, caret } = typed(texts('前文'), 0, `前文${pasted}`, `前文${pasted}`.length, true);
    expect(paragraphs).toEqual([{ heading: 0, text: '前文现通知如下：' }, { heading: 1, text: '一、总体要求' }, { heading: 2, text: '（一）目标' }, { heading: 3, text: '1.时间' }]);
    expect(caret).toEqual({ index: 3, at: 4 });
  });

  it('keeps what stood behind the caret', () => {
    const { paragraphs } = typed(texts('前后'), 0, '前甲\n乙后', 4, true);
    expect(paragraphs.map(({ text }) => text)).toEqual(['前甲', '乙后']);
  });

  it('leaves one paragraph where only blank lines were pasted', () => {
    expect(typed(texts(''), 0, '\n\n', 2, true).paragraphs).toEqual([BLANK]);
  });
});

describe('joining, moving, removing', () => {
  it('joins with the one before, whose level stays, and puts the caret between', () => {
    const edited = joined([{ heading: 1, text: '一、甲' }, { heading: 0, text: '乙' }], 1);
    expect(edited).toEqual({ paragraphs: [{ heading: 1, text: '一、甲乙' }], caret: { index: 0, at: 3 } });
    expect(joined(texts('甲'), 0)).toBeNull();
  });

  it('keeps the level of what is joined to an empty one', () => {
    expect(joined([BLANK, { heading: 2, text: '（一）' }], 1)!.paragraphs).toEqual([{ heading: 2, text: '（一）' }]);
  });

  it('moves by one place and not over the edge', () => {
    expect(moved(texts('甲', '乙', '丙'), 1, -1, 1)).toEqual({ paragraphs: texts('乙', '甲', '丙'), caret: { index: 0, at: 1 } });
    expect(moved(texts('甲', '乙', '丙'), 1, 1, 0)!.paragraphs).toEqual(texts('甲', '丙', '乙'));
    expect(moved(texts('甲'), 0, -1, 0)).toBeNull();
  });

  it('always leaves a paragraph to write in', () => {
    expect(removed(texts('甲'), 0).paragraphs).toEqual([BLANK]);
  });
});
