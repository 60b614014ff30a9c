import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/records/:id', lazy: async () => ({ Component: (await import('./RecordPage')).RecordPage }) },
];
