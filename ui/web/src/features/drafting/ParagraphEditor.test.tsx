import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { Paragraph, TextFinding } from '../../api/types';
import { speak } from '../../app/i18n';
import { ParagraphEditor } from './ParagraphEditor';

const none = new Map<string, TextFinding[]>();
beforeEach(() => speak('zh'));

function Editor({ initial, readOnly = false }: { initial: Paragraph[]; readOnly?: boolean }) {
  const [paragraphs, setParagraphs] = useState(initial);
  return <ParagraphEditor id="el-body" label="正文" paragraphs={paragraphs} findings={none} readOnly={readOnly} onEdit={(change) => setParagraphs(change)} />;
}

const shown = (texts: string[], readOnly = false) => render(<Editor initial={texts.map((text) => ({ heading: 0, text }))} readOnly={readOnly} />);
const areas = () => screen.getAllByRole<HTMLTextAreaElement>('textbox');
const values = () => areas().map(({ value }) => value);
const type = (area: HTMLTextAreaElement, value: string, at = value.length) => fireEvent.change(area, { target: { value, selectionEnd: at } });

it('splits at a line break and goes on in the new paragraph', () => {
  shown(['各企业：']);
  areas()[0]!.focus();
  type(areas()[0]!, '各企业：\n');
  expect(values()).toEqual(['各企业：', '']);
  expect(document.activeElement).toBe(areas()[1]);
});

it('joins with Backspace at the start, with the caret where the two meet', () => {
  shown(['前', '后']);
  areas()[1]!.focus();
  areas()[1]!.setSelectionRange(0, 0);
  fireEvent.keyDown(areas()[1]!, { key: 'Backspace' });
  expect(values()).toEqual(['前后']);
  expect(document.activeElement).toBe(areas()[0]);
  expect(areas()[0]!.selectionStart).toBe(1);
});

it('moves with Alt and the arrows and keeps the focus on what was moved', () => {
  shown(['甲', '乙']);
  areas()[1]!.focus();
  fireEvent.keyDown(areas()[1]!, { key: 'ArrowUp', altKey: true });
  expect(values()).toEqual(['乙', '甲']);
  expect(document.activeElement).toBe(areas()[0]);
});

it('chooses the level by itself, by the list and by the keys', () => {
  shown(['', '']);
  const levels = () => screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value);
  type(areas()[0]!, '（一）');
  expect(levels()).toEqual(['2', '0']);
  fireEvent.keyDown(areas()[1]!, { code: 'Digit3', key: '3', ctrlKey: true, altKey: true });
  expect(levels()).toEqual(['2', '3']);
  fireEvent.change(screen.getAllByRole('combobox')[0]!, { target: { value: '1' } });
  expect(levels()).toEqual(['1', '3']);
});

it('leaves the keys to an input method that is composing', () => {
  shown(['甲', '乙']);
  areas()[1]!.setSelectionRange(0, 0);
  fireEvent.keyDown(areas()[1]!, { key: 'Backspace', isComposing: true });
  expect(values()).toEqual(['甲', '乙']);
});

it('changes nothing while it may only be read', () => {
  shown(['甲', '乙'], true);
  areas()[1]!.setSelectionRange(0, 0);
  fireEvent.keyDown(areas()[1]!, { key: 'Backspace' });
  expect(values()).toEqual(['甲', '乙']);
  expect(areas()[0]!.readOnly).toBe(true);
  expect(screen.queryByText('加一段')).toBeNull();
});
