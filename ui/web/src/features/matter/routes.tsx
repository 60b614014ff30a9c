import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/matters', lazy: async () => ({ Component: (await import('./MattersPage')).MattersPage }) },
  { path: '/matters/:code', lazy: async () => ({ Component: (await import('./MatterPage')).MatterPage }) },
  { path: '/matters/:code/apply', lazy: async () => ({ Component: (await import('./ApplyPage')).ApplyPage }) },
];
