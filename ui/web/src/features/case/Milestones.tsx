import { CheckOutlined, ClockCircleOutlined, PlayCircleOutlined } from '@ant-design/icons';
import type { Milestone } from '../../api/types';
import { useChoose } from '../../app/i18n';
import './case.css';
import { useWords } from './words';

const ICONS = { done: <CheckOutlined aria-hidden />, current: <PlayCircleOutlined aria-hidden />, open: <ClockCircleOutlined aria-hidden /> };

/** How far it is: a bar, said in one sentence for who does not see it, and the steps as a list. */
export function Milestones({ of, now }: { of: Milestone[]; now: string }) {
  const say = useWords();
  const choose = useChoose();
  const done = of.filter(({ state }) => state === 'done').length;
  const text = say('progress.text', { all: of.length, done, now });
  return (
    <div>
      <div className="case-bar" role="img" aria-label={text}>{of.map((one) => <span key={one.step} className={`case-${one.state}`} />)}</div>
      <p className="quiet">{text}</p>
      <ol className="case-steps plain-list">
        {of.map((one) => (
          <li key={one.step} className={`case-${one.state}`} aria-current={one.state === 'current' ? 'step' : undefined}>
            {ICONS[one.state]}<span>{choose(one.words)}</span><span className="quiet">{say(`milestone.${one.state}`)}{one.on && ` · ${one.on}`}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
