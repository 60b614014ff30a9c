import { Alert } from 'antd';
import type { CaseView } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { TimeLeft } from '../../components/TimeLeft';
import { standingOf } from './standing';
import { useWords } from './words';

const TYPE = { ok: 'success', info: 'info', bad: 'error', warn: 'warning', plain: 'info' } as const;

/** The time of a case: running, paused, on its last day or overdue; in words and in colour. */
export function ClockPanel({ it }: { it: CaseView }) {
  const say = useWords();
  const choose = useChoose();
  const standing = standingOf(it);
  const running = it.status !== 'DONE' && it.status !== 'NOT_ACCEPTED';
  return (
    <section className="panel stack">
      <h2>{say('clock')}</h2>
      <Alert type={TYPE[standing.look]} showIcon title={say(standing.key, { n: standing.n })} />
      <dl className="pairs">
        <dt>{say('submitted')}</dt><dd>{it.submittedOn}</dd>
        {it.acceptedOn && <><dt>{say('accepted')}</dt><dd>{it.acceptedOn}</dd></>}
        {running && it.due && <><dt>{say('clock.due')}</dt><dd>{it.due} <TimeLeft due={null} daysLeft={it.daysLeft} lamp={it.lamp} /></dd></>}
        {it.promised && <><dt>{say('clock.promised')}</dt><dd>{it.promised}</dd></>}
        {it.legal && <><dt>{say('clock.legal')}</dt><dd>{it.legal}</dd></>}
      </dl>
      {it.calendarWords && <small className="quiet">{choose(it.calendarWords)}</small>}
    </section>
  );
}
