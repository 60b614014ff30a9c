import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, NARROW, WIDE, type Person } from './desk';
import { dialog, open, unfolded } from './look';

// The same of what opens for those who handle, receive, apply, archive and audit.
let desk: Desk;
beforeAll(async () => { desk = await Desk.open(); });
afterAll(async () => { await desk.close(); });

/** Chooses each thing that may be done with a task, and tries to send it without what is asked for. */
async function verbs(person: Person, what: string): Promise<void> {
  const { page } = person;
  const form = page.getByRole('form', { name: '办理' });
  await form.waitFor();
  await form.getByRole('button', { name: /^提交/ }).click();
  const choices = form.getByRole('radio');
  const count = await choices.count();
  expect(count).toBeGreaterThan(0);
  for (let nth = 0; nth < count; nth += 1) {
    await form.locator('.ant-radio-button-wrapper').nth(nth).click();
    await open(person, `${what}-verb-${nth + 1}`);
    for (const box of await form.getByRole('combobox').all()) await unfolded(person, box, `${what}-verb-${nth + 1}-choices`);
  }
}

test('each thing that may be done with a task', async () => {
  const cases: [string, string, (item: any) => string][] = [
    ['liuwei', '/api/tasks?size=50', (item) => `/documents/${item.work.objectId}?tab=handle&task=${item.id}`],
    ['gaoyuan', '/api/cases?status=SUBMITTED&size=50', (item) => `/cases/${encodeURIComponent(item.caseNumber)}`],
  ];
  for (const [account, list, path] of cases) {
    const person = await desk.seated(account);
    const { json } = await person.ask('GET', list);
    await person.go(path(json.items[0]));
    await verbs(person, account);
    await desk.away(person);
  }
});

test('the filters of a list, and keeping them under a name', async () => {
  const person = await desk.seated('liuwei', '/to-do?level=INTERNAL');
  const { page } = person;
  await unfolded(person, page.getByLabel('密级').last(), 'filter');
  const keep = page.getByRole('button', { name: '存为常用筛选' });
  await keep.press('Enter');
  const name = page.getByLabel(/^名称/);
  await name.fill('内部');
  await open(person, 'view');
  await name.press('Escape');
  await name.waitFor({ state: 'detached' });
  await expect.poll(() => keep.evaluate((here) => here === document.activeElement)).toBe(true);
  await desk.away(person);
});

test('signing for what arrived, and sending it back', async () => {
  const person = await desk.seated('shenyue', '/consignments');
  const { page } = person;
  const { json } = await person.ask('GET', '/api/consignments?box=new&size=1');
  await person.go(`/consignments/${json.items[0].id}`);
  await dialog(person, page.getByRole('button', { name: '签收', exact: true }).or(page.getByRole('button', { name: '签 收' })), '签收来文', 'acknowledgement');
  await dialog(person, page.getByRole('button', { name: /^退 ?回$/ }), '退回来文', 'return', async (it) => {
    await it.getByRole('button', { name: '签署并退回' }).click();
    await it.getByText('请写明退回的理由。').waitFor();
    await open(person, 'return-wrong');
  });
  await desk.away(person);
});

test('an application with all that is wrong in it', async () => {
  const person = await desk.seated('shenyue', '/matters/organisation-filing/apply');
  const { page } = person;
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByText(/有\d+处需要更正/).waitFor();
  await open(person, 'application-wrong');
  for (const box of (await page.locator('main').getByRole('combobox').all()).slice(0, 2)) await unfolded(person, box, 'application-choices');
  await dialog(person, page.getByRole('button', { name: '清空重填' }), /清空|丢弃/, 'application-drop');
  await desk.away(person);
});

test('a search that is narrowed, on a desk and on a telephone, a record, and filing', async () => {
  const person = await desk.seated('dengli', `/search?q=${encodeURIComponent('通知')}`);
  const { page } = person;
  await unfolded(person, page.getByLabel('排序'), 'search-sort');
  const year = page.locator('.facets section').filter({ has: page.getByRole('heading', { name: '年度' }) }).getByRole('button');
  await year.first().press('Enter');
  await page.waitForURL(/year=/);
  await expect.poll(() => year.first().evaluate((here) => here === document.activeElement), { message: 'the focus after narrowing' }).toBe(true);
  await open(person, 'search-narrowed');
  await page.setViewportSize(NARROW);
  const fold = page.getByRole('button', { name: '筛选（已用1项）' });
  await folds(person, fold, page.locator('.facets'), 'search');
  await page.setViewportSize(WIDE);
  expect(await page.locator('.facets').isVisible(), 'where there is room it stands open').toBe(true);

  const { json } = await person.ask('GET', '/api/documents?status=FILED&size=1');
  await person.go(`/records/${json.items[0].id}`);
  for (const name of [/^签/, /^组成/, /稿本|版本/]) {
    await page.getByRole('tab', { name }).click();
    await open(person, `record-${name.source.replace(/\W/g, '')}`);
  }
  await page.route(/status=CLOSED/, (route) => route.continue({ url: route.request().url().replace('CLOSED', 'FILED') })); // there is always one
  await person.go('/filing');
  await dialog(person, page.locator('table.list tbody tr').first().getByRole('button', { name: /归 ?档/ }), '归档', 'filing');
  await desk.away(person);
});

test('an event of the chain, and the filters on a telephone', async () => {
  const person = await desk.seated('guofeng', '/audit');
  const { page } = person;
  await page.locator('table.list').waitFor();
  await dialog(person, page.getByRole('button', { name: /^查看第\d+条$/ }).first(), /^事件第/, 'event');
  const form = page.getByRole('form', { name: '筛选' });
  await unfolded(person, form.getByLabel('结果'), 'audit-outcome');
  await page.setViewportSize(NARROW);
  const fold = page.getByRole('button', { name: '筛选', exact: true }).first();
  await folds(person, fold, form, 'audit');
  await fold.press('Enter');
  await form.getByLabel('操作人账号').fill('liuwei');
  await page.keyboard.press('Enter');
  const active = page.getByRole('button', { name: '筛选（已用1项）' });
  await active.waitFor();
  expect(await form.isVisible(), 'the list is what is wanted next').toBe(false);
  await expect.poll(() => active.evaluate((here) => here === document.activeElement)).toBe(true);
  await desk.away(person);
});

/** Filters that stand folded on a telephone unfold and fold by a key. */
async function folds(person: Person, button: ReturnType<Person['page']['locator']>, filters: ReturnType<Person['page']['locator']>, what: string): Promise<void> {
  expect(await filters.isVisible()).toBe(false);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await button.press('Enter');
  await filters.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await open(person, `${what}-unfolded`);
  await button.press('Enter');
  await filters.waitFor({ state: 'hidden' });
}
