import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  title: 'Issuing names', intro: 'An organ issues under its own names and prefix by the directory. Another name, prefix or number must be asked for by one of the system and the security administrator and confirmed by the other; names of other organs known here are never granted.',
  ask: 'Ask for a grant', organ: 'Organ', kind: 'What to grant', 'kind.NAME': 'Name to issue under', 'kind.PREFIX': 'Prefix of numbers', 'kind.NUMBERS': 'Numbers brought along',
  name: 'Name', prefix: 'Prefix', year: 'Year', first: 'First number', last: 'Last number', send: 'Ask', asked: 'Asked for; the other administrator must confirm it.',
  missing: 'Fill this in.', missingNumber: 'Enter a whole number above zero.', backwards: 'The last number is before the first.',
  list: 'Grants', empty: 'Nothing was granted yet.', 'col.what': 'Granted', 'col.organ': 'Organ', 'col.requested': 'Asked for by', 'col.state': 'State', 'col.do': 'Actions',
  'state.open': 'To be confirmed', 'state.inForce': 'In force', 'state.ended': 'Ended', confirm: 'Confirm', end: 'End', refuse: 'Refuse', confirmed: 'Confirmed; it counts from now on.', ended: 'Ended.',
  wait: 'The other administrator confirms', numbers: '{{name}}〔{{year}}〕{{first}}–{{last}}号', by: '{{name}}, {{role}}', 'role.SYSTEM_ADMIN': 'system administrator', 'role.SECURITY_ADMIN': 'security administrator',
  confirmedBy: 'confirmed by {{name}}', endedBy: 'ended by {{name}}',
  'joint.title': 'Joint issue', 'joint.intro': 'Each other organ countersigns first, and that is registered here; their seals are set in their own systems.', 'joint.wanting': 'Not registered yet: ',
  'joint.registered': 'Countersigned', 'joint.name': 'Organ', 'joint.signer': 'Who signed', 'joint.signedOn': 'Signed on', 'joint.scan': 'Scan of the countersignature', 'joint.scanHelp': 'The file is not uploaded, only its digest is registered; keep the file.',
  'joint.send': 'Register', 'joint.done': 'Registered.', 'joint.digest': 'digest {{digest}}…', 'joint.save': 'Save the document first, then register.',
};
