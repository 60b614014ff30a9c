import type { Page } from 'playwright-core';
import { fits } from './desk';

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
