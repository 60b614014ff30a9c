import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentTextView, VersionView } from '../../api/types';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { whenOf } from '../../components/WhenText';
import { compare, linesOf, type ComparedLine } from './compare';
import { useWords } from './words';

const useText = (id: string, version: number | undefined) => useQuery({
  queryKey: keyOf('document', id, 'text', version),
  queryFn: () => api.get<DocumentTextView>('/api/documents/{id}/text', { path: { id }, query: { version } }),
  enabled: version !== undefined,
  staleTime: Infinity,
});

/** All versions there were, and what differs between two of them. */
export default function VersionsTab({ id, current }: { id: string; current: number }) {
  const say = useWords();
  const { data: versions, error, refetch } = useQuery({
    queryKey: keyOf('document', id, 'versions', current),
    queryFn: () => api.get<VersionView[]>('/api/documents/{id}/versions', { path: { id } }),
  });
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const [unchanged, setUnchanged] = useState(false);
  const to = chosen.to ?? versions?.at(-1)?.no;
  const from = chosen.from ?? versions?.at(-2)?.no;
  const before = useText(id, from);
  const after = useText(id, to);
  const compared = useMemo(() => (before.data && after.data ? compare(linesOf(before.data.text, say), linesOf(after.data.text, say)) : null),
    [before.data, after.data, say]);
  const failed = error ?? before.error ?? after.error;
  if (failed) return <ProblemAlert error={failed} onRetry={() => { void refetch(); void before.refetch(); void after.refetch(); }} />;
  if (!versions) return <PageLoading />;
  const options = versions.map((version) => ({
    value: version.no,
    label: say('versions.of', { n: version.no, stage: say(`versions.${version.stage}`), author: version.authorName, at: whenOf(version.createdAt) }),
  }));
  if (versions.length < 2) return <><p>{options[0]?.label}</p><p className="quiet">{say('versions.only')}</p></>;
  return (
    <div className="stack">
      <label className="ask">{say('versions.from')}<Select aria-label={say('versions.from')} value={from} options={options} onChange={(value: number) => setChosen({ ...chosen, from: value })} /></label>
      <label className="ask">{say('versions.to')}<Select aria-label={say('versions.to')} value={to} options={options} onChange={(value: number) => setChosen({ ...chosen, to: value })} /></label>
      <Checkbox checked={unchanged} onChange={(event) => setUnchanged(event.target.checked)}>{say('versions.whole')}</Checkbox>
      {compared ? <Compared lines={compared} unchanged={unchanged} /> : <PageLoading />}
    </div>
  );
}

function Compared({ lines, unchanged }: { lines: ComparedLine[]; unchanged: boolean }) {
  const say = useWords();
  const pieces = lines.flatMap((line) => line.pieces);
  const count = (kind: string) => pieces.filter((piece) => piece.kind === kind).length;
  if (!lines.some((line) => line.changed)) return <p role="status">{say('versions.same')}</p>;
  return (
    <>
      <p role="status">{say('versions.sum', { added: count('added'), removed: count('removed') })}</p>
      <div className="compared">
        {lines.filter((line) => unchanged || line.changed).map((line, index) => (
          <p key={index} className="breakable">
            {line.element && <span className="quiet">{line.element} </span>}
            {line.pieces.map((piece, at) => (
              piece.kind === 'added' ? <ins key={at}><span className="unseen">{say('versions.added')}</span>{piece.text}</ins>
                : piece.kind === 'removed' ? <del key={at}><span className="unseen">{say('versions.removed')}</span>{piece.text}</del>
                  : <span key={at}>{piece.text}</span>
            ))}
          </p>
        ))}
      </div>
    </>
  );
}
