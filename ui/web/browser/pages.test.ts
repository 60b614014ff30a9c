import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe';
import { Desk, fits, NARROW, WIDE, type Person } from './desk';
import { PLACES, type Visit } from './places';

// Every page of every role: no barrier in any mode or language, no sideways scrolling on a telephone, no complaint, no request that leaves.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const LOOKS = [['standard', 'zh'], ['large', 'zh'], ['contrast', 'zh'], ['standard', 'en']] as const;

describe.each(PLACES)('the pages of $account', ({ account, seat, visits }) => {
  test('can be used by everybody, in every mode, on a desk and on a telephone', async () => {
    const person = account ? await desk.person(account, seat) : await desk.visitor('nobody', seat);
    const found: string[] = [];
    for (const visit of await visits(person)) found.push(...await look(person, visit));
    await desk.away(person);
    expect(found).toEqual([]);
  }, 600_000); // the longest has sixteen pages in four looks; on a machine with much else to do that takes minutes
});

/** What is wrong with one page, in each of its looks. */
async function look(person: Person, { path, shot, ready }: Visit): Promise<string[]> {
  const { page } = person;
  const wrong: string[] = [];
  await page.setViewportSize(WIDE);
  await person.go(path);
  for (const [mode, language] of LOOKS) {
    if (mode !== 'standard' || language !== 'zh') await dress(page, mode, language);
    await settled(page, ready);
    const said = await barriers(page, mode !== 'standard');
    wrong.push(...said.map((barrier) => `${path} ${mode} ${language}: ${barrier}`));
    if (language === 'en') continue;
    const end = mode === 'standard' ? '' : `-${mode}`;
    await person.shot(`${shot}${end}`);
    await page.setViewportSize(NARROW);
    const wider = await tooWide(page);
    if (wider) wrong.push(`${path} ${mode}: wider than a telephone: ${wider}`);
    await person.shot(`${shot}-narrow${end}`);
    await page.setViewportSize(WIDE);
  }
  await dress(page, 'standard', 'zh');
  return wrong;
}

/** Opens the same page in another look. */
async function dress(page: Page, mode: string, language: string): Promise<void> {
  await page.evaluate((kept) => kept.forEach(([key, value]) => localStorage.setItem(`vermilion.${key}`, value)), [['mode', mode], ['language', language]] as [string, string][]);
  await page.reload();
  await page.locator('h1').first().waitFor();
}

/** Until the page is there and nothing says that it is still coming. */
async function settled(page: Page, ready?: string): Promise<void> {
  if (ready) await page.locator(ready).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .ant-skeleton, main .ant-spin-spinning, main [aria-busy=true]'));
}

/** What makes the page scroll sideways; empty if, once it has settled at its new width, nothing does. */
async function tooWide(page: Page): Promise<string> {
  if (await fits(page)) return '';
  return page.evaluate(() => [`${document.documentElement.scrollWidth} px`, ...[...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 5).map((one) => `${one.tagName.toLowerCase()}.${one.className}`)].join(', '));
}
