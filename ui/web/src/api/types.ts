/**
 * What the zone answers, as the screens read it. Where the description of the interface (schema.d.ts) marks everything
 * optional, this says what may be absent: null. Instants are ISO strings in UTC, dates are YYYY-MM-DD.
 */

export interface Words { zh: string; en: string }

/** A person as others see one; the unit is the organ's name for who belongs to none. */
export interface Who { account: string; name: string; unit: string }

export interface Page<T> { items: T[]; next: string | null }

export const LEVELS = ['PUBLIC', 'INTERNAL', 'WORK_SECRET', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'] as const;
export type Level = (typeof LEVELS)[number];
export type Lamp = 'GREEN' | 'YELLOW' | 'RED' | 'PAUSED' | 'DONE';
export type Urgency = '特急' | '加急';

export const DOCUMENT_KINDS = ['RESOLUTION', 'DECISION', 'ORDER', 'COMMUNIQUE', 'ANNOUNCEMENT', 'PROCLAMATION', 'OPINION',
  'NOTICE', 'CIRCULAR', 'REPORT', 'REQUEST', 'APPROVAL', 'BILL', 'LETTER', 'MINUTES'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const DOCUMENT_STATUSES = ['DRAFTING', 'IN_REVIEW', 'SIGNED_OFF', 'NUMBERED', 'SEALED', 'RELEASED', 'CLOSED', 'FILED'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

// ---------------------------------------------------------------------------------------------- zone and session

export interface ZoneView { name: string; ceiling: Level; words?: Words; demo?: boolean }

/** Posts are written `ROLE@unit`. */
export interface Me { account: string; name: string; organ: string; organName: string; organFullName: string; posts: string[]; unitNames?: Record<string, string>; clearance: Level }

export interface LabelView { level: Level; mark: string; months: number | null; compartments: string[] }
export interface LabelChoice { level: Level; words: Words; allowed: boolean; implies: Words; refused: { code: string; zh: string; en: string } | null }

// ---------------------------------------------------------------------------------------------- work

export type WorkObject = 'document' | 'consignment' | 'case';

export interface WorkView {
  object: WorkObject; objectId: string; title: string; number: string | null; kind: DocumentKind | null;
  urgency: Urgency | null; sender: string | null;
}

export interface Deadline { due: string | null; daysLeft: number | null; lamp: Lamp | null }

export interface TaskView extends Deadline {
  id: string; process: string; step: string; stepWords: Words; businessKey: string; level: Level; arrivedAt: string;
  work: WorkView; seen: boolean; returned: boolean; urged: number; urgedAt: string | null;
}

export interface DoneView {
  taskId: string; process: string; step: string; stepWords: Words; businessKey: string; level: Level; doneAt: string; work: WorkView;
}

export interface StartedView extends Deadline {
  businessKey: string; process: string; startedAt: string; ended: boolean; level: Level; work: WorkView;
  current: { step: string; stepWords: Words; people: Who[]; since: string }[];
}

/** How many there are; `more`: at least that many. */
export interface Count { count: number; more: boolean }
export interface Boxes { toDo: Count; toRead: Count; done: Count; started: Count; drafts: Count }
export interface TaskCounts { total: number; byProcess: Record<string, number>; more: boolean }

export type ViewKind = 'todo' | 'search';
export interface SavedView { id: string; kind: ViewKind; name: string; query: Record<string, string>; createdAt: string }

export interface VerbAsk {
  name: string; words: Words; kind: 'text' | 'date' | 'people' | 'recipients'; required: boolean;
  choices: { value: string; words: Words }[] | null;
}
export interface VerbNext { step: string | null; stepWords: Words; people: Who[]; more: number }
/** What may be done at a step; `next` null: the work ends with it. */
export interface Verb { outcome: string; words: Words; opinionRequired: boolean; asks: VerbAsk[]; next: VerbNext | null }
export interface TaskDetail {
  id: string; process: string; step: string; stepWords: Words; businessKey: string; arrivedAt: string; seenBy: Who | null;
  verbs: Verb[]; withdrawable: Words;
}
export interface StepAct { outcome: string; opinion: string; details: Record<string, string> }

export interface Withdrawal { possible: boolean; reason: Words | null; toStep: string | null; toStepWords: Words | null }
export interface Urged { urged: number; people: Who[] }

export interface SignatureStatus { status: string; zh: string; en: string }

export interface TimelineStep {
  process: string; step: string; stepWords: Words; state: 'DONE' | 'CURRENT' | 'CANCELLED'; people: Who[];
  startedAt: string; endedAt: string | null; outcome: string | null; outcomeWords: Words | null;
  opinion: { id: string; text: string; versionNo: number | null; versionDigest: string; signature: SignatureStatus } | null;
  note: Words | null;
}

export interface CirculationItem {
  id: string; object: 'document' | 'consignment'; objectId: string; title: string; number: string | null; level: Level;
  by: Who; note: string | null; at: string; readAt: string | null;
}
export interface CirculationReader { person: Who; at: string; readAt: string | null }

// ---------------------------------------------------------------------------------------------- documents

export interface Paragraph { heading: number; text: string }
export interface TextAttachment { title: string; body: Paragraph[]; table: string[][] }
export interface DocumentText {
  kind: DocumentKind | null; issuer: string | null; urgency: string | null; number: string | null; title: string | null;
  addressees: string[]; body: Paragraph[]; attachments: TextAttachment[]; signatory: string | null; date: string | null;
  note: string | null; copyTo: string[];
}

export interface DocumentView {
  id: string; organ: string; unit: string; drafter: string; label: LabelView; status: DocumentStatus; version: number;
  digest: string; revision: number; number: string | null; kind: DocumentKind | null; title: string | null;
  sealedDigest: string | null; referenceCode: string | null; createdAt: string; updatedAt: string;
  unitName?: string; drafterName?: string; organName?: string;
  replyTo?: { consignment: string; number: string | null; title: string } | null; signer?: Who | null;
  recipients?: { organ: string; name: string }[] | null;
}

export interface DocumentTextView { version: number; digest: string; text: DocumentText; findings: string[] }
export interface VersionView { no: number; stage: 'DRAFT' | 'FINAL'; author: Who; createdAt: string; digest: string }

/** What a reading of a text noticed. */
export interface ReadingFinding { code: string; element: string; severity: 'ERROR' | 'MISSING' | 'DOUBTFUL' | 'INFO'; line: number | null; zh: string; en: string }
export interface Reading { text: DocumentText; findings: ReadingFinding[] }
/** A mark of secrecy that is quoted. */
export interface QuotationView { element: string; passageDigest: string; mark: string; reason: string; by: Who; at: string }
/** What a check of a text against the standard found. */
export interface TextFinding {
  code: string; element: string; severity: 'ERROR' | 'WARNING' | 'HINT'; zh: string; en: string; clause: string | null; place: string | null;
}
export interface WorkingCopy { text: DocumentText; at: string; by: Who; baseRevision: number }
export interface Lock { holder: Who; mine: boolean; until: string }

export interface DispatchChoices {
  units: { id: string; name: string }[]; signers: Who[]; recipients: { organ: string; name: string; kind: string; zone: string }[];
}
export interface DispatchPlan { countersigners: string[]; signer: string | null; recipients: string[] }
export interface RoutingVerdict {
  organ: string; name?: string; zone: string | null; allowed: boolean; reasonCode: string | null; zh: string | null; en: string | null;
}

export type ConsignmentStatus = 'SENT' | 'ARRIVED' | 'ACKNOWLEDGED' | 'RETURNED';
export type ReceiptStatus = 'HANDLING' | 'CLOSED';
export interface SentView {
  id: string; recipient: string; zone: string; status: ConsignmentStatus; sealedDigest: string; sentAt: string;
  answeredAt: string | null; answer: { kind: string; person: string; at: string; statement: string; signature: string } | null;
  recipientName?: string; answeredBy?: Who | null; returnReason?: string | null; answerSignature?: SignatureStatus | null;
  registerNumber?: string | null; receiptStatus?: ReceiptStatus | null; urged?: number; lamp?: Lamp | null;
  /** `consignment`: by which it came, which is what can be opened. */
  reply?: { document: string; consignment?: string; number: string | null; at: string } | null;
}

export const CONSIGNMENT_BOXES = ['new', 'acknowledged', 'handling', 'answered', 'returned'] as const;
export type ConsignmentBox = (typeof CONSIGNMENT_BOXES)[number];
export interface ReceivedView {
  id: string; title: string; number: string | null; level: Level; sender: string; status: ConsignmentStatus; sentAt: string;
  answeredAt: string | null; sealedDigest: string; senderName?: string; kind?: DocumentKind | null; urgency?: Urgency | null;
  urged?: number; receiptId?: string | null; registerNumber?: string | null; receiptStatus?: ReceiptStatus | null;
  replyWanted?: string | null; replies?: { document: string; number: string | null; status: DocumentStatus }[];
  inReplyTo?: { document: string; number: string | null; title: string } | null;
}

export interface ReceiptView {
  id: string; registerNumber: string; status: ReceiptStatus; registeredAt: string; closedAt: string | null;
  opinions: { step: string; outcome: string; author: string; text: string; at: string }[];
  path: { process: string; step: string; taskId: string | null; state: TimelineStep['state']; by: string | null; startedAt: string; endedAt: string | null }[];
}

export interface Certificate { sha256: string; subject: string; issuer: string; notBefore: string; notAfter: string }
export interface Signatures {
  verdict: Words; valid: boolean;
  seal: (SignatureStatus & {
    valid: boolean; signerName: string | null; signedAt: string | null; coversWholeFile: boolean; signatures: number; certificate: Certificate | null;
  }) | null;
  statements: (SignatureStatus & {
    id: string; what: 'opinion' | 'acknowledgement' | 'seal-use'; stepWords: Words | null; who: Who; at: string; versionNo: number | null;
  })[];
}

export type Retention = 'PERMANENT' | 'THIRTY_YEARS' | 'TEN_YEARS';
export interface RecordView {
  referenceCode: string; fonds: string; category: string; year: number; retention: Retention; unit: string; item: string; filedBy: Who;
  filedAt: string; parts: { name: string; words: Words; digest: string; bytes: number }[];
}
export interface EvidenceVerdict { holds: boolean; zh: string; en: string; findings: Words[] }
export interface Seal { id: string; organ: string; ownerName: string; keyName: string; diameterMm: number; active: boolean }

// ---------------------------------------------------------------------------------------------- search

export interface Highlight { part: 'TITLE' | 'BODY'; text: string; ranges: { start: number; end: number }[] }
export interface Hit {
  id: string; title: string | null; number: string | null; referenceCode: string | null; kind: string | null; issuer: string | null;
  level: Level; date: string | null; year: number | null; highlights: Highlight[];
}
export interface Found extends Page<Hit> { total: number; facets: Record<string, { value: string; count: number }[]> }
export interface SearchQuery { q?: string; year?: string; kind?: string; issuer?: string; level?: string; documentKind?: string; sort?: string }

// ---------------------------------------------------------------------------------------------- matters and cases

export type MatterType = 'LICENCE' | 'CONFIRMATION' | 'REWARD' | 'PAYMENT' | 'RULING' | 'INSPECTION' | 'PENALTY' | 'COERCION'
  | 'LEVY' | 'OTHER_POWER' | 'PUBLIC_SERVICE' | 'INVESTOR_APPROVAL' | 'INVESTOR_RATIFICATION' | 'INVESTOR_FILING' | 'INVESTOR_REPORT' | 'INTERNAL_MATTER';
export interface MatterView { code: string; name: Words; handler: Words; type: MatterType; typeWords: string; targets: string[]; version: number }
export interface Material { code: string; name: Words; medium: 'FORM' | 'ELECTRONIC' | 'PAPER'; need: 'REQUIRED' | 'CONDITIONAL' | 'DEFERRABLE'; when: Words | null }
export interface MatterGuide {
  matter: MatterView; basis: { document: string; clause: string; about: Words }[]; conditions: Words[]; materials: Material[];
  clock: { start: 'ON_ACCEPTANCE' | 'ON_RECEIPT'; acceptanceDays: number; promisedDays: number; legalDays: number };
  result: { kind: string; name: Words }; level: Level; openness: string; withheldBecause: Words | null;
  supplementOnceOnly: boolean; deemedAcceptance: boolean;
}

export const CASE_STATUSES = ['SUBMITTED', 'SUPPLEMENT', 'REVIEW', 'DECISION', 'RESULT', 'DONE', 'NOT_ACCEPTED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
export interface Milestone { step: string; words: Words; state: 'done' | 'current' | 'open'; on: string | null }
export interface CaseView extends Deadline {
  id: string; caseNumber: string; matter: string; matterName: Words; matterVersion: number; organ: string; organName: string;
  status: CaseStatus; step: string | null; stepWords: Words | null; next: Words | null; ask: Words | null;
  submittedOn: string; acceptedOn: string | null; promised: string | null; legal: string | null; paused: boolean; pausedDays: number;
  missing: string | null; reason: string | null; decision: 'PASS' | 'REJECT' | null; formNo: number; formDigest: string;
  resultAvailable: boolean; resultDigest: string | null; revision: number;
  milestones?: Milestone[]; askTelephone?: string | null; calendarWords?: Words; attachments?: number;
}
export interface CaseForm { no: number; digest: string; at: string; form: Record<string, unknown> }
export interface CaseOpinion { id: string; step: string; outcome: string; author: string; at: string; text: string; versionDigest: string }
export interface AttachmentLimits { maxBytes: number; most: number; types: string[] }
export interface Attachment { id: string; name: string; material: string | null; bytes: number; mediaType: string; digest: string; at?: string; formNo?: number }
export interface MatterDraft { form: Record<string, unknown>; attachments: string[] }

// ---------------------------------------------------------------------------------------------- audit and live changes

export interface AuditEvent { event: Record<string, string>; hash: string; actorName?: string }
export interface AuditVerdict { holds: boolean; events: number; anchors: number; brokenAt: number | null; zh: string; en: string }

export type ChangeKind = 'document' | 'consignment' | 'receipt' | 'case' | 'task' | 'circulation';
export interface Change { kind: ChangeKind; id: string }

/** A refusal as the zone sends it (RFC 9457). */
export interface ProblemBody { code: string; status: number; title?: string; detail?: string; zh: string; en: string; details?: string[] }
