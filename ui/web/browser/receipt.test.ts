import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { inDays } from './day';
import { Desk, type Person } from './desk';
import { arrived, drafted, passed, submitted, titled } from './paper';
import { choose, handle, openTask, act, tab } from './work';

// S3: an enterprise takes in what the commission sent, and another one sends it back.
let desk: Desk;
let sender: Person;
let clerk: Person;
let document: string;
const TITLE = titled('关于开展第#号专项检查的通知');

beforeAll(async () => {
  desk = await Desk.open();
  sender = await desk.clerk('zhoumin');
  const draft = await drafted(sender, { title: TITLE, addressees: ['滨江城投集团', '滨江能源集团'], body: ['请认真自查，并按期书面报告。'] });
  document = draft.id;
  await submitted(sender, draft, { signer: 'liuwei', recipients: ['ctou', 'neng'], replyBy: inDays(inject('outer'), 10) });
  for (const account of ['liqiang', 'zhaolan', 'liuwei', 'hefang', 'hefang', 'tangning', 'xujun']) {
    const person = await desk.clerk(account);
    await passed(person, document);
    await desk.away(person);
  }
});
afterAll(async () => { await desk.close(); });

const toRead = async (person: Person): Promise<number> => (await person.ask('GET', '/api/boxes')).json.toRead.count;

test('what arrived is acknowledged and registered, by when an answer is wanted being in sight', async () => {
  clerk = await desk.seated('wuqian', '/consignments');
  const { page } = clerk;
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByText(`${inDays(inject('outer'), 10)}前回复`).first().waitFor();
  await page.getByRole('button', { name: '签收', exact: true }).click();
  await page.getByRole('button', { name: '核对并签收' }).click();
  await page.getByLabel('登记意见（可不填）').fill('纸质附件一份随后送达。');
  await clerk.shot('register');
  await page.getByRole('button', { name: '登记并送拟办' }).click();
  await page.getByText(/收文编号/).first().waitFor();
  await page.getByText('办理中').first().waitFor();
});

test('who has it is urged, and sees that', async () => {
  const { page } = clerk;
  await page.getByRole('button', { name: '催办' }).click();
  await page.getByText('已催办1次。').waitFor();
  await page.getByRole('button', { name: '催办' }).click();
  await page.getByText('URGED-LATELY').waitFor(); // not twice within the hour
  await clerk.shot('urged');
  const proposer = await desk.seated('zhengkai');
  await proposer.page.getByRole('listitem').filter({ hasText: TITLE }).getByText('催办1次').waitFor();
  await openTask(proposer, TITLE);
  await act(proposer, { verb: '提出拟办意见', opinion: '拟请安全部门承办，下周五前办结。' });
  await desk.away(proposer);
});

test('it is instructed about, given to two people to read, and their boxes count it truly', async () => {
  const readers = [await desk.seated('haojing'), await desk.seated('suqing')];
  const before = await Promise.all(readers.map(toRead));
  await handle(desk, 'fenggang', TITLE, { verb: '批示', opinion: '同意拟办意见，抓紧落实。' });

  const { page } = clerk;
  await tab(clerk, '传阅');
  await choose(clerk, '传阅给', '郝静', '苏晴');
  await page.getByLabel('附言（可不填）').fill('请阅知。');
  await page.getByRole('button', { name: '传阅', exact: true }).click();
  await page.getByText('已阅0人，未阅2人').waitFor();
  await clerk.shot('circulation');

  for (const [no, reader] of readers.entries()) {
    const box = reader.page.getByRole('navigation', { name: '主导航' }).first().getByRole('link', { name: /待阅/ });
    await expect.poll(() => box.textContent(), { timeout: 15_000 }).toBe(`待阅${before[no]! + 1}`); // it arrives without a reload
    await box.click();
    await reader.page.getByRole('link', { name: TITLE }).click();
    await reader.page.getByText('附言：请阅知。').waitFor();
    if (no === 0) await reader.shot('to-read');
    await reader.page.getByRole('button', { name: '标为已阅' }).click();
    await expect.poll(() => box.textContent()).toBe(`待阅${before[no]!}`);
    await page.getByText(`已阅${no + 1}人，未阅${1 - no}人`).waitFor({ timeout: 15_000 });
    await desk.away(reader);
  }
});

test('it is handled and closed, and the sender is told so', async () => {
  await handle(desk, 'hena', TITLE, { verb: '办理完毕', opinion: '已完成自查，报告已报送。' });
  await openTask(clerk, TITLE);
  await act(clerk, { verb: '办结' });
  const { page } = clerk;
  await tab(clerk, '办理过程');
  for (const said of ['纸质附件一份随后送达。', '拟请安全部门承办，下周五前办结。', '同意拟办意见，抓紧落实。', '已完成自查，报告已报送。']) await page.getByText(said).first().waitFor();
  await clerk.shot('receipt-timeline', true);
  await page.getByText('已办结').first().waitFor();
  await tab(clerk, '签章验证');
  await page.getByText('覆盖整个文件，用印后未改动').waitFor();
  await sender.go(`/documents/${document}?tab=sent`);
  await sender.page.getByText('对方已办结').waitFor();
});

test('another enterprise sends it back with a reason, which the sender reads without a reload', async () => {
  const other = await desk.seated('zhulin', `/consignments/${(await arrived(await desk.clerk('zhulin'), TITLE)).id}`);
  const { page } = other;
  await page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '签署并退回' }).click();
  await dialog.getByText('请写明退回的理由。').waitFor();
  await dialog.getByLabel('退回理由').fill('我公司不在检查范围内。');
  await other.shot('return');
  await dialog.getByRole('button', { name: '签署并退回' }).click();
  await page.getByText('这份来文已退回。').waitFor();
  await sender.page.getByText('退回理由：我公司不在检查范围内。').waitFor();
  await sender.shot('sent-returned');
  expect(await sender.page.locator('.sent-item').getByText('签名有效').count(), 'both answers are signed').toBe(2);
});
