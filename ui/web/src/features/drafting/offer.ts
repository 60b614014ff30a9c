import type { DocumentText, DocumentView, WorkingCopy } from '../../api/types';
import { same } from './text';

export type Offer = 'none' | 'newer' | 'older-base';

/** Whether a working copy is worth offering: it says something else than the version; of an older one, with a warning. */
export function offerOf(document: DocumentView, version: DocumentText, copy: WorkingCopy | null): Offer {
  if (!copy || same(copy.text, version)) return 'none';
  return copy.baseRevision === document.revision ? 'newer' : 'older-base';
}
