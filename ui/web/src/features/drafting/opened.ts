import type { DocumentText, DocumentView, LabelView, Level } from '../../api/types';

/** What a new document answers. */
export interface Answered { consignment: string; number: string | null; title: string; level: Level; sender: string }

/** A draft on the desk: as it lies on the zone, and what is written in it. */
export interface Opened {
  /** Null while it was never saved. */
  document: DocumentView | null;
  label: LabelView;
  /** What the saved version says. */
  base: DocumentText;
  /** What to go on writing with. */
  text: DocumentText;
  replyTo: Answered | null;
}
