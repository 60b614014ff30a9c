import { Input, Select } from 'antd';
import { useCallback } from 'react';
import { DOCUMENT_KINDS, type DocumentText, type Paragraph, type TextAttachment, type TextFinding } from '../../api/types';
import { useShared } from '../../app/words';
import { AttachmentsField } from './AttachmentsField';
import { Field } from './Field';
import type { Edits } from './history';
import { ParagraphEditor } from './ParagraphEditor';
import { useWords } from './words';

interface Props {
  text: DocumentText;
  edit: Edits['edit'];
  findings: Map<string, TextFinding[]>;
  readOnly: boolean;
  /** Organs offered as addressees; others may be written. */
  organs: string[];
}

type Line = 'issuer' | 'title' | 'signatory' | 'date' | 'note';
const SEPARATORS = ['、', '，', ',', '；', ';'];

/** The elements of a document as a form, in the order of the page. */
export function TextForm({ text, edit, findings, readOnly, organs }: Props) {
  const say = useWords();
  const shared = useShared();
  const set = (part: Partial<DocumentText>, place: string | null) => edit((before) => ({ ...before, ...part }), place);
  const line = (key: Line) => ({
    id: `in-${key}`, value: text[key] ?? '', readOnly,
    onChange: (event: { target: { value: string } }) => set({ [key]: event.target.value.replace(/[\r\n]+/g, '') || null }, key),
  });
  const body = useCallback((change: (paragraphs: Paragraph[]) => Paragraph[], place: string | null) =>
    edit((before) => ({ ...before, body: change(before.body) }), place), [edit]);
  const attachments = useCallback((change: (all: TextAttachment[]) => TextAttachment[], place: string | null) =>
    edit((before) => ({ ...before, attachments: change(before.attachments) }), place), [edit]);
  const names = (key: 'addressees' | 'copyTo') => (
    <Select id={`in-${key}`} mode="tags" className="wide-field" value={text[key]} disabled={readOnly} tokenSeparators={SEPARATORS} maxTagTextLength={40}
      options={organs.map((name) => ({ value: name, label: name }))} onChange={(value: string[]) => set({ [key]: value }, null)} />
  );
  const field = { findings };
  return (
    <div className="text-form">
      <Field {...field} element="issuer" label={say('el.issuer')} help={say('help.issuer')}><Input {...line('issuer')} maxLength={200} /></Field>
      <div className="field-pair">
        <Field {...field} element="kind" label={say('el.kind')}>
          <Select id="in-kind" className="wide-field" value={text.kind} disabled={readOnly} placeholder={say('kind.none')} showSearch={{ optionFilterProp: 'label' }}
            options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: shared(`kind.${kind}`) }))} onChange={(kind) => set({ kind }, null)} />
        </Field>
        <Field {...field} element="urgency" label={say('el.urgency')}>
          <Select id="in-urgency" className="wide-field" value={text.urgency ?? ''} disabled={readOnly}
            options={[{ value: '', label: say('urgency.none') }, ...(['特急', '加急'] as const).map((one) => ({ value: one, label: shared(`urgency.${one}`) }))]}
            onChange={(urgency) => set({ urgency: urgency || null }, null)} />
        </Field>
      </div>
      <Field {...field} element="title" label={say('el.title')} help={say('help.title')}>
        <div className="grows grows-alone" data-text={`${text.title ?? ''}\u200b`}>{/* antd's own way of growing sets a style the policy refuses */}
          <textarea rows={1} maxLength={500} {...line('title')} />
        </div>
      </Field>
      <Field {...field} element="addressees" label={say('el.addressees')} help={say('help.names')}>{names('addressees')}</Field>
      <Field {...field} element="body" label={say('el.body')} help={readOnly ? undefined : say('help.body')} group>
        <ParagraphEditor id="el-body" label={say('el.body')} paragraphs={text.body} findings={findings} readOnly={readOnly} onEdit={body} />
      </Field>
      <Field {...field} element="attachments" label={say('el.attachments')} group>
        <AttachmentsField attachments={text.attachments} findings={findings} readOnly={readOnly} onEdit={attachments} />
      </Field>
      <Field {...field} element="signatory" label={say('el.signatory')}><Input {...line('signatory')} maxLength={200} /></Field>
      <Field {...field} element="date" label={say('el.date')} help={say('help.date')}><Input {...line('date')} type="date" /></Field>
      <Field {...field} element="note" label={say('el.note')} help={say('help.note')}><Input {...line('note')} maxLength={500} /></Field>
      <Field {...field} element="copyTo" label={say('el.copyTo')}>{names('copyTo')}</Field>
    </div>
  );
}
