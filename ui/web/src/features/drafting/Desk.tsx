import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import type { DispatchChoices, DocumentView, TextFinding } from '../../api/types';
import { Page } from '../../app/Page';
import { UnsavedGuard } from '../../app/unsaved';
import { LevelBadge } from '../../components/LevelBadge';
import { ProblemAlert } from '../../components/ProblemAlert';
import { Returned } from '../../components/Returned';
import { useTimeline } from '../document/document';
import { JointPanel } from '../issuing/JointPanel';
import { CheckList } from './CheckList';
import { KeptState } from './KeptState';
import { LivePage } from './LivePage';
import { LockNotice } from './LockNotice';
import type { Opened } from './opened';
import { targetOf } from './places';
import { Quoting } from './Quoting';
import { RaiseLabel } from './RaiseLabel';
import { ReplyNote } from './ReplyNote';
import { StaleDialog } from './StaleDialog';
import { sent } from './text';
import { TextForm } from './TextForm';
import { useChecked } from './useChecked';
import { useDesk, type Purpose } from './useDesk';
import { useDeskKeys } from './useDeskKeys';
import { useWords } from './words';
import './drafting.css';

type Side = 'form' | 'page' | 'checks';

interface Props {
  start: Opened;
  purpose: Purpose;
  /** The document as it lies on the zone, whenever that changes. */
  onDocument: (document: DocumentView) => void;
  /** What is written while there is no document yet. */
  onWritten: (opened: Opened) => void;
  onReopen: () => void;
}

/** Writing: the form beside the page it makes. */
export function Desk({ start, purpose, onDocument, onWritten, onReopen }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const desk = useDesk(start, purpose, onReopen);
  const { document, label, edits: { text, edit, undo, redo, canUndo, canRedo } } = desk;
  const said = useMemo(() => sent(text), [text]);
  const checked = useChecked(label, said, true, document?.id ?? null);
  const { data: steps } = useTimeline(document?.id ?? '', Boolean(document?.signer)); // one that is on its way may have come back
  const [side, setSide] = useState<Side>('form');
  const [leaveFor, setLeaveFor] = useState<string | null>(null);
  const { pathname } = useLocation();
  const { data: choices } = useQuery({
    queryKey: listOf('people', 'dispatch'), enabled: purpose === 'draft', staleTime: 300_000,
    queryFn: () => api.get<DispatchChoices>('/api/dispatch/choices'),
  });
  const organs = useMemo(() => choices?.recipients.map(({ name }) => name) ?? [], [choices]);
  const findings = useMemo(() => {
    const at = new Map<string, TextFinding[]>();
    for (const finding of checked.findings) {
      const target = targetOf(text, finding);
      at.set(target, [...(at.get(target) ?? []), finding]);
    }
    return at;
  }, [checked.findings, text]);

  useEffect(() => { if (document) onDocument(document); }, [document, onDocument]);
  useEffect(() => { if (!document && desk.begun) onWritten({ ...start, label, text }); }, [document, desk.begun, start, label, text, onWritten]);

  useEffect(() => { // once the draft has its own address, so that one can come back to it
    if (leaveFor && document && pathname.endsWith(document.id)) void navigate(leaveFor);
  }, [leaveFor, document, pathname, navigate]);

  useDeskKeys({ save: () => void desk.save(), undo, redo, readOnly: desk.readOnly });
  const errors = checked.findings.filter(({ severity }) => severity === 'ERROR').length;
  const submit = async () => {
    const saved = await desk.save();
    // a draft that was returned is on its way already and goes on from its task
    if (saved) setLeaveFor(saved.signer ? `/documents/${saved.id}` : `/drafting/${saved.id}/submit`);
  };
  const unsaved = document === null ? desk.begun : desk.changed && (desk.kept.state === 'failed' || desk.kept.state === 'refused');
  return (
    <Page
      title={text.title?.trim() || say(document ? 'desk.untitled' : 'desk.newDocument')}
      sub={(
        <div className="row desk-sub">
          <LevelBadge level={label.level} />
          {document && purpose === 'draft' && !desk.readOnly && <RaiseLabel document={document} onRaised={desk.relabelled} />}
          {document ? <KeptState kept={desk.kept} /> : <span className="quiet" role="status">{say('desk.needTitle')}</span>}
        </div>
      )}
      extra={(
        <>
          <Button icon={<UndoOutlined />} aria-label={say('desk.undo')} title={`${say('desk.undo')} Ctrl+Z`} disabled={!canUndo || desk.readOnly} onClick={undo} />
          <Button icon={<RedoOutlined />} aria-label={say('desk.redo')} title={`${say('desk.redo')} Ctrl+Y`} disabled={!canRedo || desk.readOnly} onClick={redo} />
          {document && <Button onClick={() => void navigate(`/documents/${document.id}`)}>{say('desk.toDocument')}</Button>}
          <Button type={purpose === 'recheck' ? 'primary' : 'default'} disabled={desk.readOnly || (document !== null && !desk.changed)} loading={desk.saving}
            title="Ctrl+S" onClick={() => void desk.save()}>{say('desk.save')}</Button>
          {purpose === 'draft' && <Button type="primary" disabled={desk.readOnly || desk.saving} onClick={() => void submit()}>{say(document?.signer ? 'desk.goOn' : 'desk.submit')}</Button>}
        </>
      )}
    >
      <UnsavedGuard unsaved={unsaved} />
      {desk.stale && document && <StaleDialog id={document.id} mine={text} onMine={desk.keepMine} onTheirs={desk.takeTheirs} />}
      <div className="stack">
        {purpose === 'recheck' && <p className="panel desk-note">{say('desk.recheckNote')}</p>}
        <Returned steps={steps} />
        {start.replyTo && <ReplyNote answered={start.replyTo} />}
        {document && <LockNotice hold={desk.hold} unsaved={desk.touched} onRefresh={() => void desk.refresh()} />}
        {desk.refused && !desk.stale && <ProblemAlert error={desk.refused} onRetry={() => void desk.save()} />}
        {document && !desk.readOnly && <JointPanel id={document.id} revision={document.revision} unsaved={desk.changed} />}
        <div className="desk-tabs">
          <Segmented block aria-label={say('desk.view')} value={side} onChange={setSide} options={[
            { value: 'form', label: say('desk.form') }, { value: 'page', label: say('desk.page') },
            { value: 'checks', label: errors ? `${say('desk.checks')} ${errors}` : say('desk.checks') }]} />
        </div>
        <div className={`desk desk-${side}`}>
          <div className="desk-left panel"><TextForm text={text} edit={edit} findings={findings} readOnly={desk.readOnly} organs={organs} /></div>
          <div className="desk-right">
            <div className="desk-checks"><CheckList checked={checked} text={text} onShowForm={() => setSide('form')} />
              <Quoting document={desk.readOnly ? null : document?.id ?? null} text={said} findings={checked.findings} onQuoted={checked.retry} /></div>
            <div className="desk-page"><LivePage checked={checked} /></div>
          </div>
        </div>
      </div>
    </Page>
  );
}
