import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Desk, NARROW, WIDE, type Person } from './desk';
import { dialog, open, unfolded } from './look';
import { done, drafted, submitted, titled } from './paper';
import { tab } from './work';

// What opens by a click or a key: no barrier in standard and in high contrast; Escape closes it, and the focus is where it was.
let desk: Desk;
let drafter: Person;
beforeAll(async () => {
  desk = await Desk.open();
  drafter = await desk.seated('zhoumin');
});
beforeEach(async () => { await drafter.page.setViewportSize(WIDE); });
afterAll(async () => { await desk.close(); });

const body = (person: Person) => person.page.getByRole('group', { name: '正文', exact: true }).getByLabel('第1段', { exact: true });
const TABS = ['办理', '流转', '流程图', '稿本', '附件', '签章', '发送', '传阅'];

test('the help, wherever one is', async () => {
  const { page } = drafter;
  await page.getByRole('link', { name: '已办' }).first().focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
  await open(drafter, 'help');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('已办');
  await dialog(drafter, page.getByRole('button', { name: '快捷键' }), '快捷键', 'help-button');
});

test('on a telephone all places, and the tabs of a document', async () => {
  const { page } = drafter;
  await page.setViewportSize(NARROW);
  await dialog(drafter, page.locator('.bottom').getByRole('button', { name: '更多' }), /周敏/, 'places');
  const { json } = await drafter.ask('GET', '/api/documents?mine=true&size=1');
  await drafter.go(`/documents/${json.items[0].id}`);
  for (const name of ['公文', ...TABS]) {
    await tab(drafter, name);
    await open(drafter, `narrow-tab-${name}`);
  }
});

test('each tab of a document on its way, taking it back and urging', async () => {
  const { page } = drafter;
  const document = await drafted(drafter, { title: titled('关于第#号物资清查的通知') });
  await submitted(drafter, document, { signer: 'liuwei', recipients: ['ctou'] });
  await drafter.go(`/documents/${document.id}`);
  await tab(drafter, '办理');
  for (const name of TABS) {
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await open(drafter, `tab-${name}`);
    await page.keyboard.press('ArrowRight');
  }
  await tab(drafter, '办理');
  await page.getByRole('button', { name: '催办' }).click();
  await page.getByText(/^已催办：/).waitFor();
  await dialog(drafter, page.getByRole('button', { name: '撤回', exact: true }), '撤回', 'withdrawal', async (it) => {
    await it.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByText('请填写撤回原因。').waitFor();
    await open(drafter, 'withdrawal-wrong');
  });
});

test('the fields of a draft, its label, and leaving it before it is saved', async () => {
  const { page } = drafter;
  await drafter.go('/drafting/new');
  await page.getByRole('radio', { name: /^内部/ }).check({ force: true });
  await page.getByRole('radio', { name: /按文种/ }).check({ force: true });
  await unfolded(drafter, page.locator('#new-kind'), 'new-kind');
  await page.getByRole('radio', { name: /识别|已有文本|文本/ }).last().check({ force: true });
  await page.getByLabel('公文文本').fill('关于开展检查的通知\n\n各所出资企业：\n现就检查事项通知如下。\n一、请自查。\n');
  await page.getByRole('button', { name: '识别', exact: true }).click();
  await page.getByRole('button', { name: '用此结果拟稿' }).waitFor();
  await open(drafter, 'reading');
  await page.getByRole('button', { name: '用此结果拟稿' }).click();
  await page.getByLabel('标题', { exact: true }).fill('关于开展自查的通知');
  await dialog(drafter, page.locator('.side').getByRole('link', { name: '已办' }), '有内容尚未保存', 'unsaved');

  const document = await drafted(drafter, { title: titled('关于第#次座谈的通知') });
  await drafter.go(`/drafting/${document.id}`);
  await expect.poll(() => body(drafter).isEditable()).toBe(true);
  await unfolded(drafter, page.locator('#in-urgency'), 'urgency');
  await dialog(drafter, page.getByRole('button', { name: '提高密级' }), '提高密级', 'label');
});

test('what is asked before a draft is sent', async () => {
  const { page } = drafter;
  const document = await drafted(drafter, { title: titled('关于第#次调度的通知') });
  await drafter.go(`/drafting/${document.id}/submit`);
  await page.getByText('请选择签发人。').first().waitFor();
  await unfolded(drafter, page.getByLabel('会签处室'), 'countersigners');
  await unfolded(drafter, page.getByLabel('签发人'), 'signers');
  await page.getByRole('checkbox', { name: /滨江城投集团/ }).check();
  await page.getByText(/可以发送/).first().waitFor();
  await open(drafter, 'send');
});

test('both texts of a draft that somebody else has saved meanwhile, and signing in again', async () => {
  const { page } = drafter;
  const draft = await drafted(drafter, { title: titled('关于第#期轮训的通知') });
  await drafter.go(`/drafting/${draft.id}`);
  await expect.poll(() => body(drafter).isEditable()).toBe(true);
  await drafter.ask('DELETE', `/api/documents/${draft.id}/lock?client=${await page.evaluate(() => sessionStorage.getItem('vermilion.window'))}`);
  const { json: now } = await drafter.ask('GET', `/api/documents/${draft.id}/text`);
  done(await drafter.ask('PUT', `/api/documents/${draft.id}/text`, { ...now.text, body: [{ heading: 0, text: '轮训定于四月。' }] },
    { 'If-Match': `"${draft.revision}"`, 'Vermilion-Client': 'elsewhere' }));
  await body(drafter).fill('轮训定于三月。');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const stale = page.getByRole('dialog', { name: '公文已被他人改动' });
  await stale.getByText(/四/).first().waitFor();
  await open(drafter, 'stale');
  await stale.getByRole('button', { name: '用我的' }).press('Enter');
  await stale.waitFor({ state: 'detached' });
  expect.soft(await page.evaluate(() => document.activeElement !== document.body), 'the focus after the choice').toBe(true);
  await page.getByRole('button', { name: '保存', exact: true }).click();

  await expect.poll(() => page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
  expect((await drafter.ask('DELETE', '/api/session')).status).toBe(204);
  await body(drafter).press('End');
  await page.keyboard.type('请按时参加。');
  const again = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
  await again.waitFor();
  await open(drafter, 'signed-out');
  await page.keyboard.press('Escape');
  expect(await again.isVisible(), 'nobody goes on without signing in').toBe(true);
  await again.locator('input[type=password]').fill('wrong');
  await page.keyboard.press('Enter');
  await again.getByRole('alert').first().waitFor();
  await open(drafter, 'signed-out-wrong');
  await again.locator('input[type=password]').fill(desk.password());
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'detached' });
  await expect.poll(() => body(drafter).evaluate((here) => here === document.activeElement), { message: 'the focus after it' }).toBe(true);
});
