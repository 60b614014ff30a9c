import { Input, Radio } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { listOf } from '../../api/keys';
import { LEVELS, type LabelChoice, type LabelView, type Level } from '../../api/types';
import { useChoose } from '../../app/i18n';
import { LevelBadge } from '../../components/LevelBadge';
import { PageLoading } from '../../components/PageLoading';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

export const rank = (level: Level) => LEVELS.indexOf(level);
export const labelOf = (level: Level): LabelView => ({ level, mark: '', months: null, compartments: [] });

interface Props {
  value: LabelView | null;
  /** None below this one may be chosen, and why. */
  atLeast?: { level: Level; because: string };
  onChange: (label: LabelView) => void;
}

/** The levels with what each means here. One that may not be chosen says why. */
export function LabelPicker({ value, atLeast, onChange }: Props) {
  const say = useWords();
  const choose = useChoose();
  const { data, error, refetch } = useQuery({ queryKey: listOf('label'), queryFn: () => api.get<LabelChoice[]>('/api/labels') });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const why = (choice: LabelChoice): string | null => {
    if (!choice.allowed) return choose(choice.refused);
    return atLeast && rank(choice.level) < rank(atLeast.level) ? atLeast.because : null;
  };
  const change = (level: Level) => onChange({ ...labelOf(level), compartments: value?.compartments ?? [] });
  return (
    <div>
      <Radio.Group className="levels" value={value?.level} onChange={(event) => change(event.target.value as Level)} aria-label={say('new.label')}>
        {data.map((choice) => {
          const not = why(choice);
          return (
            <Radio key={choice.level} value={choice.level} disabled={not !== null} className="level-choice">
              <LevelBadge level={choice.level} /> <span className="level-words">{not !== null ? say('label.notAllowed', { why: not }) : choose(choice.implies)}</span>
            </Radio>
          );
        })}
      </Radio.Group>
      {value && rank(value.level) >= rank('CONFIDENTIAL') && (
        <div className="field">
          <label className="field-label" htmlFor="label-months">{say('label.months')}</label>
          <Input id="label-months" className="short-field" inputMode="numeric" value={value.months ?? ''} placeholder={say('label.monthsHint')}
            onChange={(event) => onChange({ ...value, months: Number(event.target.value.replace(/\D/g, '')) || null })} />
        </div>
      )}
    </div>
  );
}
