import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { harmedCopy, type Copy } from './copy';
import { Desk, type Person } from './desk';

// The audit administrator reads the chain, verifies and exports it; where somebody changed a row in the database, the page says so.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const BROKEN = 20;

test('the chain is read by filters, holds, and is taken away signed', async () => {
  const auditor = await desk.person('guofeng');
  const { page } = auditor;
  await auditor.go('/audit');
  const form = page.getByRole('form', { name: '筛选' });
  await form.getByLabel('操作人账号').fill('liuwei');
  await form.getByRole('button', { name: /^筛 ?选$/ }).click();
  await expect.poll(async () => [...new Set(await column(page, 3))]).toEqual(['刘伟（liuwei）']);
  await form.getByRole('button', { name: '取消筛选' }).click();
  await form.getByLabel('结果').click({ force: true });
  await page.getByTitle('被拒绝').click();
  await form.getByRole('button', { name: /^筛 ?选$/ }).click();
  await page.getByText(/没有符合条件的事件/).or(page.locator('table.list .badge-bad').first()).first().waitFor();
  expect(new URL(page.url()).searchParams.get('outcome')).toBe('refused');
  await form.getByRole('button', { name: '取消筛选' }).click();

  await page.getByRole('button', { name: /^查看第\d+条$/ }).first().click();
  await page.getByRole('dialog').getByText('链节哈希').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: /^关 ?闭$/ }).last().click();

  await page.getByRole('button', { name: '验证审计链' }).click();
  await page.locator('.ant-alert-success').waitFor();
  await auditor.shot('audit');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出签名审计链' }).click();
  const chain = readFileSync(await (await coming).path(), 'utf8').trim().split('\n');
  expect(chain.length).toBeGreaterThan(50);
  expect(() => chain.map((line) => JSON.parse(line) as unknown)).not.toThrow();
  await page.getByText(/已导出/).waitFor();
});

test('of a row changed in the database the page says where the chain breaks, and goes there', async () => {
  const copy: Copy = await harmedCopy(inject('inner'), `update audit_event set actor = 'nobody' where seq = ${BROKEN}`);
  try {
    const auditor = await desk.person('guofeng', { at: copy });
    const { page } = auditor;
    await auditor.go('/audit');
    await page.getByRole('button', { name: '验证审计链' }).click();
    await page.locator('.ant-alert-error').waitFor();
    await page.getByRole('button', { name: `查看断开处（第${BROKEN}条）` }).click();
    const row = page.locator('tr.marked');
    await row.getByText('审计链在这里断开').waitFor();
    expect(await row.locator('td').first().innerText()).toBe(String(BROKEN));
    expect(await row.evaluate((here) => here === document.activeElement)).toBe(true);
    await auditor.shot('audit-broken');
    await desk.away(auditor);
  } finally {
    await copy.end();
  }
});

const column = (page: Person['page'], nth: number) => page.locator(`table.list tbody td:nth-child(${nth})`).allInnerTexts();
