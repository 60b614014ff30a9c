import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unlike } from './day';
import { Desk, type Person } from './desk';

// S6: the archivist finds, narrows, keeps, exports and files; what somebody may not know of leaves no trace.
let desk: Desk;
let archivist: Person;

beforeAll(async () => {
  desk = await Desk.open();
  archivist = await desk.person('dengli');
});
afterAll(async () => { await desk.close(); });

const BUDGET = '关于做好2026年度国有资本经营预算编报工作的通知';
const RANDOM = '3f1c2b6e-7a0d-4c58-9b1e-5d2f8a6c4e70';

test('a number is found however it is written, and so are a reference code and a phrase of the text', async () => {
  await look(archivist, '滨国资 2026 1');
  const hit = archivist.page.locator('.hits > li', { hasText: '滨国资' }).first();
  await hit.waitFor();
  expect(await hit.innerText()).toMatch(/〔2026〕1号/);
  await look(archivist, '应纳入编报范围，不得漏报');
  await archivist.page.locator('.hits mark').first().waitFor();
  expect(await archivist.page.locator('.hits').innerText()).toContain(BUDGET);
  const { json } = await archivist.ask('GET', `/api/search?q=${encodeURIComponent(BUDGET)}`);
  const code = json.items.find((one: { referenceCode?: string }) => one.referenceCode).referenceCode as string;
  await look(archivist, code);
  await archivist.page.getByRole('link', { name: BUDGET }).first().waitFor();
});

test('each facet narrows to as many as it says', async () => {
  const { page } = archivist;
  await look(archivist, '通知');
  const facets = await page.locator('.facets .facet:has(.count)').count();
  expect(facets).toBeGreaterThan(3);
  for (let i = 0; i < facets; i++) {
    const facet = page.locator('.facets .facet:has(.count)').nth(i);
    const said = Number(await facet.locator('.count').innerText());
    await facet.click();
    await page.getByText(`找到${said}项`).waitFor();
    while (await page.getByRole('button', { name: '更多' }).isVisible()) {
      await page.getByRole('button', { name: '更多' }).click();
      await page.waitForLoadState('networkidle');
    }
    expect(await page.locator('.hits > li').count()).toBe(said);
    await page.goBack();
    await page.locator('.facets .facet:has(.count)').nth(facets - 1).waitFor();
  }
});

test('a search is kept under a name and taken up again', async () => {
  const { page } = archivist;
  await look(archivist, '安全生产');
  const name = `安全${unlike()}`;
  await page.getByRole('button', { name: '存为常用筛选' }).click();
  await page.getByLabel(/名称/).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name, exact: true }).waitFor();
  await archivist.go('/search');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(/找到\d+项/).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('安全生产');
});

test('what was found is taken away as a table', async () => {
  await look(archivist, BUDGET);
  const coming = archivist.page.waitForEvent('download');
  await archivist.page.getByRole('button', { name: /导出结果/ }).click();
  const table = readFileSync(await (await coming).path(), 'utf8');
  expect(table.startsWith('\ufeff')).toBe(true);
  expect(table).toContain(BUDGET);
});

test('a closed document is filed, and its record says what it is made of and that it holds', async () => {
  const { page } = archivist;
  await archivist.go('/filing');
  const row = page.locator('table.list tbody tr').first();
  const title = await row.locator('.thing').innerText();
  const id = (await row.locator('.thing').getAttribute('href'))?.split('/').pop();
  await row.getByRole('button', { name: /归 ?档/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '30年' }).check();
  await archivist.shot('filing');
  await dialog.getByRole('button', { name: /^归 ?档$/ }).click();
  await dialog.getByText('1份全部归档').waitFor();
  await dialog.getByRole('button', { name: /^关 ?闭$/ }).last().click();
  await archivist.go(`/records/${id}`);
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByText('证据包成立', { exact: false }).or(page.getByText(/成立/)).first().waitFor({ timeout: 60_000 });
  await archivist.shot('record');
  await page.getByRole('tab', { name: /^组成/ }).click();
  await page.getByText('摘要（SHA-256）').first().waitFor();
});

test('what is hidden leaves no trace in hits, counts and facets, and opening it says what a random address says', async () => {
  const seen = new Map<string, Found>();
  for (const account of ['dengli', 'wuqian', 'zhulin']) {
    const person = account === 'dengli' ? archivist : await desk.person(account);
    seen.set(account, await all(person, '2026'));
    if (person !== archivist) {
      await look(person, '履职待遇'); // not sent to anybody yet
      await person.page.getByText('没有找到。').waitFor();
      expect(await person.page.locator('.facets .count').count()).toBe(0);
      await sameAsNothing(person, await hiddenFrom(seen.get(account)));
    }
  }
  const [, one, other] = [...seen.values()];
  expect(new Set([...one!.ids, ...other!.ids]).size).toBeGreaterThan(Math.max(one!.total, other!.total)); // each has what the other has not
  for (const { total, facets } of seen.values()) {
    expect(facets.LEVEL!.reduce((sum, { count }) => sum + count, 0)).toBe(total); // counted over what is one's own alone
  }
});

test('in the inner zone those who are cleared find work secrets, and the same words find nothing outside', async () => {
  const clerk = await desk.person('hefang', { zone: 'inner' });
  await look(clerk, '专项巡察');
  await clerk.page.locator('.hits').getByText('工作秘密').first().waitFor();
  await look(archivist, '专项巡察');
  await archivist.page.getByText('没有找到。').waitFor();
});

interface Found { total: number; ids: string[]; facets: Record<string, { value: string; count: number }[]> }

async function all(person: Person, q: string): Promise<Found> {
  const ids: string[] = [];
  for (let cursor = ''; ;) {
    const { json } = await person.ask('GET', `/api/search?q=${encodeURIComponent(q)}&size=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    ids.push(...json.items.map((one: { id: string }) => one.id));
    if (!json.next) {
      expect(ids).toHaveLength(json.total);
      return { total: json.total, ids, facets: json.facets };
    }
    cursor = json.next;
  }
}

/** A document of the commission that somebody does not find. */
async function hiddenFrom(own: Found | undefined): Promise<string> {
  const { json } = await archivist.ask('GET', '/api/documents?size=50');
  return json.items.map((one: { id: string }) => one.id).find((id: string) => !own?.ids.some((one) => one.includes(id)));
}

async function sameAsNothing(person: Person, hidden: string): Promise<void> {
  for (const kind of ['documents', 'records', 'consignments']) {
    const said = [];
    for (const id of [hidden, RANDOM]) {
      await person.go(`/${kind}/${id}`);
      await person.page.getByRole('alert').first().waitFor();
      said.push(await person.page.locator('main').innerText());
    }
    expect(said[0]).toBe(said[1]);
  }
}

async function look(person: Person, words: string): Promise<void> {
  await person.go('/search');
  await person.page.getByLabel('标题、文号、档号或正文').fill(words);
  await person.page.keyboard.press('Enter');
  await person.page.getByText(/找到\d+项/).waitFor();
}
