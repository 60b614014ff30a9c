import type { Who } from '../../api/types';

export type GrantKind = 'NAME' | 'PREFIX' | 'NUMBERS';

export interface Grant {
  id: string; organ: string; organName: string; kind: GrantKind; name: string; year: number | null; first: number | null; last: number | null;
  requestedBy: Who; requestedAs: 'SYSTEM_ADMIN' | 'SECURITY_ADMIN'; requestedAt: string; confirmedBy: Who | null; confirmedAt: string | null;
  endedBy: Who | null; endedAt: string | null; mayConfirm: boolean;
}

export interface Grants { items: Grant[]; organs: { id: string; name: string }[] }

export interface Wish { organ: string; kind: GrantKind; name: string; year?: number; first?: number; last?: number }

export interface Joint {
  registered: { name: string; signer: string; signedOn: string; scanDigest: string; registeredBy: Who; registeredAt: string }[];
  wanting: string[];
}
