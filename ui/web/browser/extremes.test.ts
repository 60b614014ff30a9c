import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Desk, fits, NARROW, WIDE, type Person } from './desk';
import { manyPages } from './many';

// What is long, many or large: the zone's answers are made up on the way, the screens are as they are.
let desk: Desk;
let drafter: Person;
beforeAll(async () => {
  desk = await Desk.open();
  drafter = await desk.person('zhoumin');
});
beforeEach(async () => {
  await drafter.page.unrouteAll({ behavior: 'ignoreErrors' });
  await drafter.page.setViewportSize(WIDE);
});
afterAll(async () => { await desk.close(); });

const LONG = `关于${'进一步规范和加强国有企业投资项目全过程监督管理'.repeat(8)}有关事项的通知`;

test('a title of two hundred characters breaks into lines wherever it stands', async () => {
  const { page } = drafter;
  expect(LONG.length).toBeGreaterThan(190);
  const renamed = async (path: RegExp) => page.route(path, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/"title":"[^"]*"/g, `"title":"${LONG}"`) });
  });
  const id = await sent(drafter);
  await renamed(/\/api\/(documents|tasks|work)/);
  for (const [path, shot] of [['/started', 'long-started'], [`/documents/${id}?tab=timeline`, 'long-document'], [`/drafts`, 'long-drafts']] as const) {
    await drafter.go(path);
    await page.getByText(LONG).first().waitFor();
    await drafter.shot(shot);
    await page.setViewportSize(NARROW);
    expect(await fits(page), path).toBe(true);
    await drafter.shot(`${shot}-narrow`);
    await page.setViewportSize(WIDE);
  }
});

test('two hundred recipients can be looked through, chosen at once and followed', async () => {
  const { page } = drafter;
  const organs = Array.from({ length: 200 }, (_, nth) => ({ organ: `e${nth}`, name: `滨江第${nth + 1}产业投资发展有限公司`, kind: 'ENTERPRISE', zone: 'outer' }));
  await page.route(/\/api\/dispatch\/choices/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json() as object), recipients: organs } });
  });
  const { json: drafts } = await drafter.ask('GET', '/api/documents?mine=true&status=DRAFTING&size=1');
  await drafter.go(`/drafting/${drafts.items[0].id}/submit`);
  await page.getByLabel('按名称查找收文单位').fill('第12');
  await page.getByRole('button', { name: '选中查到的11个' }).click();
  await page.getByText('已选11个，共200个').waitFor();
  await page.getByLabel('按名称查找收文单位').fill('');
  await drafter.shot('many-recipients');
  await page.setViewportSize(NARROW);
  expect(await fits(page)).toBe(true);
  await drafter.shot('many-recipients-narrow');
  await page.setViewportSize(WIDE);
  await page.unrouteAll();

  const id = await sent(drafter);
  await page.route(/\/api\/documents\/[^/]+\/consignments/, async (route) => {
    const answer = await route.fetch();
    const [one] = await answer.json() as [object];
    await route.fulfill({ response: answer, json: organs.map(({ organ, name }, nth) => ({ ...one, id: `c${nth}`, recipient: organ, recipientName: name })) });
  });
  await drafter.go(`/documents/${id}?tab=sent`);
  await page.getByText(/共200家/).waitFor();
  await drafter.shot('many-sent');
  await page.setViewportSize(NARROW);
  expect(await fits(page)).toBe(true);
  await page.setViewportSize(WIDE);
});

test('a file of three hundred pages opens, is paged through and scrolled without the page standing still', async () => {
  const { page } = drafter;
  await page.route(/\.pdf(\?|$)/, (route) => route.fulfill({ contentType: 'application/pdf', body: manyPages(300) }));
  const id = await sent(drafter);
  await drafter.go(`/documents/${id}`);
  await page.getByText('共300页').waitFor();
  await page.locator('.pdf canvas').first().waitFor();
  await page.evaluate(() => { // how long nothing else got its turn
    const held = globalThis as unknown as { longest: number };
    held.longest = 0;
    let last = performance.now();
    setInterval(() => { const now = performance.now(); held.longest = Math.max(held.longest, now - last); last = now; }, 20);
  });
  await page.getByLabel('页码').fill('250');
  await page.getByLabel('页码').press('Enter');
  await page.locator('.pdf').getByText('Page 250', { exact: true }).waitFor();
  const pages = page.locator('.pdf-pages');
  for (let i = 0; i < 30; i++) {
    await pages.evaluate((box) => { box.scrollBy(0, -2000); });
    await page.waitForTimeout(50);
  }
  await expect.poll(async () => Number(await page.getByLabel('页码').inputValue())).toBeLessThan(240);
  expect(await page.locator('.pdf canvas').count()).toBeLessThan(20); // only what is near is drawn
  expect(await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)).toBeLessThan(2000);
  await drafter.shot('many-pages');
});

async function sent(person: Person): Promise<string> {
  const { json } = await person.ask('GET', '/api/documents?mine=true&size=50');
  return json.items.find((one: { title: string }) => one.title.includes('安全生产大检查')).id;
}
