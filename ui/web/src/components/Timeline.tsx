import { CheckCircleOutlined, CloseCircleOutlined, PlayCircleOutlined, RollbackOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { TimelineStep } from '../api/types';
import { useChoose, type Say } from '../app/i18n';
import { useShared } from '../app/words';
import type { zh } from '../app/words.zh';
import { EmptyState } from './EmptyState';
import { holds, SignatureBadge } from './SignaturePanel';
import { WhenText } from './WhenText';
import './timeline.css';

const LOOK = {
  DONE: { badge: 'ok', icon: <CheckCircleOutlined aria-hidden /> },
  CURRENT: { badge: 'info', icon: <PlayCircleOutlined aria-hidden /> },
  CANCELLED: { badge: 'warn', icon: <CloseCircleOutlined aria-hidden /> },
} as const;

/** What was done but did not go on: it came back, was refused or objected to. It bears no tick. */
const AGAINST: Record<string, { badge: 'warn' | 'bad'; icon: ReactNode }> = {
  return: { badge: 'warn', icon: <RollbackOutlined aria-hidden /> },
  withdraw: { badge: 'warn', icon: <RollbackOutlined aria-hidden /> },
  supplement: { badge: 'warn', icon: <RollbackOutlined aria-hidden /> },
  object: { badge: 'bad', icon: <StopOutlined aria-hidden /> },
  reject: { badge: 'bad', icon: <StopOutlined aria-hidden /> },
  refuse: { badge: 'bad', icon: <StopOutlined aria-hidden /> },
};

/** Whether a step ended by sending the work back to somebody. */
export const cameBack = (step: Pick<TimelineStep, 'state' | 'outcome'>) => step.state === 'DONE' && step.outcome !== null && step.outcome in AGAINST;

/** How long something took, roughly. */
export function tookWords(from: string, to: string, say: Say<keyof typeof zh>): string {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
  if (minutes < 1) return say('took.moment');
  if (minutes < 60) return say('took.minutes', { n: minutes });
  if (minutes < 60 * 24) return say('took.hours', { n: Math.floor(minutes / 60) });
  return say('took.days', { n: Math.floor(minutes / 60 / 24) });
}

/** What happened, step by step, and what goes on: rejected, withdrawn and cancelled branches as well. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  const say = useShared();
  if (steps.length === 0) return <EmptyState text={say('timeline.empty')} />;
  return <ol className="timeline plain-list">{steps.map((step, index) => <Step key={`${step.step} ${step.startedAt} ${index}`} step={step} />)}</ol>;
}

function Step({ step }: { step: TimelineStep }) {
  const say = useShared();
  const choose = useChoose();
  const against = (step.state === 'DONE' && AGAINST[step.outcome ?? '']) || null;
  const look = against ?? LOOK[step.state];
  const people = step.people.map((who) => `${who.name}（${who.unit}）`).join('、');
  return (
    <li className={`timeline-step timeline-${against ? 'back' : step.state.toLowerCase()}`}>
      <div className="row">
        <strong>{choose(step.stepWords)}</strong>
        <span className={`badge badge-${look.badge}`}>{look.icon}{step.outcomeWords ? choose(step.outcomeWords) : say(`timeline.${step.state}`)}</span>
        {step.outcomeWords && step.state === 'CANCELLED' && <span className="badge badge-warn">{say('timeline.CANCELLED')}</span>}
        <span>{step.state === 'CURRENT' && people ? say('timeline.mayAct', { people }) : people}</span>
      </div>
      <div className="row quiet">
        <WhenText at={step.endedAt ?? step.startedAt} />
        {step.endedAt && <span>{say('timeline.took', { time: tookWords(step.startedAt, step.endedAt, say) })}</span>}
      </div>
      {step.opinion && (
        <blockquote className="opinion">
          <p className="breakable">{step.opinion.text || <span className="quiet">{say('timeline.noOpinion')}</span>}</p>
          <div className="row">
            <SignatureBadge signature={step.opinion.signature} />
            {!holds(step.opinion.signature) && <span>{choose(step.opinion.signature)}</span>}
            {step.opinion.versionNo !== null && <span className="quiet">{say('timeline.version', { n: step.opinion.versionNo })}</span>}
          </div>
        </blockquote>
      )}
      {step.note && <p className="timeline-note">{choose(step.note)}</p>}
    </li>
  );
}
