import type { Words } from '../../api/types';
import { helpOf, placeOf, pointerOf, resolved, type Node, type Value } from './schema';

/** One point to correct; the same codes and sentences as the zone's own check gives. */
export interface Finding extends Words { pointer: string; code: string }

const FORMATS: Record<NonNullable<Node['format']>, { pattern: RegExp; help: Words }> = {
  phone: {
    pattern: /^(?:(?:0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(?:-[0-9]{1,6})?|400-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9})$/,
    help: { zh: '请填写固定电话（如 023-67678018）或手机号码，用半角数字。', en: 'give a fixed line (such as 023-67678018) or a mobile number, in plain digits.' },
  },
  mobile: { pattern: /^1[3-9][0-9]{9}$/, help: { zh: '请填写11位手机号码，用半角数字。', en: "give the mobile number's 11 digits." } },
  date: { pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, help: { zh: '请按 2026-01-31 的样式填写实有的日期。', en: 'give a date that exists, such as 2026-01-31.' } },
};

const TYPES: Record<string, Words> = {
  object: { zh: '一组栏目', en: 'a group of fields' }, array: { zh: '列表', en: 'a list' }, string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' }, number: { zh: '数字', en: 'a number' }, boolean: { zh: '是或否', en: 'yes or no' },
};

const SENTENCES: Record<string, [string, string]> = {
  'FORM-REQUIRED': ['请填写“{0}”。', 'Fill in “{0}”.'],
  'FORM-UNKNOWN': ['“{0}”中有表单没有的栏目，请删去。', '“{0}” holds fields the form does not have; remove them.'],
  'FORM-TYPE': ['“{0}”填写的内容类型不对，应为{1}。', '“{0}” has the wrong kind of content; it takes {1}.'],
  'FORM-TOO-SHORT': ['“{0}”太短，至少{1}个字。', '“{0}” is too short; it takes {1} characters or more.'],
  'FORM-TOO-LONG': ['“{0}”太长，最多{1}个字。', '“{0}” is too long; it takes at most {1} characters.'],
  'FORM-FORMAT': ['“{0}”的格式不对：{1}', '“{0}” is not written as it must be: {1}'],
  'FORM-CHOICE': ['请从给出的选项中选择“{0}”。', 'Choose “{0}” from the options given.'],
  'FORM-RANGE': ['“{0}”超出允许的范围（{1}），请核对。', '“{0}” is out of range ({1}); check it.'],
  'FORM-COUNT': ['“{0}”的条数不对（{1}），请增减。', '“{0}” has the wrong number of entries ({1}); add or remove some.'],
  'FORM-CHARACTER': ['“{0}”中有看不见的控制字符或不允许的换行，请删去后重新输入。', '“{0}” holds invisible control characters or line breaks that it may not; delete and type it again.'],
  'FORM-RULE': ['“{0}”不符合填写要求，请核对。', '“{0}” does not meet the form\'s rules; check it.'],
  'FORM-TOO-LARGE': ['表单内容太大，最多256 KB，请精简后提交。', 'The form is too large, 256 KB at most. Shorten it and submit it again.'],
};

/** Says what a code means at a place, as the zone would. */
export function findingAt(root: Node, pointer: string, code: string): Finding {
  const place = placeOf(root, pointer) ?? placeOf(root, '')!;
  const [zh, en] = SENTENCES[code] ?? SENTENCES['FORM-RULE']!;
  const detail = detailOf(place.node, code);
  const fill = (sentence: string, label: string, said: string) => sentence.replace('{1}', said).replace('{0}', label);
  return { pointer, code, zh: fill(zh, place.label.zh, detail.zh), en: fill(en, place.label.en, detail.en) };
}

function detailOf(node: Node, code: string): Words {
  const same = (text: string) => ({ zh: text, en: text });
  const range = (least?: number, most?: number) => same(`${least ?? ''}–${most ?? ''}`);
  switch (code) {
    case 'FORM-TYPE': return TYPES[node.type ?? ''] ?? same('');
    case 'FORM-TOO-SHORT': return same(String(node.minLength ?? ''));
    case 'FORM-TOO-LONG': return same(String(node.maxLength ?? ''));
    case 'FORM-FORMAT': return node.format ? FORMATS[node.format].help : helpOf(node);
    case 'FORM-RANGE': return range(node.minimum, node.maximum);
    case 'FORM-COUNT': return range(node.minItems, node.maxItems);
    default: return same('');
  }
}

/** What the zone refused, at its places: its details are the number of findings, then `pointer code` each. */
export const findingsOf = (root: Node, details: string[]): Finding[] =>
  details.filter((one) => one.includes(' FORM-')).map((one) => findingAt(root, one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)));

const isSpace = /^\s+|\s+$/gu;

/** The normal form: text composed, without space around it; a text field left blank, and an empty group nobody must fill, is not given. */
export function normal(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n').replace(isSpace, '');
  if (Array.isArray(value)) return value.map(normal);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, normal(one)] as const).filter(([, one]) => one !== '' && one !== undefined));
  }
  return value;
}

/** Drops groups in which nothing was filled in and that nobody must fill in. */
export function withoutEmpty(root: Node, node: Node, value: Value): Value {
  const here = resolved(root, node);
  if (here.type !== 'object' || !value || typeof value !== 'object' || Array.isArray(value)) return value;
  const kept = Object.entries(value).map(([name, one]) => [name, here.properties?.[name] ? withoutEmpty(root, here.properties[name], one) : one] as const)
    .filter(([name, one]) => here.required?.includes(name) || !(one && typeof one === 'object' && !Array.isArray(one) && Object.keys(one).length === 0));
  return Object.fromEntries(kept);
}

/** All that is to be corrected in what was filled in; empty if nothing is. Takes the normal form. */
export function check(root: Node, value: Value): Finding[] {
  return checked(root, root, value, []).map(([path, code]) => findingAt(root, pointerOf(path), code));
}

type Found = [path: (string | number)[], code: string];

function checked(root: Node, node: Node, value: Value, path: (string | number)[]): Found[] {
  const here = resolved(root, node);
  if (here.type === 'object') {
    if (!value || typeof value !== 'object' || Array.isArray(value)) return [[path, 'FORM-TYPE']];
    const missing = (here.required ?? []).filter((name) => value[name] === undefined).map((name): Found => [[...path, name], 'FORM-REQUIRED']);
    return [...missing, ...Object.entries(value).filter(([, one]) => one !== undefined).flatMap(([name, one]): Found[] => {
      const field = here.properties?.[name];
      return field ? checked(root, field, one, [...path, name]) : [[path, 'FORM-UNKNOWN']];
    })];
  }
  if (here.type === 'array') {
    if (!Array.isArray(value)) return [[path, 'FORM-TYPE']];
    const count: Found[] = value.length < (here.minItems ?? 0) || value.length > (here.maxItems ?? Infinity) ? [[path, 'FORM-COUNT']] : [];
    return [...count, ...value.flatMap((one, index) => (here.items ? checked(root, here.items, one, [...path, index]) : []))];
  }
  return codesOf(here, value).map((code): Found => [path, code]);
}

function codesOf(node: Node, value: Value): string[] {
  if (node.type === 'string') return typeof value === 'string' ? codesOfText(node, value) : ['FORM-TYPE'];
  if (node.type === 'boolean') return typeof value === 'boolean' ? [] : ['FORM-TYPE'];
  if (typeof value !== 'number' || !Number.isFinite(value) || (node.type === 'integer' && !Number.isInteger(value))) return ['FORM-TYPE'];
  const out = value < (node.minimum ?? -Infinity) || value > (node.maximum ?? Infinity);
  return [...(out ? ['FORM-RANGE'] : []), ...(isChoice(node, value) ? [] : ['FORM-CHOICE'])];
}

const isChoice = (node: Node, value: unknown) => (node.enum ? node.enum.includes(value) : true) && (node.const === undefined || node.const === value);

function codesOfText(node: Node, value: string): string[] {
  const length = [...value].length; // characters as people count them, also beyond the first plane
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(node['x-multiline'] ? value.replace(/[\n\t]/g, '') : value);
  const format = node.format && !(FORMATS[node.format].pattern.test(value) && (node.format !== 'date' || exists(value)));
  return [
    ...(length < (node.minLength ?? 0) ? ['FORM-TOO-SHORT'] : []), ...(length > (node.maxLength ?? Infinity) ? ['FORM-TOO-LONG'] : []),
    ...(format || (node.pattern && !new RegExp(node.pattern, 'u').test(value)) ? ['FORM-FORMAT'] : []),
    ...(isChoice(node, value) ? [] : ['FORM-CHOICE']), ...(unseen ? ['FORM-CHARACTER'] : []),
  ];
}

const exists = (date: string) => {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === date;
};
