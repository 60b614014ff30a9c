import { expect, it } from 'vitest';
import { actionWords } from './actions';
import { askedOf, filtersOf, isBackwards, searchOf } from './filters';

it('keeps filters in the address and finds them there again', () => {
  const filters = { actor: 'gaoyuan', action: 'case.submit', objectType: 'case', objectId: 'x', outcome: 'refused', from: '2026-11-01', to: '2026-11-25' };
  expect(filtersOf(new URLSearchParams(searchOf(filters).toString()))).toEqual(filters);
});

it('ignores days that are none and what it does not know', () => {
  expect(filtersOf(new URLSearchParams('from=yesterday&to=2026-11-25&x=1&actor=%20'))).toEqual({ to: '2026-11-25' });
});

it('asks for whole days of the reader, the last one included', () => {
  const asked = askedOf({ from: '2026-11-25', to: '2026-11-25' });
  expect(Date.parse(asked.to ?? '') - Date.parse(asked.from ?? '')).toBe(24 * 3600 * 1000);
});

it('notices a first day after the last', () => {
  expect(isBackwards({ from: '2026-11-26', to: '2026-11-25' })).toBe(true);
  expect(isBackwards({ from: '2026-11-25', to: '2026-11-25' })).toBe(false);
});

it('says actions in words, steps of processes from their parts, and shows what it does not know as it is', () => {
  expect(actionWords('record.file').zh).toBe('归档');
  expect(actionWords('dispatch.signOff.return').zh).toBe('发文·签发：退回');
  expect(actionWords('GET /api/documents/{id}').zh).toBe('请求查看（GET /api/documents/{id}）');
  expect(actionWords('something.new').zh).toBe('something.new');
});
