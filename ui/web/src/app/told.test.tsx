import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { tell, Told } from './told';

afterEach(() => { vi.useRealTimers(); });

it('says what succeeded in a region that was there before, and falls silent after a while', () => {
  vi.useFakeTimers();
  render(<Told />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  act(() => tell('已保存。'));
  expect(region.textContent).toBe('已保存。');
  act(() => { vi.advanceTimersByTime(4000); });
  act(() => tell('已提交。')); // the later one has its full time
  act(() => { vi.advanceTimersByTime(4000); });
  expect(region.textContent).toBe('已提交。');
  act(() => { vi.advanceTimersByTime(3000); });
  expect(region.textContent).toBe('');
});
