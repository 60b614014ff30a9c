import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/documents/:id', lazy: async () => ({ Component: (await import('./DocumentPage')).DocumentPage }) },
];
