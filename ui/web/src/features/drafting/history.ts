import { useCallback, useReducer } from 'react';
import type { DocumentText } from '../../api/types';

const MOST = 200;
const TOGETHER = 900; // typing on in one place within this time is one step, in milliseconds

export interface History { past: DocumentText[]; present: DocumentText; future: DocumentText[]; place: string | null; at: number }
export type Step =
  | { type: 'edit'; change: (text: DocumentText) => DocumentText; place: string | null; at: number }
  | { type: 'undo' } | { type: 'redo' };

export const historyOf = (present: DocumentText): History => ({ past: [], present, future: [], place: null, at: 0 });

/** What was written, and the way back: at least the last fifty steps, and forth again. */
export function stepped(history: History, step: Step): History {
  if (step.type === 'undo') {
    const before = history.past.at(-1);
    if (!before) return history;
    return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], place: null, at: 0 };
  }
  if (step.type === 'redo') {
    const [next, ...future] = history.future;
    if (!next) return history;
    return { past: [...history.past, history.present], present: next, future, place: null, at: 0 };
  }
  const present = step.change(history.present);
  if (present === history.present) return history;
  const goesOn = step.place !== null && step.place === history.place && step.at - history.at < TOGETHER && history.past.length > 0;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-MOST),
    present, future: [], place: step.place, at: step.at,
  };
}

export interface Edits {
  text: DocumentText;
  /** @param place what is typed in; null: a step of its own */
  edit: (change: (text: DocumentText) => DocumentText, place?: string | null) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

export function useHistory(initial: DocumentText): Edits {
  const [history, step] = useReducer(stepped, initial, historyOf);
  return {
    text: history.present,
    edit: useCallback((change, place = null) => step({ type: 'edit', change, place, at: Date.now() }), []),
    undo: useCallback(() => step({ type: 'undo' }), []),
    redo: useCallback(() => step({ type: 'redo' }), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
