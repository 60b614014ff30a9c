import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { api, keepAs } from '../api/client';
import type { Path } from '../api/paths';
import { useShared } from '../app/words';
import { ProblemAlert } from './ProblemAlert';

const PdfPages = lazy(() => import('./PdfPages'));

interface Props {
  /** Where the file is fetched from, and what of; or the bytes themselves. */
  from: { path: Path; params?: Record<string, string> } | Blob;
  /** What the query is kept under: changes when the file does. */
  version?: string;
  /** The name it is kept under when downloaded; absent: no download is offered. */
  fileName?: string;
}

/** Shows a PDF page by page. The viewer is fetched when the first one is shown. */
export function PdfView({ from, version, fileName }: Props) {
  const say = useShared();
  const given = from instanceof Blob ? from : null;
  const { data, error, refetch } = useQuery({
    queryKey: ['pdf', given ? '' : (from as { path: string }).path, given ? null : (from as { params?: object }).params, version],
    queryFn: ({ signal }) => {
      const { path, params } = from as Exclude<Props['from'], Blob>;
      return api.bytes(path, { path: params, signal });
    },
    enabled: !given,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  const bytes = given ?? data;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  const loading = <p className="quiet" role="status">{say('pdf.loading')}</p>;
  if (!bytes) return loading;
  return (
    <Suspense fallback={loading}>
      <PdfPages bytes={bytes} extra={fileName && (
        <Button type="text" icon={<DownloadOutlined />} aria-label={say('pdf.download')} title={say('pdf.download')} onClick={() => keepAs(bytes, fileName)} />
      )} />
    </Suspense>
  );
}
