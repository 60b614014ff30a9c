import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { TimelineStep } from '../api/types';
import { speak } from '../app/i18n';
import { Returned, returnedBy } from './Returned';
import { Timeline } from './Timeline';

const words = (zh: string) => ({ zh, en: zh });
let minute = 0;
const step = (id: string, state: TimelineStep['state'], outcome: string | null = null, text = ''): TimelineStep => ({
  process: 'dispatch', step: id, stepWords: words(id), state, people: [{ account: 'li', name: '李强', unit: '处' }],
  startedAt: new Date(minute++ * 60_000).toISOString(), endedAt: state === 'CURRENT' ? null : new Date(minute++ * 60_000).toISOString(),
  outcome, outcomeWords: outcome ? words(outcome === 'return' ? '退回' : outcome === 'object' ? '不同意' : '通过') : null,
  opinion: text ? { id: 'o', text, versionNo: 1, versionDigest: '', signature: { status: 'VALID', zh: '有效', en: 'valid' } } : null, note: null,
});

beforeEach(() => { speak('zh'); minute = 0; });

it('says why it came back, by whom, at the step it came back to', () => {
  render(<Returned steps={[step('draft', 'DONE', 'pass'), step('divisionReview', 'DONE', 'return', '请补充依据。'), step('draft', 'CURRENT')]} />);
  expect(screen.getByText('请补充依据。')).toBeTruthy();
  expect(screen.getByText('divisionReview退回：李强（处）')).toBeTruthy();
});

it('tells all who objected, though another agreed after them', () => {
  const steps = [step('draft', 'DONE', 'pass'), step('countersign', 'DONE', 'object', '甲'), step('countersign', 'DONE', 'object', '乙'), step('countersign', 'DONE', 'pass'), step('draft', 'CURRENT')];
  expect(returnedBy(steps).map((one) => one.opinion?.text)).toEqual(['甲', '乙']);
});

it('says nothing any more once it was sent again, to whoever has it then', () => {
  const before = [step('draft', 'DONE', 'pass'), step('divisionReview', 'DONE', 'return', '旧'), step('draft', 'DONE', 'pass')];
  expect(returnedBy([...before, step('divisionReview', 'CURRENT')])).toEqual([]);
  expect(returnedBy([...before, step('divisionReview', 'DONE', 'pass'), step('officeReview', 'CURRENT')])).toEqual([]);
  expect(returnedBy([...before, step('divisionReview', 'DONE', 'return', '新'), step('draft', 'CURRENT')]).map((one) => one.opinion?.text)).toEqual(['新']);
});

it('takes a withdrawal for no return: who took it back knows why', () => {
  expect(returnedBy([step('draft', 'DONE', 'pass'), step('divisionReview', 'CANCELLED', 'withdraw'), step('draft', 'CURRENT')])).toEqual([]);
});

it('ticks what went on, and nothing that was sent back or objected to', () => {
  render(<Timeline steps={[step('a', 'DONE', 'pass'), step('b', 'DONE', 'return'), step('c', 'DONE', 'object')]} />);
  const ticked = screen.getAllByRole('listitem').map((one) => one.querySelector('.anticon-check-circle') !== null);
  expect(ticked).toEqual([true, false, false]);
});
