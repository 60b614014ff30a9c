import { memo, type KeyboardEvent } from 'react';
import type { Paragraph, TextFinding } from '../../api/types';
import { Findings } from './Findings';
import { useWords } from './words';

export type Act = { type: 'type'; value: string; at: number; pasted: boolean } | { type: 'join' } | { type: 'joinNext' }
  | { type: 'move'; by: -1 | 1; at: number } | { type: 'level'; heading: number } | { type: 'remove' } | { type: 'go'; by: -1 | 1 };

interface Props {
  id: string;
  index: number;
  last: boolean;
  paragraph: Paragraph;
  findings: TextFinding[] | undefined;
  readOnly: boolean;
  onAct: (index: number, act: Act) => void;
}

/** One paragraph and its level. What keys do is said in the help beside the editor. */
export const ParagraphRow = memo(function ParagraphRow({ id, index, last, paragraph, findings, readOnly, onAct }: Props) {
  const say = useWords();
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || readOnly) return; // the keys are the input method's
    const area = event.currentTarget;
    const { selectionStart: from, selectionEnd: to } = area;
    const alone = from === to;
    const act = (done: Act) => { event.preventDefault(); onAct(index, done); };
    if (event.altKey && !event.ctrlKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) act({ type: 'move', by: event.key === 'ArrowUp' ? -1 : 1, at: from });
    else if (event.ctrlKey && event.altKey && /^Digit[0-4]$/.test(event.code)) act({ type: 'level', heading: Number(event.code.slice(5)) });
    else if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    else if (event.key === 'Backspace' && alone && from === 0 && index > 0) act({ type: 'join' });
    else if (event.key === 'Delete' && alone && from === area.value.length && !last) act({ type: 'joinNext' });
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      setTimeout(() => { if (alone && area.selectionStart === from) onAct(index, { type: 'go', by }); }, 0); // no line to go to in this one
    }
  };
  const level = say(`level.${paragraph.heading as 0}`);
  return (
    <li className="paragraph" id={id}>
      <div className={`paragraph-main heading-${paragraph.heading}`}>
        <select aria-label={say('paragraph.level', { n: index + 1 })} title={level} value={paragraph.heading} disabled={readOnly}
          onChange={(event) => onAct(index, { type: 'level', heading: Number(event.target.value) })}>
          {([0, 1, 2, 3, 4] as const).map((heading) => <option key={heading} value={heading}>{say(`level.${heading}`)}</option>)}
        </select>
        <div className="grows" data-text={`${paragraph.text}\u200b`}>
          <textarea rows={1} aria-label={say('paragraph.of', { n: index + 1 })} aria-invalid={findings?.some(({ severity }) => severity === 'ERROR') || undefined}
            value={paragraph.text} readOnly={readOnly} onKeyDown={pressed}
            onChange={(event) => onAct(index, {
              type: 'type', value: event.target.value, at: event.target.selectionEnd,
              pasted: /^insertFrom/.test((event.nativeEvent as InputEvent).inputType ?? ''),
            })} />
        </div>
        {!readOnly && (
          <button type="button" className="quiet-button" aria-label={say('paragraph.remove', { n: index + 1 })} title={say('remove')}
            onClick={() => onAct(index, { type: 'remove' })}>×</button>
        )}
      </div>
      {findings && <Findings findings={findings} />}
    </li>
  );
});
