import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe';
import { Desk, NARROW, WIDE, type Person } from './desk';
import { dress, settled, tooWide, type Language, type Mode } from './look';
import { PLACES, type Visit } from './places';

// Every page of every role: no barrier in any mode or language, no sideways scrolling on a telephone, no complaint, no request that leaves.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const LOOKS: [Mode, Language][] = [['standard', 'zh'], ['large', 'zh'], ['contrast', 'zh'], ['contrast', 'en'], ['large', 'en'], ['standard', 'en']];

describe.each(PLACES)('the pages of $account', ({ account, seat, visits }) => {
  test('can be used by everybody, in every mode, on a desk and on a telephone', async () => {
    const person = account ? await desk.person(account, seat) : await desk.visitor('nobody', seat);
    const found: string[] = [];
    for (const visit of await visits(person)) found.push(...await look(person, visit));
    await desk.away(person);
    expect(found).toEqual([]);
  }, 600_000); // the longest has sixteen pages in six looks and two sizes; on a machine with much else to do that takes minutes
});

/** What is wrong with one page, in each of its looks and sizes. */
async function look(person: Person, { path, shot, ready }: Visit): Promise<string[]> {
  const { page } = person;
  const wrong: string[] = [];
  await page.setViewportSize(WIDE);
  await person.go(path);
  for (const [size, end] of [[WIDE, ''], [NARROW, '-narrow']] as const) {
    await page.setViewportSize(size);
    for (const [mode, language] of LOOKS) {
      await dress(page, mode, language);
      await settled(page, size === WIDE ? ready : undefined); // a telephone shows one thing at a time
      const said = await barriers(page);
      if (size === NARROW) {
        const wider = await tooWide(page);
        if (wider) said.push(`scrolls sideways: ${wider}`);
      }
      wrong.push(...said.map((barrier) => `${path} ${mode} ${language} ${size.width}: ${barrier}`));
      await person.shot(`${shot}${end}${mode === 'standard' ? '' : `-${mode}`}${language === 'zh' ? '' : `-${language}`}`);
    }
    await dress(page, 'standard', 'zh');
  }
  return wrong;
}
