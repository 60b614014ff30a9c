import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';
import { done, drafted, passed, submitted, titled } from './paper';
import { openTask } from './work';

// Two at the same thing, a line that breaks and a session that ends: nothing is lost and everything is said.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

const body = (person: Person, no = 1) => person.page.getByRole('group', { name: '正文', exact: true }).getByLabel(`第${no}段`, { exact: true });

test('who comes second to a draft is told who writes, and may go on once it is let go', async () => {
  const first = await desk.seated('zhoumin');
  const document = await drafted(first, { title: titled('关于第#次会议安排的通知') });
  await first.go(`/drafting/${document.id}`);
  await body(first).fill('会议定于下周三召开。');
  await first.page.getByText(/已自动保存/).waitFor();
  const second = await desk.seated('zhoumin', `/drafting/${document.id}`); // the same drafter at another machine
  await second.page.getByRole('button', { name: '使用暂存稿' }).click(); // what the first machine put aside
  await second.page.getByText('您在另一窗口打开了此公文，本窗口只能查看。').waitFor();
  expect(await body(second).isEditable()).toBe(false);
  expect((await second.ask('POST', `/api/documents/${document.id}/lock`, { client: 'a-third-one' })).json).toMatchObject({ mine: false, holder: { name: '周敏' } });
  await second.shot('locked');
  await first.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => first.page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
  await first.page.getByRole('button', { name: '查看公文' }).click();
  await first.page.waitForURL(/\/documents\//);
  await expect.poll(async () => { // as soon as the first one's page has let go
    const take = second.page.getByRole('button', { name: '空闲时接手' });
    if (await take.isVisible()) await take.click();
    return body(second).isEditable();
  }).toBe(true);
  expect(await body(second).inputValue(), 'what the first one saved').toBe('会议定于下周三召开。');
  await desk.away(first);
  await desk.away(second);
});

test('a save that comes too late shows both texts side by side, and neither is lost', async () => {
  const writer = await desk.seated('zhoumin');
  const document = await drafted(writer, { title: titled('关于第#期培训安排的通知'), body: ['培训定于三月举行。'] });
  await writer.go(`/drafting/${document.id}`);
  const { page } = writer;
  await expect.poll(() => body(writer).isEditable()).toBe(true);
  await writer.ask('DELETE', `/api/documents/${document.id}/lock?client=${await page.evaluate(() => sessionStorage.getItem('vermilion.window'))}`);
  const { json: now } = await writer.ask('GET', `/api/documents/${document.id}/text`);
  done(await writer.ask('PUT', `/api/documents/${document.id}/text`, { ...now.text, body: [{ heading: 0, text: '培训定于四月举行。' }] },
    { 'If-Match': `"${document.revision}"`, 'Vermilion-Client': 'elsewhere' })); // from another machine, meanwhile
  await body(writer).fill('培训定于三月举行，为期两天。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '公文已被他人改动' });
  await dialog.getByText(/四/).first().waitFor();
  await writer.shot('stale');
  await dialog.getByRole('button', { name: '用我的' }).click();
  expect(await body(writer).inputValue()).toBe('培训定于三月举行，为期两天。');
  expect(await page.getByText('DOC-STALE').count(), 'what was refused is dealt with').toBe(0);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(async () => (await writer.ask('GET', `/api/documents/${document.id}/text`)).json.text.body[0].text).toBe('培训定于三月举行，为期两天。');
  expect((await writer.ask('GET', `/api/documents/${document.id}/versions`)).json, 'all three texts are versions').toHaveLength(3);
  await desk.away(writer);
});

test('a task that was handled elsewhere says so by itself, and what was typed stays to be copied', async () => {
  const drafter = await desk.clerk('zhoumin');
  const title = titled('关于第#号事项的通知');
  const document = await drafted(drafter, { title });
  await submitted(drafter, document, { signer: 'liuwei', recipients: ['ctou'] });
  const here = await desk.seated('liqiang');
  await openTask(here, title);
  await here.page.getByLabel(/^意见/).fill('请再核数据。');
  await passed(here, document.id); // at another machine, meanwhile
  await here.page.getByText('该任务已由他人办理，或已不在您名下。').waitFor();
  await here.page.getByText('请再核数据。').waitFor();
  await here.shot('task-gone');
  await desk.away(here);
  await desk.away(drafter);
});

test('the line breaks while an opinion is typed: it is said, the text stays, and once it is back it is sent once', async () => {
  const drafter = await desk.clerk('zhoumin');
  const title = titled('关于第#号专题研究的通知');
  const document = await drafted(drafter, { title });
  await submitted(drafter, document, { signer: 'liuwei', recipients: ['ctou'] });
  const head = await desk.seated('liqiang');
  const { page } = head;
  await openTask(head, title);
  await page.locator('label').filter({ has: page.getByRole('radio', { name: '通过' }) }).click();
  await page.getByLabel(/^意见/).fill('内容属实，');
  await head.line(false);
  await page.getByText('网络已断开。').waitFor();
  await page.getByLabel(/^意见/).fill('内容属实，同意上报。');
  await page.getByRole('button', { name: /^提交/ }).click();
  await head.shot('offline');
  await head.line(true);
  if (await page.getByText('OFFLINE', { exact: true }).count()) await page.getByRole('button', { name: '重试' }).last().click();
  await page.getByText('已提交：通过').waitFor();
  const { json } = await drafter.ask('GET', `/api/documents/${document.id}/timeline`);
  expect(json.filter((step: any) => step.opinion?.text === '内容属实，同意上报。'), 'opinions of these words').toHaveLength(1);
  await desk.away(head);
  await desk.away(drafter);
});

test('the session ends while a draft is written: one signs in again on the page and goes on where one was', async () => {
  const writer = await desk.seated('zhoumin');
  const document = await drafted(writer, { title: titled('关于第#次调研安排的通知') });
  await writer.go(`/drafting/${document.id}`);
  const { page } = writer;
  await expect.poll(() => body(writer).isEditable()).toBe(true);
  await body(writer).fill('调研分两组进行。');
  expect((await writer.ask('DELETE', '/api/session')).status).toBe(204);
  await body(writer).press('End');
  await page.keyboard.type('第一组赴城投集团。');
  const dialog = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
  await dialog.waitFor();
  await writer.shot('signed-out');
  await dialog.locator('input[type=password]').fill(desk.password());
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await body(writer).inputValue()).toBe('调研分两组进行。第一组赴城投集团。');
  await page.getByText(/已自动保存/).waitFor(); // what waited was sent
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(async () => (await writer.ask('GET', `/api/documents/${document.id}/text`)).json.text.body[0].text).toBe('调研分两组进行。第一组赴城投集团。');
  await desk.away(writer);
});

