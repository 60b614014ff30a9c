import type { RouteObject } from 'react-router';

const boxes = () => import('./OtherBoxes');

export const routes: RouteObject[] = [
  { path: '/to-do', lazy: async () => ({ Component: (await import('./ToDoPage')).ToDoPage }) },
  { path: '/to-read', lazy: async () => ({ Component: (await boxes()).ToReadPage }) },
  { path: '/done', lazy: async () => ({ Component: (await boxes()).DonePage }) },
  { path: '/started', lazy: async () => ({ Component: (await boxes()).StartedPage }) },
  { path: '/drafts', lazy: async () => ({ Component: (await boxes()).DraftsPage }) },
];
