import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { DocumentText, DocumentView, LabelView } from '../../api/types';
import { WINDOW } from './client';
import { useHistory } from './history';
import type { Opened } from './opened';
import type { Theirs } from './StaleDialog';
import { edited, same, sent } from './text';
import { useWords } from './words';
import { tell } from '../../app/told';
import { useAutosave } from './useAutosave';
import { useLock } from './useLock';

export type Purpose = 'draft' | 'recheck';
const PAUSE = 2000;

/** All that a draft on the desk needs: what is written, who may write, where it is put aside and how it is saved. */
export function useDesk(start: Opened, purpose: Purpose, onReopen: () => void) {
  const queries = useQueryClient();
  const say = useWords();
  const [document, setDocument] = useState<DocumentView | null>(start.document);
  const [label, setLabel] = useState<LabelView>(start.label);
  const [base, setBase] = useState<DocumentText>(start.base);
  const [stale, setStale] = useState(false);
  const edits = useHistory(start.text);
  const { text, edit } = edits;
  const id = document?.id ?? null;
  const { hold, refresh } = useLock(id);
  const changed = !same(text, base);
  const touched = edits.canUndo && changed;
  const begun = !same(text, start.text) || start.document !== null;

  const onConflict = useCallback((problem: Problem) => {
    if (problem.code === 'DOC-STALE') setStale(true);
    else void refresh();
  }, [refresh]);
  const { kept, settle } = useAutosave({
    id, revision: document?.revision ?? 0, text, base, on: hold.state === 'mine' && !stale && id !== null, onConflict,
  });

  const settled = (saved: DocumentView, said: DocumentText) => {
    setDocument(saved);
    setLabel(saved.label);
    setBase(said);
    settle(said);
    tell(say('desk.saved', { n: saved.version }));
    void queries.invalidateQueries({ queryKey: ['boxes'] });
  };
  const create = useAction((asked: { label: LabelView; text: DocumentText }, key) =>
    api.post<DocumentView>('/api/documents', { key, body: { ...asked, replyTo: start.replyTo?.consignment } }), {
    touches: ['document'], onDone: (made, asked) => settled(made, asked.text),
  });
  const revise = useAction((asked: { document: DocumentView; text: DocumentText }) =>
    api.put<DocumentView>(purpose === 'recheck' ? '/api/documents/{id}/recheck/text' : '/api/documents/{id}/text', {
      path: { id: asked.document.id }, revision: asked.document.revision, body: asked.text, headers: { 'Vermilion-Client': WINDOW },
    }), { touches: ['document'], onDone: (saved, asked) => settled(saved, asked.text) });
  const saving = create.isPending || revise.isPending;
  const refused = create.error ?? revise.error;

  /** Saves a version; answers the document as it lies on the zone then, or null if that did not work. */
  const save = async (): Promise<DocumentView | null> => {
    const said = sent(text);
    try {
      if (!document) return await create.mutateAsync({ label, text: said });
      return changed ? await revise.mutateAsync({ document, text: said }) : document;
    } catch (error) {
      if (error instanceof Problem && (error.code === 'DOC-STALE' || error.code === 'DOC-LOCKED')) onConflict(error);
      return null;
    }
  };

  const asked = JSON.stringify({ label, said: sent(text) });
  const tried = useRef('');
  useEffect(() => { // a new document is made once it has a title and the typing pauses; what was refused is not sent again unaltered
    if (document || saving || !text.title?.trim() || tried.current === asked) return;
    const timer = setTimeout(() => { tried.current = asked; void save(); }, PAUSE);
    return () => clearTimeout(timer);
  });

  const was = useRef(hold.state);
  useEffect(() => { // what another window wrote in the meantime is fetched before one goes on
    if (was.current === 'held' && hold.state === 'mine') {
      if (touched) setStale(true);
      else onReopen();
    }
    was.current = hold.state;
  }, [hold.state, touched, onReopen]);

  const chosen = () => { revise.reset(); setStale(false); }; // what refused the save is dealt with
  return {
    document, label, setLabel, edits, hold, refresh, kept, changed, touched, begun, save, saving, refused, stale,
    readOnly: hold.state !== 'mine' || stale,
    relabelled: (raised: DocumentView) => { setDocument(raised); setLabel(raised.label); },
    keepMine: (theirs: Theirs) => { setDocument(theirs.document); setLabel(theirs.document.label); setBase(theirs.text); chosen(); },
    takeTheirs: (theirs: Theirs) => {
      settled(theirs.document, theirs.text);
      edit(() => edited(theirs.text));
      chosen();
    },
  };
}
