import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/drafting/:id/submit', lazy: async () => ({ Component: (await import('./SubmitPage')).SubmitPage }) },
];
