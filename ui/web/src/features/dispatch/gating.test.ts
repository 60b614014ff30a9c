import { describe, expect, it } from 'vitest';
import type { RoutingVerdict, TextFinding } from '../../api/types';
import { matching, NO_PLAN, obstacles, selectionOf, type Plan } from './gating';

const plan = (part: Partial<Plan>): Plan => ({ ...NO_PLAN, signer: 'liuwei', recipients: ['ctou', 'neng'], ...part });
const verdict = (organ: string, allowed = true): RoutingVerdict => ({ organ, zone: 'outer', allowed, reasonCode: allowed ? null : 'FLOW', zh: null, en: null });
const run = (...verdicts: RoutingVerdict[]) => ({ of: selectionOf(verdicts.map(({ organ }) => organ)), verdicts });
const asked = { plan: plan({}), run: run(verdict('neng'), verdict('ctou')), findings: [] as TextFinding[], mustGoTo: null };

describe('submitting', () => {
  it('is open when the dry run of exactly this selection allows all and nothing needs correcting', () => {
    expect(obstacles(asked)).toEqual([]);
    const hint = { severity: 'HINT' } as TextFinding;
    expect(obstacles({ ...asked, findings: [hint] })).toEqual([]);
  });

  it('is closed while the dry run is of another selection, or has not come', () => {
    expect(obstacles({ ...asked, run: null })).toEqual(['running']);
    expect(obstacles({ ...asked, plan: plan({ recipients: ['ctou', 'neng', 'swu'] }) })).toEqual(['running']);
    expect(obstacles({ ...asked, plan: plan({ recipients: ['ctou'] }) })).toEqual(['running']);
  });

  it('is closed while the dry run leaves somebody out', () => {
    expect(obstacles({ ...asked, run: { of: selectionOf(['ctou', 'neng']), verdicts: [verdict('ctou')] } })).toEqual(['running']);
  });

  it('is closed while anybody would be refused', () => {
    expect(obstacles({ ...asked, run: run(verdict('ctou'), verdict('neng', false)) })).toEqual(['refused']);
  });

  it('is closed while the text needs correcting or was not checked', () => {
    expect(obstacles({ ...asked, findings: [{ severity: 'ERROR' } as TextFinding] })).toEqual(['findings']);
    expect(obstacles({ ...asked, findings: null })).toEqual(['checking']);
  });

  it('wants a signer, and recipients or the word that there are none', () => {
    expect(obstacles({ ...asked, plan: plan({ signer: null, recipients: [] }), run: null })).toEqual(['signer', 'recipients']);
    expect(obstacles({ ...asked, plan: plan({ recipients: [], stays: true }), run: null })).toEqual([]);
  });

  it('sends a reply to who asked', () => {
    expect(obstacles({ ...asked, mustGoTo: 'swu' })).toEqual(['sender']);
    expect(obstacles({ ...asked, mustGoTo: 'ctou' })).toEqual([]);
  });
});

it('finds recipients by words of their names in any order', () => {
  const all = [{ organ: 'ctou', name: '滨江城市建设投资集团', kind: 'ENTERPRISE', zone: 'outer' }, { organ: 'neng', name: '滨江能源集团', kind: 'ENTERPRISE', zone: 'outer' }];
  expect(matching(all, '集团 能源').map(({ organ }) => organ)).toEqual(['neng']);
  expect(matching(all, ' ')).toHaveLength(2);
});
