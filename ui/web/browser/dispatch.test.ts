import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';
import { drafted, found, passed, submitted, titled } from './paper';
import { act, choose, handle, openTask, tab } from './work';

// S1: a notice goes from draft to acknowledgement through nine desks in the outer zone; and what the inner zone keeps to itself.
let desk: Desk;
let drafter: Person;
let dispatcher: Person;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const TITLE = titled('关于报送第#批信息化项目清单的通知');

test('a notice is drafted beside the page it makes, with what is wrong said where it is', async () => {
  drafter = await desk.person('zhoumin');
  const { page } = drafter;
  await drafter.go('/drafting/new');
  await page.getByRole('radio', { name: /^内部/ }).check({ force: true });
  await page.getByRole('radio', { name: /按文种/ }).check({ force: true });
  await choose(drafter, '文种', '通知');
  await page.getByRole('button', { name: '开始拟稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill(TITLE);
  await page.getByText(/处须改正/).waitFor(); // nobody is addressed yet, and nothing is said
  await drafter.shot('drafting-findings');

  await page.getByLabel('主送机关').fill('滨江城投集团、滨江能源集团、渝北区国资监管中心、');
  await page.keyboard.press('Escape');
  const body = page.getByRole('group', { name: '正文', exact: true });
  await body.getByLabel('第1段', { exact: true }).click();
  await page.keyboard.type('为摸清信息化项目底数，现就有关事项通知如下。');
  await page.keyboard.press('Enter');
  await page.keyboard.type('一、请于本月底前报送项目清单。');
  await page.getByRole('button', { name: '加一个附件' }).click();
  await page.getByLabel('附件1的标题').fill('回执');
  await page.getByRole('group', { name: '附件1的正文' }).getByLabel('第1段', { exact: true }).fill('单位名称、联系人、联系电话。');
  await page.getByText('没有发现问题。').waitFor();
  await page.locator('.live-page').getByText('为摸清信息化项目底数').first().waitFor({ state: 'attached' }); // the page says what was written
  expect(await body.getByRole('combobox', { name: '第2段的层级' }).inputValue(), 'the level read from its number').toBe('1');
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
  await drafter.shot('drafting');
});

test('its way is chosen with what would become of it shown before anything is sent', async () => {
  const { page } = drafter;
  await page.getByRole('button', { name: '提交……' }).click();
  await page.waitForURL(/\/submit$/);
  await page.getByText('请选择签发人。').first().waitFor();
  const send = page.getByRole('button', { name: '提交', exact: true });
  expect(await send.isDisabled(), 'nothing is chosen yet').toBe(true);
  await choose(drafter, '会签处室', '财务监管处', '法规处');
  await choose(drafter, '签发人', '刘伟');
  for (const name of ['滨江城投集团', '滨江能源集团', '渝北区国资监管中心']) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await page.getByText('全部可以发送。').waitFor();
  await drafter.shot('submit');
  await send.click();
  await page.getByText('审批中').first().waitFor();
});

test('what nobody has opened is taken back with a reason; what somebody has opened is not, and that is said', async () => {
  const { page } = drafter;
  await tab(drafter, '办理');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByLabel('撤回原因').fill('补充联系电话。');
  await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
  await act(drafter, { verb: '提交' }); // it is with the drafter again

  const head = await desk.seated('liqiang');
  await openTask(head, TITLE);
  await page.reload();
  await tab(drafter, '办理');
  await page.getByText(/不能撤回：当前办理人已打开/).waitFor();
  expect(await page.getByRole('button', { name: '撤回', exact: true }).isDisabled()).toBe(true);
  await drafter.shot('withdrawal-too-late');

  await act(head, { verb: '退回', opinion: '请补充报送方式。' });
  await desk.away(head);
});

test('a return comes back with its reason, is mended as a version of its own and goes on', async () => {
  const { page } = drafter;
  await openTask(drafter, TITLE);
  await tab(drafter, '流转');
  await page.getByText('请补充报送方式。').waitFor();
  await drafter.shot('returned');
  await page.getByRole('link', { name: '修改文稿' }).click();
  const body = page.getByRole('group', { name: '正文', exact: true });
  await body.getByLabel('第2段', { exact: true }).press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('二、请通过本系统报送。');
  await page.getByRole('button', { name: '保存并去办理' }).click();
  await page.waitForURL(/\/documents\//);
  await tab(drafter, '办理');
  await act(drafter, { verb: '提交', opinion: '已补充。' });
});

test('eight people handle it in turn from their lists, the last behind the dry run', async () => {
  await handle(desk, 'liqiang', TITLE, { verb: '通过', opinion: '已核，请会签。', shot: 'task-handling' });
  await handle(desk, 'chenjing', TITLE, { verb: '同意', opinion: '同意。' });
  await handle(desk, 'wanglei', TITLE, { verb: '同意', opinion: '无法律问题。' });
  await handle(desk, 'zhaolan', TITLE, { verb: '通过', opinion: '格式、程序符合要求，拟请签发。' });
  await handle(desk, 'liuwei', TITLE, { verb: '签发', opinion: '同意。' });
  const clerk = await handle(desk, 'hefang', TITLE, { verb: '通过', opinion: '复核无误。', stay: true });
  await openTask(clerk, TITLE);
  await act(clerk, { verb: '编号' });
  await desk.away(clerk);
  await handle(desk, 'tangning', TITLE, { verb: '用印' });

  dispatcher = await desk.seated('xujun');
  let answer = () => {};
  const asked = new Promise<void>((go) => { answer = go; });
  await dispatcher.page.route('**/routing', async (route) => { await asked; await route.continue(); });
  await openTask(dispatcher, TITLE);
  const release = dispatcher.page.getByRole('button', { name: '提交：核发' }).or(dispatcher.page.getByRole('button', { name: '提交', exact: true }));
  await dispatcher.page.getByText('正在预演').first().waitFor();
  expect(await release.isDisabled(), 'while nobody knows who would get it').toBe(true);
  answer();
  await dispatcher.page.getByText('全部可以发送。').waitFor();
  await act(dispatcher, { verb: '核发', shot: 'task-release' });
});

test('its recipients acknowledge it, and the sender sees their signed answers without a reload', async () => {
  const { page } = dispatcher;
  await tab(dispatcher, '发送');
  await page.getByText('共3家：已签收0，未签收3，退回0').waitFor();
  let loads = 0;
  page.on('load', () => { loads += 1; });
  for (const [no, account] of ['wuqian', 'zhulin', 'tianyu'].entries()) {
    const clerk = await desk.seated(account, '/consignments');
    await clerk.page.getByRole('link', { name: TITLE }).click();
    await clerk.page.getByRole('button', { name: '签收', exact: true }).click();
    if (no === 0) await clerk.shot('consignment-acknowledge');
    await clerk.page.getByRole('button', { name: '核对并签收' }).click();
    await clerk.page.getByText('已签收').first().waitFor();
    if (no === 0) await clerk.shot('consignment');
    await page.getByText(`共3家：已签收${no + 1}，`, { exact: false }).waitFor({ timeout: 15_000 });
    await desk.away(clerk);
  }
  await page.getByText(/吴倩/).first().waitFor();
  expect(await page.locator('.sent-item').getByText('签名有效').count(), 'answers whose signatures hold').toBe(3);
  expect(loads, 'how often the page was loaded anew').toBe(0);
  await dispatcher.shot('document-sent');
});

test('what happened is told step by step, drawn, compared and verified', async () => {
  const { page } = drafter;
  const id = /documents\/([^/?]+)/.exec(page.url())![1]!;
  await drafter.go(`/documents/${id}?tab=timeline`);
  for (const said of ['请补充报送方式。', '补充联系电话。', '无法律问题。', '复核无误。']) await page.getByText(said).first().waitFor();
  await drafter.shot('document-timeline', true);
  await tab(drafter, '流程图');
  await page.locator('.bjs-container svg').first().waitFor();
  await drafter.shot('document-diagram');
  await tab(drafter, '稿本');
  await choose(drafter, '与稿本', /稿本1/);
  await page.locator('.compared ins').filter({ hasText: '请通过本系统报送' }).first().waitFor();
  await drafter.shot('document-versions');
  await tab(drafter, '附件');
  await page.getByText('附件1：回执').waitFor();
  await tab(drafter, '签章');
  await page.getByText('覆盖整个文件，用印后未改动').waitFor();
  expect(await page.getByText('签名无效').count()).toBe(0);
  await drafter.shot('document-signatures', true);
});

test('in the inner zone a recipient that must not get it blocks the sending and the rule is named', async () => {
  const inner = await desk.seated('zhoumin', '/to-do', { zone: 'inner' });
  const document = await drafted(inner, { title: titled('关于核对第#批项目台账的通知') });
  await inner.go(`/drafting/${document.id}/submit`);
  const { page } = inner;
  await choose(inner, '签发人', '刘伟');
  await page.getByRole('checkbox', { name: /滨江城投集团/ }).check();
  await page.getByText('FLOW-INNER-OUTER-DENY').first().waitFor();
  const send = page.getByRole('button', { name: '提交', exact: true });
  expect(await send.isDisabled()).toBe(true);
  await page.getByText('有收文单位不能接收，请移除后再提交。').waitFor();
  await inner.shot('submit-refused');
  await page.getByRole('button', { name: '移除全部不可发送的（1）' }).click();
  await page.getByRole('checkbox', { name: '此件不对外发送' }).check();
  await page.getByText('可以提交。').waitFor();
  expect(await send.isEnabled()).toBe(true);
  await desk.away(inner);
});

test('a work secret is handled and sent in the inner zone and never found in the outer one', async () => {
  const title = titled('关于第#号专项核查情况的通知');
  const inner = await desk.seated('zhoumin', '/to-do', { zone: 'inner' });
  const document = await drafted(inner, { title, level: 'WORK_SECRET', addressees: ['委内各处室'] });
  await submitted(inner, document, { signer: 'liuwei', recipients: ['gzw'] });
  for (const account of ['liqiang', 'zhaolan', 'liuwei', 'hefang', 'hefang', 'tangning']) {
    const person = await desk.clerk(account, { zone: 'inner' });
    await passed(person, document.id);
    await desk.away(person);
  }
  const release = await handle(desk, 'xujun', title, { verb: '核发', stay: true, seat: { zone: 'inner' } });
  await release.page.getByText('工作秘密').first().waitFor();
  await release.shot('inner-released');
  await expect.poll(() => found(inner, title), { timeout: 15_000 }).toBeGreaterThan(0);
  for (const outside of [drafter, dispatcher]) {
    expect(await found(outside, title), 'hits in the outer zone').toBe(0);
    expect((await outside.ask('GET', `/api/documents/${document.id}`)).status).toBe(404);
  }
  await drafter.go(`/search?q=${encodeURIComponent(title)}`);
  await drafter.page.getByText(/没有找到|没有符合/).first().waitFor();
});
