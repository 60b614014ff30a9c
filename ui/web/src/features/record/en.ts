import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  title: 'Record', reference: 'Reference code', fonds: 'Fonds', category: 'Category', year: 'Year', retention: 'Kept for', unit: 'Unit or subject', item: 'Item',
  filedBy: 'Filed by', filedAt: 'Filed', number: 'Number',
  'retention.PERMANENT': 'ever', 'retention.THIRTY_YEARS': '30 years', 'retention.TEN_YEARS': '10 years',
  parts: 'Parts', 'part.digest': 'Digest (SHA-256)',
  evidence: 'Proof', 'evidence.check': 'Verify again', 'evidence.at': 'Verified {{time}}', 'evidence.download': 'Download the evidence package', 'evidence.taken': 'The evidence is downloaded.', 'category.WS': 'Administrative documents', 'evidence.text': 'The package holds the document, its seal, the signature of each step and the links of the audit chain; anybody can verify it without this system.',
  signatures: 'Signatures', versions: 'Versions', 'version.no': 'Version {{n}}', 'version.FINAL': 'final', 'version.DRAFT': 'draft', document: 'Document',
  checking: 'Verifying…',
};
