import { Button, Input } from 'antd';
import { useCallback } from 'react';
import type { Paragraph, TextAttachment, TextFinding } from '../../api/types';
import { Findings } from './Findings';
import { ParagraphEditor } from './ParagraphEditor';
import { BLANK } from './paragraphs';
import { TableField } from './TableField';
import { useWords } from './words';

type Edit = (change: (attachments: TextAttachment[]) => TextAttachment[], place: string | null) => void;

interface Props { attachments: TextAttachment[]; findings: Map<string, TextFinding[]>; readOnly: boolean; onEdit: Edit }

/** What is attached, in the order in which the document will list it. */
export function AttachmentsField({ attachments, findings, readOnly, onEdit }: Props) {
  const say = useWords();
  const swap = (index: number) => onEdit((all) => all.map((one, no) => (no === index - 1 ? all[index]! : no === index ? all[index - 1]! : one)), null);
  return (
    <div className="stack">
      {attachments.map((attachment, index) => (
        <fieldset key={index} className="attachment" id={`el-attachment-${index}`}>
          <legend>{say('attachment.n', { n: index + 1 })}</legend>
          <AttachmentFields index={index} attachment={attachment} findings={findings} readOnly={readOnly} onEdit={onEdit} />
          <Findings findings={findings.get(`attachment-${index}`) ?? []} />
          {!readOnly && (
            <div className="row">
              {index > 0 && <Button size="small" onClick={() => swap(index)}>{say('attachment.up')}</Button>}
              <Button size="small" danger onClick={() => onEdit((all) => all.filter((_, no) => no !== index), null)}>{say('attachment.remove')}</Button>
            </div>
          )}
        </fieldset>
      ))}
      {!readOnly && (
        <div><Button onClick={() => onEdit((all) => [...all, { title: '', body: [BLANK], table: [] }], null)}>{say('attachment.add')}</Button></div>
      )}
    </div>
  );
}

function AttachmentFields({ index, attachment, findings, readOnly, onEdit }: Omit<Props, 'attachments'> & { index: number; attachment: TextAttachment }) {
  const say = useWords();
  const change = useCallback((to: (one: TextAttachment) => TextAttachment, place: string | null) =>
    onEdit((all) => all.map((one, no) => (no === index ? to(one) : one)), place), [index, onEdit]);
  const body = useCallback((to: (paragraphs: Paragraph[]) => Paragraph[], place: string | null) =>
    change((one) => ({ ...one, body: to(one.body) }), place), [change]);
  return (
    <>
      <Input aria-label={say('attachment.title', { n: index + 1 })} placeholder={say('attachment.titleHint')} value={attachment.title} maxLength={500} readOnly={readOnly}
        onChange={(event) => change((one) => ({ ...one, title: event.target.value }), `attachment-${index}-title`)} />
      <ParagraphEditor id={`el-attachment-${index}-body`} label={say('attachment.body', { n: index + 1 })} paragraphs={attachment.body} findings={findings}
        readOnly={readOnly} onEdit={body} />
      <TableField index={index} table={attachment.table} readOnly={readOnly} onTable={(table, place) => change((one) => ({ ...one, table }), place)} />
    </>
  );
}
