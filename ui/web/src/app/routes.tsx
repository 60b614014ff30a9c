import type { RouteObject } from 'react-router';
import { routes as audit } from '../features/audit/routes';
import { routes as cases } from '../features/case/routes';
import { routes as circulation } from '../features/circulation/routes';
import { routes as consignment } from '../features/consignment/routes';
import { routes as dispatch } from '../features/dispatch/routes';
import { routes as document } from '../features/document/routes';
import { routes as drafting } from '../features/drafting/routes';
import { routes as issuing } from '../features/issuing/routes';
import { routes as matter } from '../features/matter/routes';
import { routes as receipt } from '../features/receipt/routes';
import { routes as record } from '../features/record/routes';
import { routes as search } from '../features/search/routes';
import { routes as session } from '../features/session/routes';
import { routes as workbench } from '../features/workbench/routes';
import { Home, MissingPage, SignedIn } from './entry';
import { RouteFailure } from './RouteFailure';

/** All pages. Each feature names its own; every page is a chunk of its own, fetched when somebody goes there. */
export const routes: RouteObject[] = [{
  errorElement: <RouteFailure />,
  HydrateFallback: () => null,
  children: [
    { path: '/sign-in', lazy: async () => ({ Component: (await import('../features/session/SignInPage')).SignInPage }) },
    {
      element: <SignedIn />,
      children: [{
        errorElement: <RouteFailure />,
        children: [
          { index: true, element: <Home /> },
          ...session, ...workbench, ...drafting, ...document, ...dispatch, ...consignment, ...receipt, ...matter, ...cases, ...record,
          ...search, ...audit, ...issuing, ...circulation,
          { path: '*', element: <MissingPage /> },
        ],
      }],
    },
  ],
}];
