import { expect, it } from 'vitest';
import { Problem } from '../../api/problem';
import { eachOf, refusedOf } from './filing';
import { piecesOf } from './pieces';
import { isNarrowed, pageOf, queryOf, searchOf, widened } from './query';

it('keeps a search in the address and finds it there again', () => {
  const query = { q: '国资发 2019 23', kind: 'document', year: '2019', documentKind: 'NOTICE', issuer: '滨江市国资委', level: 'INTERNAL', sort: 'DATE' };
  expect(queryOf(new URLSearchParams(searchOf(query).toString()))).toEqual(query);
});

it('makes the same address of the same search, and ignores what it does not know', () => {
  expect(searchOf({ level: 'PUBLIC', q: 'a' }).toString()).toBe(searchOf({ q: 'a', level: 'PUBLIC' }).toString());
  expect(queryOf(new URLSearchParams('q=a&admin=1&year='))).toEqual({ q: 'a' });
});

it('drops what narrows a search and keeps its words', () => {
  expect(isNarrowed({ q: 'a', year: '2020' })).toBe(true);
  expect(widened({ q: 'a', year: '2020', sort: 'DATE' })).toEqual({ q: 'a', sort: 'DATE' });
});

it('leads to the page of each sort of thing', () => {
  expect(pageOf('document:d1', null)).toBe('/documents/d1');
  expect(pageOf('record:d1', null)).toBe('/records/d1');
  expect(pageOf('consignment:c1', '号')).toBe('/consignments/c1');
  expect(pageOf('case:x', '2026-备-0001')).toBe('/cases/2026-%E5%A4%87-0001');
});

it('cuts a text at what was found and reads nothing in it as markup', () => {
  expect(piecesOf('<b>国资</b>平台', [{ start: 3, end: 5 }])).toEqual([
    { text: '<b>', found: false }, { text: '国资', found: true }, { text: '</b>平台', found: false }]);
});

it('passes over ranges that cannot be', () => {
  expect(piecesOf('abc', [{ start: 1, end: 2 }, { start: 0, end: 2 }, { start: 2, end: 9 }]).map(({ text }) => text).join('')).toBe('abc');
});

it('files each of several and says of each what came of it', async () => {
  const told: string[] = [];
  const results = await eachOf(['a', 'b', 'c'], async (id) => {
    if (id === 'b') throw new Problem({ code: 'RECORD-FILED', status: 409, zh: '已归档', en: 'filed' });
    return { referenceCode: `R-${id}` };
  }, ({ id }) => told.push(id));
  expect(told).toEqual(['a', 'b', 'c']);
  expect(results).toEqual([{ id: 'a', done: { referenceCode: 'R-a' } }, { id: 'b', refused: { zh: '已归档', en: 'filed' } }, { id: 'c', done: { referenceCode: 'R-c' } }]);
  expect(refusedOf(results).map(({ id }) => id)).toEqual(['b']);
});
