import type { Attachment } from '../../api/types';
import { useChoose, useLanguage } from '../../app/i18n';
import { sizeWords } from './files';
import { labelOf, resolved, type Filled, type Node, type Value } from './schema';
import { useWords } from './words';

export interface Line { pointer: string; label: { zh: string; en: string }; node: Node; value: Value; depth: number; heading: boolean }

/** A filled-in form line by line, in the order of its schema; groups are headings. */
export function linesOf(schema: Node, form: Filled): Line[] {
  const walk = (given: Node, value: Value, pointer: string, depth: number, fallback: { zh: string; en: string }): Line[] => {
    const node = resolved(schema, given);
    const own = labelOf(node).zh ? labelOf(node) : fallback;
    if (node.type === 'object') {
      const at = (value && typeof value === 'object' && !Array.isArray(value) ? value : {}) as Filled;
      const inner = Object.entries(node.properties ?? {}).flatMap(([name, field]) => walk(field, at[name], `${pointer}/${name}`, pointer ? depth + 1 : depth, { zh: name, en: name }));
      return pointer ? [{ pointer, label: own, node, value: undefined, depth, heading: true }, ...inner] : inner;
    }
    if (node.type === 'array') {
      const entries = Array.isArray(value) ? value : [];
      return [{ pointer, label: own, node, value: undefined, depth, heading: true },
        ...entries.flatMap((one, index) => walk(node.items ?? {}, one, `${pointer}/${index}`, depth + 1, { zh: `第${index + 1}项`, en: `Entry ${index + 1}` }))];
    }
    return [{ pointer, label: own, node, value, depth, heading: false }];
  };
  return walk(schema, form, '', 0, { zh: '', en: '' });
}

/** What a value looks like to a reader. */
export function useValueWords() {
  const say = useWords();
  const language = useLanguage();
  return (node: Node, value: Value): string => {
    if (value === undefined || value === '') return say('summary.blank');
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    const index = node.enum?.indexOf(value) ?? -1;
    return (index >= 0 && (language === 'zh' ? node['x-enum-labels'] : node['x-enum-labels-en'])?.[index]) || String(value);
  };
}

/** What was filled in, to be read and not changed; with an earlier version of it, what changed is marked. */
export function FormSummary({ schema, form, files, before }: { schema: Node; form: Filled; files?: Attachment[]; before?: Filled }) {
  const say = useWords();
  const choose = useChoose();
  const words = useValueWords();
  const old = before && new Map(linesOf(schema, before).map((line) => [line.pointer, line.value]));
  return (
    <dl className="pairs summary">
      {linesOf(schema, form).map((line) => {
        const changed = old !== undefined && !line.heading && old.get(line.pointer) !== line.value;
        return (
          <div className="pair-row" key={line.pointer}>
            <dt style={{ paddingInlineStart: `${line.depth}em` }}>{line.heading ? <strong>{choose(line.label)}</strong> : choose(line.label)}</dt>
            <dd>
              {!line.heading && (changed
                ? <><del>{words(line.node, old.get(line.pointer))}</del> → <ins>{words(line.node, line.value)}</ins></>
                : words(line.node, line.value))}
            </dd>
          </div>
        );
      })}
      {files && <><dt>{say('summary.files')}</dt><dd>{files.length === 0 ? say('summary.noFiles') : files.map((file) => `${file.name}（${sizeWords(file.bytes)}）`).join('；')}</dd></>}
    </dl>
  );
}
