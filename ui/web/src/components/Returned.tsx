import { Alert } from 'antd';
import type { TimelineStep } from '../api/types';
import { useChoose } from '../app/i18n';
import { useShared } from '../app/words';
import { cameBack } from './Timeline';
import { WhenText } from './WhenText';

const ended = (step: TimelineStep) => Date.parse(step.endedAt ?? step.startedAt);

/**
 * Who sent work back to the step it is at now: what ended against it since that step was last taken. Empty once it was
 * sent on, and at a step that was never taken before, to which nothing can come back.
 */
export function returnedBy(steps: TimelineStep[]): TimelineStep[] {
  const now = steps.find((step) => step.state === 'CURRENT');
  const before = steps.filter((step) => step.state === 'DONE' && step.step === now?.step && step.process === now?.process);
  if (!now || before.length === 0) return [];
  const since = Math.max(...before.map(ended));
  return steps.filter((step) => step.process === now.process && step.step !== now.step && step.outcome !== 'withdraw' && cameBack(step) && ended(step) >= since);
}

/** Why work came back, in the words of whoever sent it back; nothing where it did not. */
export function Returned({ steps }: { steps: TimelineStep[] | undefined }) {
  const say = useShared();
  const choose = useChoose();
  return returnedBy(steps ?? []).map((step) => (
    <Alert key={`${step.step} ${step.startedAt}`} type="warning" showIcon className="returned"
      title={say('returned.by', { what: choose(step.outcomeWords), step: choose(step.stepWords), people: step.people.map((who) => `${who.name}（${who.unit}）`).join('、') })}
      description={(
        <>
          <p className="breakable kept-lines returned-why">{step.opinion?.text || say('timeline.noOpinion')}</p>
          <span className="quiet"><WhenText at={step.endedAt ?? step.startedAt} /></span>
        </>
      )} />
  ));
}
