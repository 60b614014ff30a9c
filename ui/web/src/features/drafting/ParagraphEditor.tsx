import { Button } from 'antd';
import { useCallback, useLayoutEffect, useRef, type FocusEvent } from 'react';
import type { Paragraph, TextFinding } from '../../api/types';
import { BLANK, joined, levelled, moved, removed, typed, type Caret, type Edited } from './paragraphs';
import { ParagraphRow, type Act } from './ParagraphRow';
import { useWords } from './words';

interface Props {
  /** The beginning of the ids of its paragraphs: `el-body` gives `el-body-0`. */
  id: string;
  label: string;
  paragraphs: Paragraph[];
  findings: Map<string, TextFinding[]>;
  readOnly: boolean;
  onEdit: (change: (paragraphs: Paragraph[]) => Paragraph[], place: string | null) => void;
}

function done(paragraphs: Paragraph[], index: number, act: Act): Edited | null {
  switch (act.type) {
    case 'type': return typed(paragraphs, index, act.value, act.at, act.pasted);
    case 'join': return joined(paragraphs, index);
    case 'joinNext': return joined(paragraphs, index + 1);
    case 'move': return moved(paragraphs, index, act.by, act.at);
    case 'level': return { paragraphs: levelled(paragraphs, index, act.heading), caret: { index, at: -1 } };
    case 'remove': return removed(paragraphs, index);
    case 'go': return null;
  }
}

/** Paragraphs one below the other, written in as in any editor: the keyboard does everything. */
export function ParagraphEditor({ id, label, paragraphs, findings, readOnly, onEdit }: Props) {
  const say = useWords();
  const list = useRef<HTMLOListElement>(null);
  const caret = useRef<Caret | null>(null);
  const now = useRef(paragraphs);
  now.current = paragraphs;

  const put = useCallback(({ index, at }: Caret) => {
    const area = list.current?.children[index]?.querySelector('textarea');
    if (!area) return;
    area.focus();
    if (at >= 0) area.setSelectionRange(at, at);
  }, []);
  const focused = useRef<number | null>(null);
  useLayoutEffect(() => {
    const gone = focused.current !== null && focused.current >= paragraphs.length && document.activeElement === document.body;
    const last = paragraphs.length - 1;
    const to = caret.current ?? (gone ? { index: last, at: paragraphs[last]?.text.length ?? 0 } : null); // undone away under the caret
    caret.current = null;
    if (to) put(to);
  });
  const watch = (event: FocusEvent) => {
    const row = (event.target as Element).closest('li');
    focused.current = row && list.current ? [...list.current.children].indexOf(row) : null;
  };

  const act = useCallback((index: number, asked: Act) => {
    if (asked.type === 'go') {
      const to = index + asked.by;
      if (now.current[to]) put({ index: to, at: asked.by < 0 ? now.current[to].text.length : 0 });
      return;
    }
    const edited = done(now.current, index, asked);
    if (!edited) return;
    const typing = asked.type === 'type' && edited.caret.index === index;
    if (!typing && asked.type !== 'level') caret.current = edited.caret; // while typing the browser keeps it itself
    now.current = edited.paragraphs;
    onEdit(() => edited.paragraphs, typing ? `${id}-${index}` : null);
  }, [id, onEdit, put]);

  return (
    <div role="group" aria-label={label}>
      <ol className="paragraphs plain-list" ref={list} onFocus={watch}>
        {paragraphs.map((paragraph, index) => (
          <ParagraphRow key={index} id={`${id}-${index}`} index={index} last={index === paragraphs.length - 1} paragraph={paragraph}
            findings={findings.get(`${id.slice(3)}-${index}`)} readOnly={readOnly} onAct={act} />
        ))}
      </ol>
      {!readOnly && (
        <Button size="small" onClick={() => { caret.current = { index: paragraphs.length, at: 0 }; onEdit((before) => [...before, BLANK], null); }}>
          {say('paragraph.add')}
        </Button>
      )}
    </div>
  );
}
