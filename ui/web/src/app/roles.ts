export const ROLES = ['DRAFTER', 'DIVISION_HEAD', 'OFFICE_REVIEWER', 'SIGNER', 'DOCUMENT_CLERK', 'SEAL_KEEPER', 'DISPATCHER', 'PROPOSER',
  'INSTRUCTOR', 'HANDLER', 'APPLICANT', 'CASE_OFFICER', 'CASE_DECIDER', 'ARCHIVIST', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** The role of a post, which is written `ROLE@unit`. */
export const roleOf = (post: string) => post.split('@')[0] as Role;
