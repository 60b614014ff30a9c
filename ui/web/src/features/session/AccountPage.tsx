import { useLanguage } from '../../app/i18n';
import { Page } from '../../app/Page';
import { roleOf } from '../../app/roles';
import { useSession } from '../../app/session';
import { LevelBadge } from '../../components/LevelBadge';
import { useWords } from './words';

/** Who one is here, what one may know, and as what one may act. */
export function AccountPage() {
  const say = useWords();
  const { me, administrator } = useSession();
  const language = useLanguage();
  const where = (unit = '') => (unit === me.organ ? me.organName : me.unitNames?.[unit] ?? unit);
  return (
    <Page title={say('account.title')}>
      {administrator && <p>{say('account.noContent')}</p>}
      <dl className="pairs panel">
        <dt>{say('account.name')}</dt><dd>{me.name}（{me.account}）</dd>
        <dt>{say('account.organ')}</dt><dd>{me.organName}</dd>
        {!administrator && <><dt>{say('account.clearance')}</dt><dd><LevelBadge level={me.clearance} /></dd></>}
        <dt>{say('account.posts')}</dt>
        <dd>{me.posts.map((post) => `${say(`role.${roleOf(post)}`)} · ${where(post.split('@')[1])}`).join(language === 'zh' ? '；' : '; ')}</dd>
      </dl>
    </Page>
  );
}
