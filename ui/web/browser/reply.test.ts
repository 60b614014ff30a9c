import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';
import { arrived, found, passed, titled } from './paper';
import { choose, handle, openTask, tab } from './work';

// S2: a request goes up from an enterprise, and the commission's approval comes back as the answer to it.
let desk: Desk;
let asking: Person;
let answering: Person;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const REQUEST = titled('关于第#批项目立项的请示');
const APPROVAL = titled('关于同意第#批项目立项的批复');
let request: string;
let approval: string;

/** Those after the drafter handle it; the last one by hand. */
async function throughDesks(document: string, accounts: string[]): Promise<void> {
  for (const account of accounts) {
    const person = await desk.clerk(account);
    await passed(person, document);
    await desk.away(person);
  }
}

test('an enterprise drafts a request upward and sends it to the commission', async () => {
  asking = await desk.seated('hena', '/drafting/new');
  const { page } = asking;
  await page.getByRole('radio', { name: /^内部/ }).check({ force: true });
  await page.getByRole('radio', { name: /按文种/ }).check({ force: true });
  await choose(asking, '文种', '请示');
  await page.getByRole('button', { name: '开始拟稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill(REQUEST);
  await page.getByLabel('主送机关').fill('滨江市国有资产监督管理委员会、');
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: '正文', exact: true }).getByLabel('第1段', { exact: true }).fill('我公司拟实施本批项目，妥否，请批示。');
  await page.getByLabel('附注').fill('联系人：何娜，电话：0000-0000');
  await page.getByRole('button', { name: '提交……' }).click();
  await page.waitForURL(/\/submit$/);
  request = /drafting\/([^/]+)/.exec(page.url())![1]!;
  await page.getByRole('checkbox', { name: /滨江市国资委/ }).first().check();
  await page.getByText('可以提交。').waitFor(); // the one signer there is was chosen already
  await asking.shot('request-submit');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('审批中').first().waitFor();

  await throughDesks(request, ['zhengkai', 'haojing', 'fenggang', 'haojing', 'haojing', 'suqing']);
  await handle(desk, 'wuqian', REQUEST, { verb: '核发' });
});

test('the commission acknowledges and registers it, and it is proposed on and instructed about', async () => {
  const dispatcher = await desk.seated('xujun', '/consignments');
  const { page } = dispatcher;
  await page.getByRole('link', { name: REQUEST }).click();
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('button', { name: '核对并签收' }).click();
  await page.getByRole('button', { name: '登记并送拟办' }).click();
  await page.getByText(/收文编号/).first().waitFor();
  await desk.away(dispatcher);
  await handle(desk, 'zhaolan', REQUEST, { verb: '提出拟办意见', opinion: '拟请产权管理处研提意见，起草批复。' });
  await handle(desk, 'sunjianguo', REQUEST, { verb: '批示', opinion: '同意，请产权管理处办理。' });
});

test('the approval is drafted as the answer, must go to who asked, and comes back', async () => {
  answering = await desk.seated('zhoumin');
  const { page } = answering;
  await openTask(answering, REQUEST);
  await tab(answering, '办理过程');
  await page.getByText('同意，请产权管理处办理。').waitFor();
  await answering.shot('request-instructed');
  await page.getByRole('link', { name: '起草回复' }).click();
  await page.getByText('答复来文').waitFor();
  expect(await page.getByRole('radio', { name: /^公开/ }).isDisabled(), 'a label below the one of what is answered').toBe(true);
  await choose(answering, '文种', '批复');
  await page.getByRole('button', { name: '开始拟稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill(APPROVAL);
  await page.getByLabel('主送机关').fill('滨江城市建设投资集团有限公司、');
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: '正文', exact: true }).getByLabel('第1段', { exact: true }).fill(`你公司《${REQUEST}》收悉。经研究，同意立项。`);
  await page.getByRole('button', { name: '提交……' }).click();
  await page.waitForURL(/\/submit$/);
  approval = /drafting\/([^/]+)/.exec(page.url())![1]!;
  expect(await page.getByRole('checkbox', { name: /滨江城投集团/ }).isChecked(), 'who asked is chosen').toBe(true);
  await page.getByRole('checkbox', { name: /滨江城投集团/ }).uncheck();
  await page.getByText('答复须发给来文单位，请选为收文单位。').first().waitFor(); // at its field, and among what is in the way
  await page.getByRole('checkbox', { name: /滨江城投集团/ }).check();
  await choose(answering, '签发人', '刘伟');
  await page.getByText('可以提交。').waitFor();
  await answering.shot('approval-submit');
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('审批中').first().waitFor();
  await throughDesks(approval, ['liqiang', 'zhaolan', 'liuwei', 'hefang', 'hefang', 'tangning', 'xujun']);
});

test('both sides show which answers which', async () => {
  await asking.go(`/documents/${request}?tab=sent`);
  await asking.page.getByText(/答复/).first().waitFor();
  await asking.shot('request-answered');
  await asking.page.getByRole('link', { name: '查看答复' }).click();
  await asking.page.getByRole('heading', { name: APPROVAL }).waitFor();
  await asking.page.getByRole('link', { name: new RegExp(`答复我方：${REQUEST}`) }).waitFor();
  await asking.shot('approval-arrived');

  await answering.go(`/documents/${approval}`);
  await answering.page.getByRole('link', { name: /^答复：/ }).click();
  await answering.page.getByRole('heading', { name: REQUEST }).waitFor();
  await tab(answering, '我方回复');
  await answering.page.getByText('已核发').waitFor();
  await answering.shot('request-replies');
});

test('another enterprise finds, lists and opens nothing of it', async () => {
  const other = await desk.seated('zhulin', `/search?q=${encodeURIComponent(APPROVAL)}`);
  await expect.poll(() => found(asking, REQUEST), { timeout: 15_000 }).toBeGreaterThan(0); // those whose it is do find it
  for (const title of [REQUEST, APPROVAL]) expect(await found(other, title)).toBe(0);
  const { id } = await arrived(asking, APPROVAL);
  for (const path of [`/api/documents/${request}`, `/api/documents/${approval}`, `/api/consignments/${id}`]) {
    expect((await other.ask('GET', path)).status, path).toBe(404);
  }
  await other.go(`/consignments/${id}`);
  await other.page.getByText('ABSENT').waitFor();
  await other.shot('absent');
});

