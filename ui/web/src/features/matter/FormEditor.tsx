import { Alert, Button } from 'antd';
import { useRef, useState } from 'react';
import { Problem } from '../../api/problem';
import type { Attachment, Material } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { ProblemAlert } from '../../components/ProblemAlert';
import { check, findingsOf, normal, withoutEmpty, type Finding } from './check';
import { FilesField } from './FilesField';
import { FormSummary } from './FormSummary';
import { SchemaForm, idOf } from './SchemaForm';
import { pointerOf, withValue, type Filled, type Node } from './schema';
import { useWords } from './words';

interface Props {
  schema: Node;
  materials: Material[];
  handler: string;
  value: Filled;
  files: Attachment[];
  onValue: (value: Filled) => void;
  onFiles: (change: (files: Attachment[]) => Attachment[]) => void;
  onSubmit: (form: Filled) => void;
  sending: boolean;
  /** What the zone refused, and how often it was asked: its findings are shown at their fields. */
  refused: Error | null;
}

const clean = (schema: Node, value: Filled) => withoutEmpty(schema, schema, normal(value)) as Filled;

/** A form to fill in, and its summary before it is handed in. */
export function FormEditor(props: Props) {
  const { schema, value, refused } = props;
  const say = useWords();
  const [findings, setFindings] = useState<Finding[]>([]);
  const [looking, setLooking] = useState(false);
  const checkButton = useRef<HTMLButtonElement>(null);
  const [answered, setAnswered] = useState<Error | null>(null);
  const invalid = refused instanceof Problem && refused.code === 'FORM-INVALID';
  if (refused !== answered) { // a new answer of the zone: its findings replace ours
    setAnswered(refused);
    if (invalid) {
      setFindings(findingsOf(schema, refused.details));
      setLooking(false);
    }
  }
  const form = clean(schema, value);
  const leave = (path: (string | number)[]) => {
    const pointer = pointerOf(path);
    setFindings([...findings.filter((one) => one.pointer !== pointer), ...check(schema, form).filter((one) => one.pointer === pointer && one.code !== 'FORM-REQUIRED')]);
  };
  const look = () => {
    const found = check(schema, form);
    setFindings(found);
    setLooking(found.length === 0);
    if (found[0]) focusOn(found[0].pointer);
  };
  if (looking) {
    return (
      <div className="stack">
        <h2 tabIndex={-1} ref={shown}>{say('summary.title')}</h2>
        <p>{say('summary.text', { handler: props.handler })}</p>
        <FormSummary schema={schema} form={form} files={props.files} />
        {refused && !invalid && <ProblemAlert error={refused} />}
        <div className="row">
          <Button onClick={() => { setLooking(false); setTimeout(() => checkButton.current?.focus()); }}>{say('summary.back')}</Button>
          <Button type="primary" loading={props.sending} onClick={() => props.onSubmit(form)}>{say('summary.submit')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); look(); }}>
      <Findings findings={findings} />
      {invalid && findings.length === 0 && <ProblemAlert error={refused} />}
      <SchemaForm schema={schema} value={value} findings={findings} onLeave={leave}
        onChange={(path, next) => { props.onValue(withValue(value, path, next) as Filled); setFindings(findings.filter((one) => one.pointer !== pointerOf(path))); }} />
      <FilesField materials={props.materials} files={props.files} onChange={props.onFiles} />
      {refused && !invalid && <ProblemAlert error={refused} />}
      <div><Button ref={checkButton} type="primary" htmlType="submit">{say('check')}</Button></div>
    </form>
  );
}

/** The summary takes the place of the form; whoever reads begins at its top. */
const shown = (heading: HTMLElement | null) => heading?.focus();
const focusOn = (pointer: string) => setTimeout(() => document.getElementById(idOf(pointer))?.focus(), 0);

/** All that is to be corrected, each leading to its field. */
function Findings({ findings }: { findings: Finding[] }) {
  const say = useWords();
  const choose = useChoose();
  if (findings.length === 0) return null;
  return (
    <Alert role="alert" type="error" showIcon title={say('wrong.title', { n: findings.length })} description={(
      <ul>
        {findings.map((one) => (
          <li key={`${one.pointer} ${one.code}`}>
            <a href={`#${idOf(one.pointer)}`} onClick={(event) => { event.preventDefault(); focusOn(one.pointer); }}>{choose(one)}</a>
          </li>
        ))}
      </ul>
    )} />
  );
}
