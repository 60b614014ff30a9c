import { describe, expect, it } from 'vitest';
import type { DocumentText, TextFinding } from '../../api/types';
import { passageOf } from './passage';

const text = {
  title: '题', note: null, body: [{ heading: 0, text: '甲' }, { heading: 0, text: '乙' }],
  attachments: [{ title: '附', body: [{ heading: 0, text: '丙' }], table: [['丁', '戊']] }],
} as unknown as DocumentText;
const at = (element: string, place: number | null) => ({ element, place }) as unknown as TextFinding;

describe('the passage a mark stands in', () => {
  it('is the whole element, paragraph or cell', () => {
    expect(passageOf(text, at('title', null))).toBe('题');
    expect(passageOf(text, at('body', 2))).toBe('乙');
    expect(passageOf(text, at('attachments', 3))).toBe('丙');
    expect(passageOf(text, at('attachments', 5))).toBe('戊');
  });
  it('is none where several could be meant or nothing is there', () => {
    expect(passageOf(text, at('addressees', null))).toBeNull();
    expect(passageOf(text, at('note', null))).toBeNull();
    expect(passageOf(text, at('body', 9))).toBeNull();
  });
});
