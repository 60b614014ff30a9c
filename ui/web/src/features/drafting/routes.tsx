import { Navigate, type RouteObject } from 'react-router';

const draft = async () => ({ Component: (await import('./DraftPage')).DraftPage });

export const routes: RouteObject[] = [
  { path: '/drafting/:id', lazy: draft }, // `new` among them: a draft keeps its page when it gets its own address
  { path: '/drafting/:id/recheck', lazy: async () => ({ Component: (await import('./RecheckPage')).RecheckPage }) },
  { path: '/documents/:id/edit', lazy: async () => ({ Component: (await import('./EditPage')).EditPage }) },
  { path: '/documents/new', element: <Navigate to="/drafting/new" replace /> },
];
