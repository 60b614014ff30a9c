import { PdfView } from '../../components/PdfView';
import { ProblemAlert } from '../../components/ProblemAlert';
import type { Checked } from './useChecked';
import { useWords } from './words';

/** The page as the zone prints it. The last one stays while the next is made, and when making it fails. */
export function LivePage({ checked }: { checked: Checked }) {
  const say = useWords();
  const { page, busy, error, retry } = checked;
  return (
    <div className="live-page">
      <p className="page-state quiet" role="status">
        {busy ? say('page.busy') : error ? (page ? say('page.old') : '') : page ? say('page.current') : say('page.none')}
      </p>
      {error !== null && <ProblemAlert error={error} onRetry={retry} />}
      {page && <PdfView from={page} />}
    </div>
  );
}
