import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, lazy, Suspense, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { api } from '../api/client';
import { useChanges } from '../api/changes';
import { keyOf } from '../api/keys';
import { Problem } from '../api/problem';
import { onSessionEnd } from '../api/reentry';
import type { Me, ZoneView } from '../api/types';
import { roleOf, type Role } from './roles';

export interface Session {
  me: Me;
  /** The roles held, in whatever unit. */
  roles: ReadonlySet<Role>;
  /** One of the three administrators: they see no content. */
  administrator: boolean;
  signOut: () => Promise<void>;
}

const SignInAgain = lazy(() => import('../features/session/SignInAgain'));

const Context = createContext<Session | null>(null);

/** Who is signed in; only within pages that need it. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('nobody is signed in');
  return session;
}

export const SESSION = keyOf('session', 'me');

async function whoAmI(): Promise<Me | null> {
  try {
    return await api.get<Me>('/api/session');
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 401) return null;
    throw failure;
  }
}

export const useMe = () => useQuery({ queryKey: SESSION, queryFn: whoAmI, staleTime: Infinity, refetchOnWindowFocus: false });

export const useZone = () =>
  useQuery({ queryKey: keyOf('zone', 'own'), queryFn: () => api.get<ZoneView>('/api/zone'), staleTime: Infinity }).data;

/**
 * Holds who is signed in. When the session ends during work it asks the same person to sign in again, above the page;
 * the page and what was typed into it stay, and what waited for an answer is sent again. Another person signing in
 * there begins anew: nothing of the one before is left.
 */
export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const answer = useRef<((again: boolean) => void) | null>(null);

  useEffect(() => {
    onSessionEnd(() => new Promise((resolve) => { answer.current = resolve; setAsking(true); }));
    return () => onSessionEnd(null);
  }, []);
  useChanges(!asking);

  const settle = useCallback((again: boolean) => { setAsking(false); answer.current?.(again); answer.current = null; }, []);
  const signOut = useCallback(async () => {
    await api.delete('/api/session').catch(() => undefined);
    onSessionEnd(null);
    sessionStorage.clear();
    queries.clear();
    window.location.assign('/sign-in');
  }, [queries]);

  const session = useMemo<Session>(() => {
    const roles = new Set(me.posts.map(roleOf));
    return { me, roles, administrator: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'].some((role) => roles.has(role as Role)), signOut };
  }, [me, signOut]);

  return (
    <Context value={session}>
      {children}
      {asking && (
        <Suspense><SignInAgain me={me} onSamePerson={() => settle(true)} onGivenUp={() => { settle(false); void signOut(); }} /></Suspense>
      )}
    </Context>
  );
}
