import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useKeptText } from './keptText';

it('is there again after the page was loaded anew, for the same person and work only', () => {
  const first = renderHook(() => useKeptText('zhang', 'task-1'));
  act(() => first.result.current[1]('拟同意'));
  first.unmount();

  expect(renderHook(() => useKeptText('zhang', 'task-1')).result.current[0]).toBe('拟同意');
  expect(renderHook(() => useKeptText('li', 'task-1')).result.current[0]).toBe('');
  expect(renderHook(() => useKeptText('zhang', 'task-2')).result.current[0]).toBe('');
});

it('is forgotten once it was sent', () => {
  const { result } = renderHook(() => useKeptText('zhang', 'task-1'));
  act(() => result.current[1]('同意'));
  act(() => result.current[2]());
  expect(result.current[0]).toBe('');
  expect(sessionStorage.length).toBe(0);
});
