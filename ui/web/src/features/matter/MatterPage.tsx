import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { MatterGuide, Words } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose, useList } from '../../app/i18n';
import { useSession } from '../../app/session';
import { LevelBadge } from '../../components/LevelBadge';
import '../../components/list.css';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useMatter } from './useForm';
import { useWords } from './words';

type Guide = MatterGuide & { askTelephone?: string | null; calendarWords?: Words };

/** The guide of a matter: what, on what basis, under which conditions, with what, how long, by whom and with what result. */
export function MatterPage() {
  const say = useWords();
  const choose = useChoose();
  const list = useList();
  const { code = '' } = useParams();
  const applicant = useSession().roles.has('APPLICANT');
  const { data, error, refetch } = useMatter(code);
  if (error) return <Page title={say('title')}><ProblemAlert error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) return <PageLoading />;
  const guide: Guide = data;
  return (
    <Page title={choose(guide.matter.name)} extra={applicant && <Link to={`/matters/${encodeURIComponent(code)}/apply`}><Button type="primary" tabIndex={-1}>{say('apply')}</Button></Link>}>
      <div className="stack narrow-column">
        <dl className="pairs panel">
          <dt>{say('type')}</dt><dd>{say(`type.${guide.matter.type}`)}</dd>
          <dt>{say('for')}</dt><dd>{list(guide.matter.targets.map((target) => say(`target.${target}` as 'target.ENTERPRISE')))}</dd>
          <dt>{say('who')}</dt><dd>{choose(guide.matter.handler)}</dd>
          {guide.askTelephone && <><dt>{say('telephone')}</dt><dd><a href={`tel:${guide.askTelephone}`}>{guide.askTelephone}</a></dd></>}
          <dt>{say('result')}</dt><dd>{choose(guide.result.name)}</dd>
          <dt>{say('openness')}</dt>
          <dd>{say(`openness.${guide.openness}` as 'openness.WITHHELD')}{guide.withheldBecause && say('because', { why: choose(guide.withheldBecause) })}</dd>
          <dt>{say('level')}</dt><dd><LevelBadge level={guide.level} /></dd>
        </dl>
        <section className="panel"><h2>{say('basis')}</h2>
          <ul>{guide.basis.map((one) => <li key={one.document + one.clause}>{say('basis.of', { document: one.document, clause: one.clause, about: choose(one.about) })}</li>)}</ul></section>
        <section className="panel"><h2>{say('conditions')}</h2><ol>{guide.conditions.map((one) => <li key={one.zh}>{choose(one)}</li>)}</ol></section>
        <section className="panel"><h2>{say('materials')}</h2>
          <ul>
            {guide.materials.map((one) => (
              <li key={one.code}>{choose(one.name)} · {say(`need.${one.need}`)} · {say(`medium.${one.medium}`)}{one.when && ` · ${choose(one.when)}`}</li>
            ))}
          </ul></section>
        <section className="panel"><h2>{say('clock')}</h2>
          <ul>
            <li>{say('clock.acceptance', { n: guide.clock.acceptanceDays })}</li>
            <li>{say('clock.promised', { n: guide.clock.promisedDays })}{say(`clock.${guide.clock.start}`)}</li>
            <li>{say('clock.legal', { n: guide.clock.legalDays })}</li>
            {guide.supplementOnceOnly && <li>{say('supplement.once')}</li>}
            {guide.deemedAcceptance && <li>{say('deemed')}</li>}
          </ul>
          {guide.calendarWords && <p className="quiet">{choose(guide.calendarWords)}</p>}</section>
      </div>
    </Page>
  );
}
