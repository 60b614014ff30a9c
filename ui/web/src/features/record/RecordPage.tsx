import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { keyOf } from '../../api/keys';
import type { DocumentView, RecordView, Signatures, VersionView } from '../../api/types';
import { Page } from '../../app/Page';
import { useChoose } from '../../app/i18n';
import { LevelBadge } from '../../components/LevelBadge';
import '../../components/list.css';
import { PageLoading } from '../../components/PageLoading';
import { PdfView } from '../../components/PdfView';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SignaturePanel } from '../../components/SignaturePanel';
import { TabList } from '../../components/TabList';
import { WhenText } from '../../components/WhenText';
import { sizeWords } from '../matter/files';
import { EvidencePanel } from './EvidencePanel';
import { useWords } from './words';

/** A filed document: where it stands in the archive, what it is made of, and whether it can be proven. */
export function RecordPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const [tab, setTab] = useState<'signatures' | 'parts' | 'versions'>('signatures');
  const path = { path: { id } };
  const record = useQuery({ queryKey: keyOf('document', id, 'record'), queryFn: () => api.get<RecordView>('/api/documents/{id}/record', path) });
  const document = useQuery({ queryKey: keyOf('document', id), queryFn: () => api.get<DocumentView>('/api/documents/{id}', path) });
  const error = record.error ?? document.error;
  if (error) return <Page title={say('title')}><ProblemAlert error={error} onRetry={() => { void record.refetch(); void document.refetch(); }} /></Page>;
  if (!record.data || !document.data) return <PageLoading />;
  return (
    <Page title={document.data.title ?? say('title')} extra={<Link to={`/documents/${id}`}>{say('document')}</Link>}
      sub={<div className="row"><strong>{say('reference')} {record.data.referenceCode}</strong><LevelBadge level={document.data.label.level} /></div>}>
      <div className="beside">
        <PdfView from={{ path: '/api/documents/{id}/sealed.pdf', params: { id } }} version={document.data.sealedDigest ?? ''} fileName={`${document.data.number ?? id}.pdf`} />
        <div className="stack">
          <Facts record={record.data} document={document.data} />
          <EvidencePanel id={id} name={record.data.referenceCode} />
          <section className="panel"><TabList label={say('title')} open={tab} onOpen={setTab} tabs={[
            { key: 'signatures', label: say('signatures') }, { key: 'parts', label: `${say('parts')} ${record.data.parts.length}` }, { key: 'versions', label: say('versions') },
          ]}>{tab === 'signatures' ? <Seals id={id} /> : tab === 'parts' ? <Parts record={record.data} /> : <Versions id={id} />}</TabList></section>
        </div>
      </div>
    </Page>
  );
}

/** What a code stands for, with the code as it stands in the reference code. */
const coded = (words: string | undefined, code: string) => (words && words !== code ? `${words}（${code}）` : code);

function Facts({ record, document }: { record: RecordView; document: DocumentView }) {
  const say = useWords();
  return (
    <dl className="pairs panel">
      <dt>{say('fonds')}</dt><dd>{coded(document.organName, record.fonds)}</dd>
      <dt>{say('category')}</dt><dd>{coded(record.category === 'WS' ? say('category.WS') : undefined, record.category)}</dd>
      <dt>{say('year')}</dt><dd>{record.year}</dd>
      <dt>{say('retention')}</dt><dd>{say(`retention.${record.retention}`)}</dd>
      <dt>{say('unit')}</dt><dd>{coded(document.unit.endsWith(record.unit) ? document.unitName : undefined, record.unit)}</dd>
      <dt>{say('item')}</dt><dd>{record.item}</dd>
      {document.number && <><dt>{say('number')}</dt><dd>{document.number}</dd></>}
      <dt>{say('filedBy')}</dt><dd>{record.filedBy.name}（{record.filedBy.unit}）</dd>
      <dt>{say('filedAt')}</dt><dd><WhenText at={record.filedAt} /></dd>
    </dl>
  );
}

function Parts({ record }: { record: RecordView }) {
  const say = useWords();
  const choose = useChoose();
  return (
    <ul className="plain-list stack">
      {record.parts.map((part) => (
        <li key={part.name}>
          <div className="row"><strong>{choose(part.words)}</strong><code>{part.name}</code><span className="quiet">{sizeWords(part.bytes)}</span></div>
          <small className="breakable quiet">{say('part.digest')} <code>{part.digest}</code></small>
        </li>
      ))}
    </ul>
  );
}

function Seals({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: keyOf('document', id, 'signatures'), queryFn: () => api.get<Signatures>('/api/documents/{id}/signatures', { path: { id } }),
  });
  return error ? <ProblemAlert error={error} /> : data ? <SignaturePanel signatures={data} /> : <PageLoading />;
}

function Versions({ id }: { id: string }) {
  const say = useWords();
  const { data, error } = useQuery({
    queryKey: keyOf('document', id, 'versions'), queryFn: () => api.get<VersionView[]>('/api/documents/{id}/versions', { path: { id } }),
  });
  return (
    <>
      {error ? <ProblemAlert error={error} /> : !data && <PageLoading />}
      <ol className="plain-list">
        {data?.map((one) => (
          <li key={one.no} className="row"><span>{say('version.no', { n: one.no })}</span><span className="badge badge-plain">{say(`version.${one.stage}`)}</span>
            <span className="quiet"><WhenText at={one.createdAt} /></span></li>
        ))}
      </ol>
    </>
  );
}
