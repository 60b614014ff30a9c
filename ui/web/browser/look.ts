import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriers } from './axe';
import { fits, type Person } from './desk';

export const MODES = ['standard', 'large', 'contrast'] as const; // in the order of the switch
export type Mode = (typeof MODES)[number];
export type Language = 'zh' | 'en';

/** Puts a page into a look by its own switches, which are there on a telephone too, though out of sight; nothing is loaded again. */
export async function dress(page: Page, mode: Mode, language: Language): Promise<void> {
  await page.evaluate(([wanted, at, tongue]) => {
    const root = document.documentElement;
    if (root.dataset.mode !== wanted) document.querySelectorAll<HTMLElement>('input[type=radio][name=mode]')[at]?.click();
    if (!root.lang.startsWith(tongue)) document.querySelector<HTMLElement>('button[lang]')?.click();
  }, [mode, MODES.indexOf(mode), language] as const);
  await page.waitForFunction(([wanted, tongue]) => document.documentElement.dataset.mode === wanted && document.documentElement.lang.startsWith(tongue), [mode, language] as const);
}

/** Until the page is there and nothing says that it is still coming. */
export async function settled(page: Page, ready?: string): Promise<void> {
  if (ready) await page.locator(ready).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .ant-skeleton, main .ant-spin-spinning, main [aria-busy=true]'));
}

/** What makes the page scroll sideways; empty if, once it has settled at its new width, nothing does. */
export async function tooWide(page: Page): Promise<string> {
  if (await fits(page)) return '';
  return page.evaluate(() => [`${document.documentElement.scrollWidth} px`, ...[...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 5).map((one) => `${one.tagName.toLowerCase()}.${one.className}`)].join(', '));
}

/** That what is seen now is no barrier, in standard and in high contrast. */
export async function open(person: Person, what: string): Promise<void> {
  const found: string[] = [];
  for (const mode of ['standard', 'contrast'] as const) {
    await dress(person.page, mode, 'zh');
    await settled(person.page);
    found.push(...(await barriers(person.page)).map((barrier) => `${mode}: ${barrier}`));
    await person.shot(`open-${what}${mode === 'standard' ? '' : `-${mode}`}`);
  }
  await dress(person.page, 'standard', 'zh');
  expect.soft(found, what).toEqual([]);
}

const focused = (it: Locator) => it.evaluate((here) => here === document.activeElement);

/** Opens a dialog by a key: it has the focus and is no barrier; Escape closes it, and the focus is where it was. */
export async function dialog(person: Person, opener: Locator, name: string | RegExp, what: string, within?: (it: Locator) => Promise<void>): Promise<void> {
  const { page } = person;
  await expect.poll(async () => { await opener.focus(); return focused(opener); }, { message: `the focus before ${what}` }).toBe(true);
  await page.keyboard.press('Enter');
  const it = page.getByRole('dialog', { name });
  await it.waitFor();
  await expect.poll(() => it.evaluate((here) => here.contains(document.activeElement)), { message: `the focus is in ${what}` }).toBe(true);
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) await page.keyboard.press(key);
  expect.soft(await it.evaluate((here) => here.contains(document.activeElement)), `the focus stays in ${what}`).toBe(true);
  await open(person, what);
  await within?.(it);
  await page.keyboard.press('Escape');
  await it.waitFor({ state: 'hidden' });
  await expect.poll(() => focused(opener), { message: `the focus after ${what}` }).toBe(true);
}

/** Unfolds a field's options by a key: no barrier; Escape folds them up, and the focus stays at the field. */
export async function unfolded(person: Person, field: Locator, what: string): Promise<void> {
  const { page } = person;
  await field.focus();
  await page.keyboard.press('ArrowDown');
  const options = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await options.waitFor();
  await open(person, what);
  await page.keyboard.press('Escape');
  await options.waitFor({ state: 'hidden' });
  expect.soft(await focused(field), `the focus after ${what}`).toBe(true);
}
