import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { speak } from '../app/i18n';
import { ProblemAlert } from './ProblemAlert';

it('says why in the language of the reader, and follows when that is changed', () => {
  speak('zh');
  render(<ProblemAlert error={new Problem({ code: 'DOC-LOCKED', status: 409, zh: '该稿正由他人修改。', en: 'Somebody else is writing.' })} />);
  expect(screen.getByRole('alert').textContent).toContain('该稿正由他人修改。');
  expect(screen.getByRole('alert').textContent).toContain('DOC-LOCKED');

  act(() => speak('en'));
  expect(screen.getByRole('alert').textContent).toContain('Somebody else is writing.');
});

it('never shows what a failure of our own says to programmers', () => {
  speak('zh');
  render(<ProblemAlert error={new TypeError('undefined is not a function')} />);
  expect(screen.getByRole('alert').textContent).not.toContain('undefined');
});
