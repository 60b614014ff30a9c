import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/**
 * What axe finds wrong with the page, by all its rules, a line each; empty if nothing. In high contrast text must stand out as
 * much as AAA asks. It goes in by the debugger, past the page's policy.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const results = await page.evaluate(async (values) =>
    (globalThis as unknown as { axe: { run(root: unknown, options: unknown): Promise<AxeResults> } }).axe.run(document, {
      runOnly: { type: 'tag', values }, rules: { 'color-contrast-enhanced': { enabled: document.documentElement.dataset.mode === 'contrast' } },
      resultTypes: ['violations'], preload: false,
    }), TAGS);
  return results.violations.flatMap((broken) => broken.nodes.map((node) => `${broken.id}: ${node.target.join(' ')} — ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`));
}
