import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Attachment, Words } from '../../api/types';
import type { Filled } from './schema';

interface Kept { form: Filled; attachments: (string | Attachment)[] }
export type Saving = { at: string } | 'saving' | { failed: Words } | null;

const PAUSE = 1500;

const fileOf = (one: string | Attachment, names: Record<string, Attachment>): Attachment =>
  typeof one === 'string' ? (names[one] ?? { id: one, name: '', material: null, bytes: 0, mediaType: '', digest: '' }) : one;

/**
 * An application being filled in, kept by the zone a moment after each change, so that it can be gone on with elsewhere.
 * What the files are called is kept in this tab: the zone's draft only knows which they are.
 */
export function useDraft(matter: string, on: boolean) {
  const path = { path: { code: matter } };
  const names = `vermilion.files.${matter}`;
  const [form, setForm] = useState<Filled>({});
  const [files, setFiles] = useState<Attachment[]>([]);
  const [ready, setReady] = useState(false);
  const [restored, setRestored] = useState(false);
  const [saving, setSaving] = useState<Saving>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const changed = useRef(false);

  useEffect(() => {
    if (!on) return;
    let gone = false;
    api.get<Kept | undefined>('/api/matters/{code}/draft', path).then((kept) => {
      if (gone) return;
      setReady(true);
      if (!kept) return; // none yet
      const known = JSON.parse(sessionStorage.getItem(names) ?? '{}') as Record<string, Attachment>;
      setForm(kept.form);
      setFiles(kept.attachments.map((one) => fileOf(one, known)));
      setRestored(Object.keys(kept.form).length > 0 || kept.attachments.length > 0);
    }, (failure: unknown) => {
      if (!gone) setFailed(failure); // an empty form would be kept over the one that could not be fetched
    });
    return () => { gone = true; };
  }, [matter, on]);

  useEffect(() => {
    if (!ready || !changed.current) return;
    sessionStorage.setItem(names, JSON.stringify(Object.fromEntries(files.map((file) => [file.id, file]))));
    const timer = setTimeout(() => {
      setSaving('saving');
      api.put('/api/matters/{code}/draft', { ...path, body: { form, attachments: files.map(({ id }) => id) } }).then(
        () => { changed.current = false; setSaving({ at: new Date().toISOString() }); },
        (failure: unknown) => setSaving({ failed: failure instanceof Problem ? failure.words : { zh: '', en: '' } }),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [form, files, ready, matter]);

  return {
    form, files, ready, restored, saving, failed,
    unsaved: () => changed.current,
    change: (next: Filled) => { changed.current = true; setForm(next); },
    changeFiles: (change: (files: Attachment[]) => Attachment[]) => { changed.current = true; setFiles(change); },
    /** Once it was handed in the zone has dropped it; here it is only forgotten. */
    forget: () => { changed.current = false; sessionStorage.removeItem(names); },
    drop: async () => {
      changed.current = false;
      await Promise.all(files.map(({ id }) => api.delete('/api/attachments/{id}', { path: { id } }).catch(() => undefined)));
      await api.delete('/api/matters/{code}/draft', path).catch(() => undefined);
      sessionStorage.removeItem(names);
      setForm({});
      setFiles([]);
      setRestored(false);
      setSaving(null);
    },
  };
}
