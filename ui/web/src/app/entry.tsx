import { Navigate, useLocation } from 'react-router';
import { PageLoading } from '../components/PageLoading';
import { ProblemAlert } from '../components/ProblemAlert';
import { homeOf } from './navigation';
import { Page } from './Page';
import { SessionProvider, useMe, useSession } from './session';
import { Shell } from './Shell';
import { useShared } from './words';

/** Lets in who is signed in; others sign in first and then come to where they wanted to go. */
export function SignedIn() {
  const { data: me, error, refetch } = useMe();
  const { pathname, search } = useLocation();
  if (error) return <main className="panel"><ProblemAlert error={error} onRetry={() => void refetch()} /></main>;
  if (me === undefined) return <PageLoading />;
  if (me === null) {
    const to = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${to}`} replace />;
  }
  return <SessionProvider me={me}><Shell /></SessionProvider>;
}

export function Home() {
  const { roles, administrator } = useSession();
  return <Navigate to={homeOf(roles, administrator)} replace />;
}

export function MissingPage() {
  const say = useShared();
  return <Page title={say('missing.title')}><p>{say('missing.text')}</p></Page>;
}
