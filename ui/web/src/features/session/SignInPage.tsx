import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { OfflineBanner } from '../../app/OfflineBanner';
import { Page } from '../../app/Page';
import { SESSION, useMe } from '../../app/session';
import { ModeSwitch } from '../../components/ModeSwitch';
import { useZoneWords, ZoneSign } from '../../components/ZoneSign';
import { CredentialsForm } from './CredentialsForm';
import { useWords } from './words';
import './session.css';

/** Only a path of our own is gone to afterwards. */
const ours = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

export function SignInPage() {
  const say = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const { data: me } = useMe();
  const zone = useZoneWords();
  if (me) return <Navigate to={ours(asked.get('to'))} replace />;
  return (
    <main className="sign-in">
      <OfflineBanner />
      <div className="sign-in-top row"><ModeSwitch /><LanguageSwitch /></div>
      <div className="panel sign-in-panel">
        <div className="sign-in-product">朱批</div>
        <p><ZoneSign /></p>
        <Page focused title={say('title')} sub={zone && <p className="quiet">{say('zone.note', zone)}</p>}>
          <CredentialsForm enter={say('enter')} onEntered={(entered) => {
            queries.clear();
            queries.setQueryData(SESSION, entered);
            void navigate(ours(asked.get('to')), { replace: true });
          }} />
        </Page>
      </div>
    </main>
  );
}
