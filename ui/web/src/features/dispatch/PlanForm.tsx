import { Alert, Checkbox, Input, Select } from 'antd';
import type { DispatchChoices } from '../../api/types';
import type { Obstacle, Plan } from './gating';
import { RecipientPicker } from './RecipientPicker';
import { useWords } from './words';

interface Props {
  choices: DispatchChoices;
  plan: Plan;
  onPlan: (plan: Plan) => void;
  /** What stands against it; told at the field it is about. */
  not: Obstacle[];
}

/** The way a document is to go: who countersigns, who signs, whom it goes to. */
export function PlanForm({ choices, plan, onPlan, not }: Props) {
  const say = useWords();
  const set = (part: Partial<Plan>) => onPlan({ ...plan, ...part });
  const wrong = (...about: Obstacle[]) => about.filter((one) => not.includes(one)).map((one) => <p key={one} id={`plan-not-${one}`} className="wrong plan-help">{say(`not.${one}`)}</p>);
  return (
    <div className="stack">
      <div>
        <label className="plan-label" htmlFor="plan-countersigners">{say('submit.countersigners')}</label>
        <Select id="plan-countersigners" className="plan-field" mode="multiple" value={plan.countersigners} showSearch={{ optionFilterProp: 'label' }}
          options={choices.units.map(({ id, name }) => ({ value: id, label: name }))} onChange={(countersigners) => set({ countersigners })} />
        <div className="quiet plan-help">{say('submit.countersignersHint')}</div>
      </div>
      <div>
        <label className="plan-label" htmlFor="plan-signer">{say('submit.signer')}</label>
        {choices.signers.length === 0 ? <Alert type="warning" showIcon title={say('submit.noSigners')} /> : (
          <Select id="plan-signer" className="plan-field" value={plan.signer} placeholder={say('submit.signerHint')} aria-describedby={not.includes('signer') ? 'plan-not-signer' : undefined}
            options={choices.signers.map(({ account, name, unit }) => ({ value: account, label: `${name}（${unit}）` }))} onChange={(signer) => set({ signer })} />
        )}
        {wrong('signer')}
      </div>
      <div>
        <div className="plan-label">{say('submit.recipients')}</div>
        <RecipientPicker all={choices.recipients} chosen={plan.recipients} onChosen={(recipients) => set({ recipients, stays: false })} />
        {plan.recipients.length === 0 && (
          <Checkbox checked={plan.stays} onChange={(event) => set({ stays: event.target.checked })}>{say('submit.stays')}</Checkbox>
        )}
        {wrong('recipients', 'sender')}
      </div>
      {plan.recipients.length > 0 && (
        <div>
          <label className="plan-label" htmlFor="plan-reply">{say('submit.replyBy')}</label>
          <Input id="plan-reply" className="plan-date" type="date" value={plan.replyBy ?? ''} onChange={(event) => set({ replyBy: event.target.value || null })} />
          <div className="quiet plan-help">{say('submit.replyByHint')}</div>
        </div>
      )}
    </div>
  );
}
