import type { DocumentText, TextFinding } from '../../api/types';

/** The id of the field a finding is about, so that it is shown there and can be gone to. */
export function fieldOf(element: string): string {
  const attachment = /^attachment\s*(\d+)$/.exec(element)?.[1];
  if (attachment) return `attachment-${Number(attachment) - 1}`;
  const known = ['issuer', 'kind', 'urgency', 'title', 'addressees', 'body', 'attachments', 'signatory', 'date', 'note', 'copyTo'];
  if (known.includes(element)) return element;
  return element === 'mark' || element === 'label' ? 'label' : 'whole';
}

const written = ({ text }: { text: string }) => text.trim() !== '';

/**
 * Where a place counted by the zone lies in the form. The zone counts what is sent, from 1: the paragraphs of the body,
 * then those of each attachment and the cells of its table.
 */
export function targetOf(text: DocumentText, finding: TextFinding): string {
  const field = fieldOf(finding.element);
  const place = Number(finding.place ?? 0);
  if (!place) return field;
  let count = 0;
  for (const [index, paragraph] of text.body.entries()) {
    if (written(paragraph) && ++count === place) return `body-${index}`;
  }
  for (const [index, attachment] of text.attachments.entries()) {
    for (const [no, paragraph] of attachment.body.entries()) {
      if (written(paragraph) && ++count === place) return `attachment-${index}-body-${no}`;
    }
    count += attachment.table.filter((row) => row.some((cell) => cell.trim() !== '')).reduce((sum, row) => sum + row.length, 0);
    if (count >= place) return `attachment-${index}`;
  }
  return field;
}

/** Brings the field into sight and the caret into it. */
export function goTo(target: string): void {
  const element = document.getElementById(`el-${target}`) ?? document.getElementById(`el-${target.replace(/-.*/, '')}`);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const into = element.matches('input, textarea, select') ? element : element.querySelector<HTMLElement>('textarea, input, select, button');
  (into as HTMLElement | null)?.focus({ preventScroll: true });
}
