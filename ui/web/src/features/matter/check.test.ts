import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check, findingsOf, normal, withoutEmpty } from './check';
import { placeOf, withValue, type Filled, type Node } from './schema';

const schema = JSON.parse(readFileSync('../../workflows/src/main/resources/matters/organisation-filing/form.schema.json', 'utf8')) as Node;
const person = { name: '冯刚', post: '总经理', telephone: '023-67670001' };
const whole: Filled = {
  unitName: '滨江水务有限公司', responsibleLeader: person, departmentHead: person,
  contact: { name: '吴倩', post: '主管', telephone: '023-67670002-12', mobile: '13800000000' },
};
const codes = (value: Filled) => check(schema, normal(value)).map(({ pointer, code }) => `${pointer} ${code}`);

it('finds nothing to correct in a form that is whole', () => {
  expect(codes(whole)).toEqual([]);
});

it('asks for each field that must be filled in, and takes a blank for one that is not', () => {
  expect(codes({ ...whole, unitName: '　 \n' })).toEqual(['/unitName FORM-REQUIRED']);
  expect(codes({})).toEqual(['/unitName', '/responsibleLeader', '/departmentHead', '/contact'].map((at) => `${at} FORM-REQUIRED`));
});

it('follows references and says what is wrong with the words of the zone', () => {
  const found = check(schema, withValue(whole, ['responsibleLeader', 'telephone'], '12345') as Filled);
  expect(found).toEqual([{
    pointer: '/responsibleLeader/telephone', code: 'FORM-FORMAT',
    zh: '“组织保障机构责任领导 · 电话”的格式不对：请填写固定电话（如 023-67678018）或手机号码，用半角数字。',
    en: '“Responsible leader · Telephone” is not written as it must be: give a fixed line (such as 023-67678018) or a mobile number, in plain digits.',
  }]);
});

it.each([
  ['mobile', '1380000000', 'FORM-FORMAT'], ['mobile', '１３８０００００００', 'FORM-FORMAT'], ['qq', '0123', 'FORM-FORMAT'], ['name', '吴', 'FORM-TOO-SHORT'],
  ['post', '长'.repeat(101), 'FORM-TOO-LONG'], ['post', '主\u200b管', 'FORM-CHARACTER'], ['post', '主\n管', 'FORM-CHARACTER'],
])('checks %s as the zone does: %j', (field, value, code) => {
  expect(codes(withValue(whole, ['contact', field], value) as Filled)).toContain(`/contact/${field} ${code}`);
});

it('counts characters as people do, also those beyond the first plane', () => {
  const rare = withValue(whole, ['contact', 'name'], '𠮷𠮷') as Filled;
  expect(codes(rare)).toEqual([]);
  expect(codes(withValue(whole, ['contact', 'name'], '𠮷') as Filled)).toEqual(['/contact/name FORM-TOO-SHORT']);
});

it('leaves out what is blank, and takes a mobile number for a telephone', () => {
  const filled = withValue(withValue(whole, ['contact', 'qq'], ' '), ['contact', 'telephone'], ' 13800000000 ') as Filled;
  expect(withoutEmpty(schema, schema, normal(filled))).toEqual({ ...whole, contact: { ...(whole.contact as Filled), telephone: '13800000000' } });
});

it('puts what the zone refused at its fields', () => {
  const found = findingsOf(schema, ['2', '/contact/mobile FORM-REQUIRED', ' FORM-UNKNOWN']);
  expect(found.map(({ pointer, code }) => [pointer, code])).toEqual([['/contact/mobile', 'FORM-REQUIRED'], ['', 'FORM-UNKNOWN']]);
  expect(found[0]?.zh).toBe('请填写“联系人 · 手机”。');
});

it('knows no place that the form does not have', () => {
  expect(placeOf(schema, '/contact/fax')).toBeNull();
});

it('checks lists and choices', () => {
  const other: Node = {
    type: 'object', required: ['rows'], properties: {
      rows: { type: 'array', title: '行', minItems: 1, maxItems: 2, items: { type: 'object', required: ['n'], properties: { n: { type: 'integer', title: '数', minimum: 1, maximum: 9 } } } },
      sort: { type: 'string', title: '类', enum: ['A', 'B'] },
      on: { type: 'string', title: '日', format: 'date', maxLength: 10 },
    },
  };
  expect(check(other, { rows: [], sort: 'C', on: '2026-02-30' }).map(({ pointer, code }) => `${pointer} ${code}`))
    .toEqual(['/rows FORM-COUNT', '/sort FORM-CHOICE', '/on FORM-FORMAT']);
  expect(check(other, { rows: [{ n: 10 }, {}] }).map(({ zh }) => zh)).toEqual(['“行 · 第1项 · 数”超出允许的范围（1–9），请核对。', '请填写“行 · 第2项 · 数”。']);
});
