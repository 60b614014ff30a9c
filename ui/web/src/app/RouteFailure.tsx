import { Alert, Button } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useShared } from './words';

/** What stands in place of a page that failed. A part that cannot be loaded means the zone has a newer version. */
export function RouteFailure() {
  const say = useShared();
  const failure = useRouteError();
  const missing = isRouteErrorResponse(failure) && failure.status === 404;
  const stale = failure instanceof TypeError && /import|module|fetch/i.test(failure.message);
  const [title, text] = missing ? (['missing.title', 'missing.text'] as const)
    : stale ? (['stale.title', 'stale.text'] as const) : (['broken.title', 'broken.text'] as const);
  return (
    <main className="panel">
      <h1>{say(title)}</h1>
      <Alert type="error" showIcon title={say(text)} action={missing
        ? <Button href="/">{say('missing.home')}</Button>
        : <Button onClick={() => window.location.reload()}>{say('broken.again')}</Button>} />
    </main>
  );
}
