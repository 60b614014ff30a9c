import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: '/consignments', lazy: async () => ({ Component: (await import('./InboxPage')).InboxPage }) },
  { path: '/consignments/:id', lazy: async () => ({ Component: (await import('./ConsignmentPage')).ConsignmentPage }) },
];
