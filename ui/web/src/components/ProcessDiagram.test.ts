import { expect, it } from 'vitest';
import type { TimelineStep } from '../api/types';
import { called, stepsOf } from './ProcessDiagram';

const MODEL = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="dispatch">
  <bpmn:userTask id="draft" name="拟稿"/><bpmn:userTask id="countersign" name="会签"/><bpmn:userTask id="seal" name="用印"/>
</bpmn:process></bpmn:definitions>`;

const step = (id: string, state: TimelineStep['state'], name: string): TimelineStep => ({
  process: 'dispatch', step: id, stepWords: { zh: id, en: id }, state, people: [{ account: name, name, unit: '处' }], startedAt: '', endedAt: null,
  outcome: null, outcomeWords: null, opinion: null, note: null,
});

it('tells of each step in the order of the model whether it is done, open or going on, and with whom', () => {
  const steps = stepsOf(MODEL, [step('draft', 'DONE', '周敏'), step('countersign', 'DONE', '陈静'), step('countersign', 'CURRENT', '王磊')]);
  expect(steps.map(({ name, state, people }) => [name, state, people])).toEqual([
    ['拟稿', 'done', '周敏'], ['会签', 'current', '陈静、王磊'], ['用印', 'open', ''],
  ]);
});

it('takes a cancelled step for one not reached', () => {
  expect(stepsOf(MODEL, [step('seal', 'CANCELLED', '唐宁')])[2]).toMatchObject({ state: 'open', people: '' });
});


it('is called by the words of the reader, and by its own names where there are none', () => {
  const english = called(MODEL, (id) => ({ draft: 'Drafting & "more" <here>', seal: 'Sealing' })[id]);
  expect(stepsOf(english, []).map(({ name }) => name)).toEqual(['Drafting & "more" <here>', '会签', 'Sealing']);
});
