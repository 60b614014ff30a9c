import { expect, it } from 'vitest';
import { faultOf, sizeWords } from './files';

const limits = { maxBytes: 10 * 1024 * 1024, most: 2, types: ['.pdf', '.docx'] };

it.each([
  ['申请.PDF', 1000, 0, null], ['申请.exe', 1000, 0, 'files.type'], ['申请.pdf.exe', 1000, 0, 'files.type'], ['申请.pdf', 0, 0, 'files.emptyFile'],
  ['申请.pdf', 10 * 1024 * 1024 + 1, 0, 'files.large'], ['申请.pdf', 10 * 1024 * 1024, 0, null], ['申请.pdf', 1000, 2, 'files.many'],
])('tells before uploading whether %s of %i bytes can be taken when there are %i', (name, size, there, fault) => {
  expect(faultOf({ name, size }, limits, there)).toBe(fault);
});

it('never promises a limit larger than it is', () => {
  expect(sizeWords(10 * 1024 * 1024 - 1)).toBe('9.9 MB');
  expect(sizeWords(512)).toBe('512 B');
});
