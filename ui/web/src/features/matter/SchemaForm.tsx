import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useChoose, useLanguage } from '../../app/i18n';
import type { Finding } from './check';
import '../../components/list.css';
import './form.css';
import { helpOf, labelOf, pointerOf, resolved, valueAt, type Filled, type Node, type Value } from './schema';
import { useWords } from './words';

interface Props {
  schema: Node;
  value: Filled;
  findings: Finding[];
  onChange: (path: (string | number)[], value: Value) => void;
  onLeave: (path: (string | number)[]) => void;
}

export const idOf = (pointer: string) => `form${pointer.replaceAll('/', '-')}`;

/** A form made from its schema: groups, fields with their help, and what is to be corrected right at the field. */
export function SchemaForm(props: Props) {
  return <div className="schema-form"><Fields {...props} node={props.schema} path={[]} /></div>;
}

type Inner = Props & { node: Node; path: (string | number)[]; required?: boolean };

function Fields(props: Inner) {
  const here = resolved(props.schema, props.node);
  return Object.entries(here.properties ?? {}).map(([name, field]) => (
    <Field key={name} {...props} node={field} path={[...props.path, name]} required={here.required?.includes(name) ?? false} />
  ));
}

function Field(props: Inner) {
  const say = useWords();
  const choose = useChoose();
  const node = resolved(props.schema, props.node);
  const pointer = pointerOf(props.path);
  const id = idOf(pointer);
  const wrong = props.findings.filter((one) => one.pointer === pointer);
  const help = choose(helpOf(node));
  const label = choose(labelOf(node));
  const said = (
    <>
      {help && <small id={`${id}-help`} className="quiet">{help}</small>}
      <span id={`${id}-wrong`} className="wrong" role={wrong.length > 0 ? 'alert' : undefined}>{wrong.map((one) => choose(one)).join(' ')}</span>
    </>
  );
  if (node.type === 'object') {
    return <fieldset className="group" id={id} tabIndex={-1}><legend>{label}</legend>{said}<Fields {...props} node={node} path={props.path} /></fieldset>;
  }
  if (node.type === 'array') return <fieldset className="group" id={id} tabIndex={-1}><legend>{label}</legend>{said}<Entries {...props} node={node} /></fieldset>;
  return (
    <div className="field">
      <label htmlFor={id}>{label}{props.required ? <span className="required">{say('form.required')}</span> : <span className="quiet">{say('form.optional')}</span>}</label>
      <Control {...props} node={node} id={id} wrong={wrong.length > 0} />
      {said}
    </div>
  );
}

function Control({ node, id, wrong, value: whole, path, onChange, onLeave, required }: Inner & { id: string; wrong: boolean }) {
  const language = useLanguage();
  const value = valueAt(whole, path);
  const common = {
    id, 'aria-invalid': wrong, 'aria-required': required, 'aria-describedby': `${id}-help ${id}-wrong`, status: wrong ? ('error' as const) : ('' as const),
    onBlur: () => onLeave(path),
  };
  if (node.enum) {
    const labels = (language === 'zh' ? node['x-enum-labels'] : node['x-enum-labels-en']) ?? [];
    return (
      <Select {...common} value={value as string | undefined} allowClear={!required} onChange={(next: string | undefined) => onChange(path, next)}
        options={node.enum.map((one, index) => ({ value: one as string, label: labels[index] ?? String(one) }))} />
    );
  }
  if (node.type === 'boolean') return <Checkbox id={id} checked={value === true} onChange={(event) => onChange(path, event.target.checked)} />;
  if (node.type === 'integer' || node.type === 'number') {
    return <InputNumber {...common} value={value as number | undefined} onChange={(next) => onChange(path, next ?? undefined)} style={{ width: '100%' }} />;
  }
  const text = typeof value === 'string' ? value : '';
  if (node['x-multiline']) {
    return <Input.TextArea {...common} rows={4} value={text} showCount maxLength={node.maxLength} onChange={(event) => onChange(path, event.target.value)} />;
  }
  const digits = node.format === 'phone' || node.format === 'mobile';
  return (
    <Input {...common} type={node.format === 'date' ? 'date' : digits ? 'tel' : 'text'} value={text} maxLength={digits ? 30 : node.maxLength}
      onChange={(event) => onChange(path, event.target.value)} />
  );
}

function Entries(props: Inner) {
  const say = useWords();
  const { node, path, value, onChange } = props;
  const list = valueAt(value, path);
  const entries = Array.isArray(list) ? list : [];
  const item = resolved(props.schema, node.items ?? {});
  return (
    <>
      {entries.map((_, index) => (
        <div className="entry" key={index}>
          <strong>{say('form.entry', { n: index + 1 })}</strong>
          {item.type === 'object' ? <Fields {...props} node={item} path={[...path, index]} /> : <Field {...props} node={item} path={[...path, index]} required />}
          <div><Button icon={<DeleteOutlined />} onClick={() => onChange(path, entries.filter((_, at) => at !== index))}>{say('form.remove', { n: index + 1 })}</Button></div>
        </div>
      ))}
      <div>
        <Button icon={<PlusOutlined />} disabled={entries.length >= (node.maxItems ?? Infinity)} onClick={() => onChange(path, [...entries, item.type === 'object' ? {} : ''])}>
          {say('form.add')}
        </Button>
      </div>
    </>
  );
}
