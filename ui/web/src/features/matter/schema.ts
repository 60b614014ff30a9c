/**
 * The forms of matters: JSON Schema 2020-12 within the closed subset the zone accepts. Read here for what it shows; what
 * it allows is checked in `check.ts`.
 */
export interface Node {
  $ref?: string; $defs?: Record<string, Node>;
  title?: string; description?: string; 'x-label-en'?: string; 'x-help'?: string; 'x-help-en'?: string; 'x-multiline'?: boolean;
  'x-enum-labels'?: string[]; 'x-enum-labels-en'?: string[];
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties?: Record<string, Node>; required?: string[]; items?: Node; minItems?: number; maxItems?: number;
  minLength?: number; maxLength?: number; pattern?: string; format?: 'phone' | 'mobile' | 'date';
  enum?: unknown[]; const?: unknown; minimum?: number; maximum?: number;
}

export type Value = string | number | boolean | Value[] | { [name: string]: Value } | undefined;
export type Filled = Record<string, Value>;

/** A place with its references followed; what is said beside a reference wins over what it refers to. */
export function resolved(root: Node, node: Node): Node {
  const name = node.$ref?.replace('#/$defs/', '');
  const referred = name === undefined ? undefined : root.$defs?.[name];
  if (!referred) return node;
  const { $ref: _, ...beside } = node;
  return { ...resolved(root, referred), ...beside };
}

export const labelOf = (node: Node) => ({ zh: node.title ?? '', en: node['x-label-en'] ?? node.title ?? '' });
export const helpOf = (node: Node) => ({ zh: node['x-help'] ?? '', en: node['x-help-en'] ?? '' });

export const pointerOf = (path: (string | number)[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
export const stepsOf = (pointer: string) =>
  pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The place a pointer leads to with the labels on the way, or null if the form has no such place. */
export function placeOf(root: Node, pointer: string): { node: Node; label: { zh: string; en: string } } | null {
  let node = resolved(root, root);
  const zh: string[] = [];
  const en: string[] = [];
  for (const step of stepsOf(pointer)) {
    const entry = node.type === 'array';
    const next = entry ? node.items : node.properties?.[step];
    if (!next) return null;
    node = resolved(root, next);
    zh.push(entry ? `第${Number(step) + 1}项` : labelOf(node).zh);
    en.push(entry ? `entry ${Number(step) + 1}` : labelOf(node).en);
  }
  return { node, label: zh.length === 0 ? labelOf(node) : { zh: zh.join(' · '), en: en.join(' · ') } };
}

/** The value at a path, and the whole with another value there. */
export function valueAt(value: Value, path: (string | number)[]): Value {
  return path.reduce<Value>((at, step) => (at && typeof at === 'object' ? (at as Record<string | number, Value>)[step] : undefined), value);
}

export function withValue(value: Value, path: (string | number)[], next: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[step] = withValue(list[step], rest, next);
    return list;
  }
  const object = value && typeof value === 'object' && !Array.isArray(value) ? value : {};
  return { ...object, [step]: withValue(object[step], rest, next) };
}
