import type { ReactNode } from 'react';
import type { TextFinding } from '../../api/types';
import { Findings } from './Findings';

interface Props {
  element: string;
  label: string;
  help?: string;
  findings: Map<string, TextFinding[]>;
  /** The field has parts with labels of their own. */
  group?: boolean;
  children: ReactNode;
}

/** One element of the text: its name, its field, and what is wrong with it. */
export function Field({ element, label, help, findings, group, children }: Props) {
  const found = findings.get(element) ?? [];
  return (
    <div className="field" id={`el-${element}`}>
      {group ? <div className="field-label">{label}</div> : <label className="field-label" htmlFor={`in-${element}`}>{label}</label>}
      {children}
      {help && <div className="field-help">{help}</div>}
      <Findings findings={found} />
    </div>
  );
}
