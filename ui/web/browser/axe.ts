import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const LOOKS = { type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'] };

/**
 * What axe finds wrong with the page, a line each; empty if nothing. It goes in by the debugger, past the page's policy.
 * `looks`: only what colours and sizes decide, where the same page was looked over whole before.
 */
export async function barriers(page: Page, looks = false): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate(async (runOnly) =>
    (globalThis as unknown as { axe: { run(root: unknown, options: unknown): Promise<AxeResults> } }).axe
      .run(document, { runOnly, resultTypes: ['violations'] }), looks ? LOOKS : ALL);
  return results.violations.flatMap((broken) => broken.nodes.map((node) => `${broken.id}: ${node.target.join(' ')} — ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`));
}
