import type { DocumentText, TextFinding } from '../../api/types';

const SINGLE = ['issuer', 'number', 'urgency', 'title', 'signatory', 'note'] as const;

/** The whole paragraph, cell or element of a text as it is sent that a finding is about; null where several could be meant. */
export function passageOf(text: DocumentText, finding: TextFinding): string | null {
  const single = SINGLE.find((element) => element === finding.element);
  if (single) return text[single] ?? null;
  const place = Number(finding.place ?? 0);
  if (!place) return null;
  const lines = [
    ...text.body.map((paragraph) => paragraph.text),
    ...text.attachments.flatMap((attachment) => [...attachment.body.map((paragraph) => paragraph.text), ...attachment.table.flat()]),
  ];
  return lines[place - 1] ?? null;
}
