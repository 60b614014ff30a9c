import { useCallback, useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import type { DocumentView } from '../../api/types';
import { useKeptText } from '../../app/keptText';
import { Page } from '../../app/Page';
import { useSession } from '../../app/session';
import { Desk } from './Desk';
import { NewDraft } from './NewDraft';
import { OpenDraft } from './OpenDraft';
import type { Opened } from './opened';
import { useWords } from './words';

/** `new`, or a draft. A new one gets its own address when it is first saved; writing goes on without a break. */
export function DraftPage() {
  const say = useWords();
  const { id = 'new' } = useParams();
  const [asked] = useSearchParams();
  const { key } = useLocation();
  const navigate = useNavigate();
  const { me, roles } = useSession();
  const replyTo = asked.get('replyTo');
  const [kept, keep, forget] = useKeptText(me.account, `draft.${replyTo ?? 'new'}`);
  const [desk, setDesk] = useState<{ at: string; start: Opened; document: string | null } | null>(null);

  const here = desk !== null && (id === 'new' ? desk.at === key : desk.document === id);
  const begin = (start: Opened) => setDesk({ at: key, start, document: start.document?.id ?? null });
  const written = useCallback((opened: Opened) => keep(JSON.stringify(opened)), [keep]);
  const known = useCallback((document: DocumentView) => {
    if (id !== 'new') return;
    forget();
    setDesk((before) => before && { ...before, document: document.id });
    void navigate(`/drafting/${document.id}`, { replace: true });
  }, [id, forget, navigate]);
  const reopen = useCallback(() => setDesk(null), []);

  if (id === 'new' && !roles.has('DRAFTER')) return <Page title={say('new.title')}><p className="panel">{say('new.noDrafter')}</p></Page>;
  if (here && desk) {
    return <Desk key={desk.at} start={desk.start} purpose="draft" onDocument={known} onWritten={written} onReopen={reopen} />;
  }
  if (id === 'new') return <NewDraft key={key} replyTo={replyTo} kept={openedOf(kept)} onDrop={forget} onBegin={begin} />;
  return <OpenDraft key={id} id={id} onOpen={begin} />;
}

/** What was kept in this tab, or null where that is nothing we know. */
function openedOf(kept: string): Opened | null {
  try {
    return kept ? (JSON.parse(kept) as Opened) : null;
  } catch {
    return null;
  }
}
