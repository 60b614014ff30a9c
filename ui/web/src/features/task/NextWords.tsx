import type { Verb } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { useWords } from './words';

/** Before it is sent: who gets it next, and until when it may be taken back. */
export function NextWords({ verb, withdrawable }: { verb: Verb; withdrawable: { zh: string; en: string } }) {
  const say = useWords();
  const choose = useChoose();
  const { next } = verb;
  const step = next ? choose(next.stepWords) : '';
  const people = next?.people.map((who) => `${who.name}（${who.unit}）`).join('、') ?? '';
  const more = next && next.more > 0 ? say('next.more', { n: next.people.length + next.more }) : '';
  return (
    <div className="panel" aria-live="polite">
      <strong>{say('next.label')}</strong>{' '}
      {!next ? say('next.end') : people ? say('next.to', { step, people: people + more }) : say('next.nobody', { step })}
      <div className="quiet">{choose(withdrawable)}</div>
    </div>
  );
}
