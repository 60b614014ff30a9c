import { Alert, Button } from 'antd';
import { useAction } from '../../api/action';
import { api } from '../../api/client';
import { ProblemAlert } from '../../components/ProblemAlert';
import { WhenText } from '../../components/WhenText';
import '../../components/list.css';
import type { Grant } from './types';
import { useWords } from './words';

/** Every grant there was, and what may be done with it now. */
export function GrantRows({ grants }: { grants: Grant[] }) {
  const say = useWords();
  const confirm = useAction((id: string, key) => api.post<Grant>('/api/issuing-grants/{id}/confirmation', { path: { id }, key }), { touches: ['grant'], onDone: () => end.reset() });
  const end = useAction((id: string, key) => api.delete<void>('/api/issuing-grants/{id}', { path: { id }, key }), { touches: ['grant'], onDone: () => confirm.reset() });
  const refused = confirm.error ?? end.error;
  return (
    <>
      {refused && <ProblemAlert error={refused} />}
      {!refused && (confirm.isSuccess || end.isSuccess) && <Alert type="success" showIcon role="status" title={say(confirm.isSuccess ? 'confirmed' : 'ended')} />}
      <table className="list">
        <thead><tr>{(['what', 'organ', 'requested', 'state', 'do'] as const).map((one) => <th key={one} scope="col">{say(`col.${one}`)}</th>)}</tr></thead>
        <tbody>
          {grants.map((one) => {
            const state = one.endedBy ? 'ended' : one.confirmedBy ? 'inForce' : 'open';
            const by = one.endedBy ? say('endedBy', { name: one.endedBy.name }) : one.confirmedBy ? say('confirmedBy', { name: one.confirmedBy.name }) : null;
            return (
              <tr key={one.id}>
                <td data-label={say('col.what')}>{say(`kind.${one.kind}`)} <strong>{one.kind === 'NUMBERS'
                  ? say('numbers', { name: one.name, year: String(one.year), first: String(one.first), last: String(one.last) }) : one.name}</strong></td>
                <td data-label={say('col.organ')}>{one.organName}</td>
                <td data-label={say('col.requested')}>{say('by', { name: one.requestedBy.name, role: say(`role.${one.requestedAs}`) })} <WhenText at={one.requestedAt} /></td>
                <td data-label={say('col.state')}><span className={`badge badge-${state === 'inForce' ? 'ok' : state === 'open' ? 'warn' : 'info'}`}>{say(`state.${state}`)}</span>{by && <small className="quiet"> {by}</small>}</td>
                <td data-label={say('col.do')}>
                  <div className="row">
                    {one.mayConfirm && <Button type="primary" loading={confirm.isPending && confirm.variables === one.id} onClick={() => confirm.mutate(one.id)}>{say('confirm')}</Button>}
                    {state === 'open' && !one.mayConfirm && <small className="quiet">{say('wait')}</small>}
                    {state !== 'ended' && <Button loading={end.isPending && end.variables === one.id} onClick={() => end.mutate(one.id)}>{say(one.mayConfirm ? 'refuse' : 'end')}</Button>}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
