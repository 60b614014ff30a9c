import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/cases', lazy: async () => ({ Component: (await import('./CasesPage')).CasesPage }) },
  { path: '/cases/:number', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
];
