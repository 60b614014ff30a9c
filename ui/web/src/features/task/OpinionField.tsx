import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useQuickOpinions } from './quickOpinions';
import { useWords } from './words';

interface Props {
  person: string;
  value: string;
  required: boolean;
  /** What is usually said at this step. */
  usual: string[];
  /** What is wrong with it, in words; absent if nothing is. */
  wrong?: string;
  onChange: (text: string) => void;
}

const MOST = 2000;

/** The opinion, with the usual ones a click away. */
export function OpinionField({ person, value, required, usual: usually, wrong, onChange }: Props) {
  const say = useWords();
  const id = useId();
  const [arranging, setArranging] = useState(false);
  const own = useQuickOpinions(person);
  const text = value.trim();
  const usual = usually.filter((one) => !own.texts.includes(one));
  return (
    <div>
      <label htmlFor={id}><strong>{say(required ? 'opinion.required' : 'opinion.label')}</strong></label>
      <Input.TextArea id={id} value={value} maxLength={MOST} rows={3} className="growing" status={wrong ? 'error' : undefined}
        aria-invalid={wrong !== undefined} aria-describedby={`${id}-hint`} aria-required={required} onChange={(event) => onChange(event.target.value)} />
      <div id={`${id}-hint`} className={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {wrong ?? say('opinion.hint')}{!wrong && text ? ` ${say('opinion.kept')}` : ''}
        {value.length > MOST * 0.8 && <span> {value.length} / {MOST}</span>}
      </div>
      <div className="row quick" role="group" aria-label={say('quick.label')}>
        {own.texts.map((one) => (
          <span key={one}>
            <Button size="small" className="quick-one" onClick={() => onChange(one)}>{one.length > 20 ? `${one.slice(0, 20)}…` : one}</Button>
            {arranging && <Button size="small" type="text" icon={<CloseOutlined />} aria-label={say('quick.remove', { text: one })} onClick={() => own.remove(one)} />}
          </span>
        ))}
        {usual.map((one) => <Button key={one} size="small" lang="zh-CN" onClick={() => onChange(one)}>{one}</Button>)}
        {text && !own.texts.includes(text) && <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => own.add(text)}>{say('quick.add')}</Button>}
        {own.texts.length > 0 && <Button size="small" type="link" onClick={() => setArranging(!arranging)}>{say(arranging ? 'quick.done' : 'quick.edit')}</Button>}
      </div>
    </div>
  );
}
