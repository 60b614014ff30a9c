import type { English } from '../../app/i18n';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Search', label: 'Title, number, reference code or text', placeholder: 'Words of the title or text, a number (国资发 2019 23) or a reference code', do: 'Search',
  begin: 'Type what you look for; numbers and reference codes are found however they are written.',
  found: '{{n}} found',
  none: 'Nothing was found.', 'none.text': 'Only what you may know of is searched; whether there is anything else is not said. Try fewer words, or drop the filters.', 'none.clear': 'Drop the filters',
  sort: 'Order', 'sort.RELEVANCE': 'Best match', 'sort.DATE': 'Date, newest first',
  facets: 'Narrow', 'facet.YEAR': 'Year', 'facet.DOCUMENT_KIND': 'Kind of document', 'facet.ISSUER': 'Issuer', 'facet.LEVEL': 'Level', 'facet.KIND': 'Type',
  'facet.all': 'All', 'facet.more': 'Show all {{n}}', 'facet.remove': 'Drop: {{what}}',
  'kind.document': 'Documents', 'kind.record': 'Records', 'kind.case': 'Cases', 'kind.consignment': 'Received',
  export: 'Export the hits (CSV)', 'export.note': 'The export is audited; 10000 hits at most.',
  'code.reference': 'Reference code', record: 'Record',
  waiting: 'To be filed', 'waiting.title': 'Documents to be filed', 'waiting.empty': 'Nothing waits to be filed.', 'waiting.text': 'A closed document is filed once an archivist has set how long it is kept.',
  'col.choose': 'Choose', 'col.title': 'Document', 'col.number': 'Number', 'col.level': 'Level', 'col.closed': 'Updated', 'col.file': 'Filing',
  'file.one': 'File', 'file.batch': 'File the chosen ({{n}})', 'file.all': 'Choose all', 'file.choose': 'Choose {{title}}',
  'file.title': 'File', 'file.text': 'Sets how long {{n}} documents are kept. Filing gives a reference code and cannot be changed.', 'file.retention': 'Kept for',
  'retention.PERMANENT': 'permanently', 'retention.THIRTY_YEARS': '30 years', 'retention.TEN_YEARS': '10 years',
  'file.ok': 'File', 'file.running': 'Filing, {{done}} of {{all}} done', 'file.close': 'Close',
  'file.result': '{{ok}} filed, {{failed}} not filed', 'file.allOk': 'All {{ok}} filed', 'file.done': 'Filed as {{code}}', 'file.again': 'Try the {{n}} not filed again',
  // of one
  'file.text_one': 'Sets how long the document is kept. Filing gives a reference code and cannot be changed.',
};
