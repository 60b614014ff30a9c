import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import { Desk } from './Desk';
import { OpenDraft } from './OpenDraft';
import type { Opened } from './opened';

const nothing = () => undefined;

/** Correcting the text while it is rechecked, by the clerk it is offered to. */
export function RecheckPage() {
  const { id = '' } = useParams();
  const [start, setStart] = useState<Opened | null>(null);
  const reopen = useCallback(() => setStart(null), []);
  if (!start || start.document?.id !== id) return <OpenDraft key={id} id={id} onOpen={setStart} />;
  return <Desk key={id} start={start} purpose="recheck" onDocument={nothing} onWritten={nothing} onReopen={reopen} />;
}
