import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Desk } from './desk';
import { act, handle, openTask, tab } from './work';

// The three tours the demo prints, step by step as they are printed, on what it has prepared for them.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const HOLIDAY = '关于做好元旦春节期间值班值守工作的通知';

test('① a document goes its way, and the signed answer appears without a reload', async () => {
  const head = await desk.person('liqiang');
  await openTask(head, HOLIDAY);
  await head.page.locator('canvas').first().waitFor();
  await tab(head, '流程图');
  await head.page.locator('.bjs-container svg').first().waitFor();
  await tab(head, '办理');
  await act(head, { verb: '通过', opinion: '同意。' });
  await desk.away(head);
  await handle(desk, 'zhaolan', HOLIDAY, { verb: '通过' });
  await handle(desk, 'liuwei', HOLIDAY, { verb: '签发', opinion: '同意。' });
  await handle(desk, 'hefang', HOLIDAY, { verb: '通过' });
  await handle(desk, 'hefang', HOLIDAY, { verb: '编号' });
  await handle(desk, 'tangning', HOLIDAY, { verb: '用印' });
  const sender = await desk.person('xujun');
  await openTask(sender, HOLIDAY);
  await sender.page.getByText('全部可以发送。').waitFor();
  await act(sender, { verb: '核发' });
  await sender.page.getByRole('button', { name: '查看发送情况' }).click();
  await sender.page.getByText('已签收0').waitFor();

  const recipient = await desk.person('wuqian');
  const { page } = recipient;
  await page.locator('.side').getByRole('link', { name: /^收件/ }).click();
  await page.getByRole('link', { name: HOLIDAY }).click();
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '核对并签收' }).click();
  await sender.page.getByText('经办 吴倩（滨江城投集团）').waitFor();
  await sender.page.getByText('签名有效').first().waitFor();
  await desk.away(recipient);
  await desk.away(sender);
});

test('② an enterprise supplies what is missing, and the clock runs again', async () => {
  const clerk = await desk.person('shenyue');
  const { page } = clerk;
  await page.getByRole('link', { name: '组织保障机构备案' }).first().click();
  await page.getByText('需要补正的全部内容').waitFor();
  await page.getByText(/^暂停计时：/).waitFor();
  await page.getByRole('group', { name: '联系人' }).getByLabel(/^电话/).fill('023-67670009');
  await page.getByRole('group', { name: '组织保障机构责任领导' }).getByLabel(/^职务/).fill('党委书记、董事长');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'the reader begins at the top of the summary' }).toBe('H2');
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByText(/^正在计时，还剩/).waitFor();
  expect(await page.evaluate(() => window.scrollY), 'where it stands is seen').toBe(0);
  await page.locator('.side').getByRole('link', { name: '办事指南' }).click();
  await page.getByRole('link', { name: '组织保障机构备案' }).first().click();
  await page.getByRole('heading', { name: '办理时限' }).waitFor();
  await page.locator('.side').getByRole('link', { name: '办件' }).click();
  await page.getByText('已提交，等待受理').first().waitFor();
  await desk.away(clerk);
});

test('③ an archivist finds a record and reads its verdict; the audit chain holds', async () => {
  const archivist = await desk.person('dengli');
  const { page } = archivist;
  await page.locator('.side').getByRole('link', { name: '检索' }).click();
  for (const words of ['收支平衡', '滨国资 2026 1']) {
    await page.getByLabel('标题、文号、档号或正文').fill(words);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '关于做好2026年度国有资本经营预算编报工作的通知' }).first().waitFor();
  }
  await page.getByRole('link', { name: '关于做好2026年度国有资本经营预算编报工作的通知' }).first().click();
  await page.getByText('证据成立：').waitFor();
  await desk.away(archivist);
  const auditor = await desk.person('guofeng');
  await auditor.page.getByRole('button', { name: '验证审计链' }).click();
  await auditor.page.getByText(/^审计链完整：/).waitFor();
  await desk.away(auditor);
});

test('one browser may be signed in to both zones', async () => {
  const outer = await desk.person('xujun');
  const inner = await outer.page.context().newPage();
  await inner.goto(`${inject('inner').base}/`);
  await inner.getByLabel('账号').fill('xujun');
  await inner.locator('input[type=password]').fill(desk.password('inner'));
  await inner.keyboard.press('Enter');
  await inner.getByRole('heading', { name: '待办' }).waitFor();
  await outer.go('/consignments');
  await outer.page.getByRole('heading', { name: '收件' }).waitFor();
  await inner.reload();
  await inner.getByRole('heading', { name: '待办' }).waitFor();
  await desk.away(outer);
});
