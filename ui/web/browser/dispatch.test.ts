import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';
import { handle, openTask, tab } from './work';

// S1: a notice goes from draft to acknowledgement, by seven people in the outer zone.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const TITLE = '关于报送信息化组织保障机构的通知';

test('a notice is drafted beside its page, passes seven desks and is acknowledged without a reload', async () => {
  const drafter = await desk.person('zhoumin');
  await draft(drafter);
  await submit(drafter);
  await handle(desk, 'liqiang', TITLE, { verb: '通过', opinion: '已核，请会签。', shot: 'task-handling' });
  await handle(desk, 'chenjing', TITLE, { verb: '同意', opinion: '同意。' });
  await handle(desk, 'zhaolan', TITLE, { verb: '通过', opinion: '格式、程序符合要求，拟请签发。' });
  await handle(desk, 'liuwei', TITLE, { verb: '签发', opinion: '同意。' });
  await handle(desk, 'hefang', TITLE, { verb: '通过', opinion: '复核无误。' });
  await handle(desk, 'hefang', TITLE, { verb: '编号' });
  await handle(desk, 'tangning', TITLE, { verb: '用印' });
  const dispatcher = await handle(desk, 'xujun', TITLE, { verb: '核发', shot: 'task-release', stay: true });

  await tab(dispatcher, '发送');
  await dispatcher.page.getByText('未签收').first().waitFor();
  const clerk = await desk.person('wuqian');
  await clerk.go('/consignments');
  await clerk.page.getByRole('link', { name: TITLE }).click();
  await clerk.page.getByRole('button', { name: '签收', exact: true }).click();
  await clerk.shot('consignment-acknowledge');
  await clerk.page.getByRole('button', { name: '核对并签收' }).click();
  await clerk.page.getByText('已签收').first().waitFor();
  await clerk.shot('consignment');

  await expect.poll(() => dispatcher.page.getByText(/吴倩/).count(), { timeout: 15_000 }).toBeGreaterThan(0);
  await dispatcher.shot('document-sent');
  await tab(dispatcher, '签章');
  await dispatcher.page.getByText(/签名有效|签章有效|成立/).first().waitFor();
  await dispatcher.shot('document-signatures');
  await tab(dispatcher, '流转');
  await dispatcher.shot('document-timeline');
  await tab(dispatcher, '流程图');
  await dispatcher.page.locator('.bjs-container svg').first().waitFor();
  await dispatcher.shot('document-diagram');
});

async function draft(drafter: Person): Promise<void> {
  const { page } = drafter;
  await drafter.go('/drafting/new');
  await page.getByRole('radio', { name: /内部/ }).check({ force: true });
  await page.getByRole('button', { name: /开始拟稿/ }).click();
  await page.getByLabel('标题', { exact: true }).fill(TITLE);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await drafter.shot('drafting');
}

async function submit(drafter: Person): Promise<void> {
  const { page } = drafter;
  await page.getByRole('button', { name: /提交/ }).click();
  await page.waitForURL(/\/submit$/);
  await drafter.shot('submit');
}

void openTask;
