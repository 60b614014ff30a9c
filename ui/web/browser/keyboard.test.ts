import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';
import { drafted, submitted, titled } from './paper';

// A whole run without a mouse: sign in, look around, find two pieces of work, handle them one after the other.
let desk: Desk;
let head: Person;
const BOTH = titled('第#号');
const TITLES = [`关于${BOTH}请假制度的通知`, `关于${BOTH}值班制度的通知`];

beforeAll(async () => {
  desk = await Desk.open();
  const drafter = await desk.clerk('zhoumin');
  for (const title of TITLES) await submitted(drafter, await drafted(drafter, { title }), { signer: 'liuwei', recipients: ['ctou'] });
});
afterAll(async () => { await desk.close(); });

/** What has the focus, and whether one can see that. */
async function focus(): Promise<{ name: string; tag: string; role: string; seen: boolean; at: number }> {
  return head.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = (one: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    const around = [element, ...(element.matches('input, textarea, button') ? [element.parentElement, element.parentElement?.parentElement] : [])];
    const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
    return {
      name: element.getAttribute('aria-label') ?? labelled ?? (element.textContent?.trim() || (element.closest('label')?.textContent ?? '')),
      tag: element.tagName.toLowerCase(), role: element.getAttribute('role') ?? element.getAttribute('type') ?? '',
      seen: around.some((one) => one && shown(one)), at: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}

/** Tabs on until something of that name has the focus; it is always seen where one is, and it goes down the page. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let before = (await focus()).at; passed.length < 60;) {
    await head.page.keyboard.press(key);
    const now = await focus();
    if (now.tag !== 'body') {
      expect(now.seen, `the focus is seen at ${now.tag} ${now.name}`).toBe(true);
      if (passed.length > 0) expect(key === 'Tab' ? now.at > before : now.at < before, `the order of ${passed.at(-1)} and ${now.name}`).toBe(true);
      before = now.at;
    }
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    passed.push(now.name);
  }
  throw new Error(`no ${name} among ${passed.join(' | ')}`);
}

test('one signs in by typing and is at the list of work', async () => {
  head = await desk.visitor('liqiang');
  await head.go('/sign-in');
  await expect.poll(async () => (await focus()).tag).toBe('input');
  await head.page.keyboard.type('liqiang');
  await head.page.keyboard.press('Tab');
  await head.page.keyboard.type(desk.password());
  await head.page.keyboard.press('Enter');
  await head.page.getByRole('heading', { name: '待办' }).waitFor();
  await expect.poll(async () => (await focus()).name).toBe('待办'); // the heading: a reader is told where they are
});

test('the first stop of the page leads past the navigation', async () => {
  await head.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await head.page.keyboard.press('Tab');
  const first = await focus();
  if (first.name !== '跳到正文') await tabTo('跳到正文', 'Shift+Tab');
  await expect.poll(async () => (await head.page.getByRole('link', { name: '跳到正文' }).boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await head.shot('skip-link');
  await head.page.keyboard.press('Enter');
  await expect.poll(() => head.page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('a dialog takes the focus, Escape closes it and gives the focus back', async () => {
  const { page } = head;
  const help = page.getByRole('dialog', { name: '快捷键' });
  await page.keyboard.press('?');
  await help.waitFor();
  await head.shot('help');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await tabTo('快捷键', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await help.waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await expect.poll(async () => (await focus()).name).toBe('快捷键');
});

test('two keys go to a page, j and k go through the list and Enter opens', async () => {
  const { page } = head;
  await page.keyboard.type('gd');
  await page.getByRole('heading', { name: '已办' }).waitFor();
  await page.keyboard.type('gt');
  await page.getByRole('heading', { name: '待办' }).waitFor();
  await page.getByRole('link', { name: TITLES[0]! }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(BOTH);
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await page.getByText('共2项').waitFor();
  await tabTo(/号(请假|值班)制度/);
  const first = await focus();
  await page.keyboard.press('j');
  await expect.poll(async () => (await focus()).name).not.toBe(first.name);
  await page.keyboard.press('k');
  await expect.poll(async () => (await focus()).name).toBe(first.name);
  await head.shot('list-by-keys');
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: '办理' }).waitFor();
  await expect.poll(async () => (await focus()).name).toBe(first.name);
});

test('a verb is chosen, an opinion written and sent, and the next piece of work opened', async () => {
  const { page } = head;
  const first = (await focus()).name;
  await decide('同意。');
  await page.getByText('已提交：通过').waitFor();
  await expect.poll(async () => (await focus()).name.replace(/\s/g, '')).toBe('办理下一项');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focus()).name).toBe(TITLES.find((title) => title !== first));
  await page.getByRole('form', { name: '办理' }).waitFor();
  await decide('请会签。');
  await page.getByText('已提交：通过').waitFor();
  await page.getByText('列表中没有下一项。').waitFor();
  await head.shot('handled-by-keys');
  await page.keyboard.press('Enter'); // back to the list, as it was
  await page.waitForURL(/\/to-do\?q=/);
  await page.getByText('没有符合筛选条件的事项。').waitFor();
});

/** From the heading to the verbs, the opinion and the button. */
async function decide(opinion: string): Promise<void> {
  const { page } = head;
  const chosen = () => page.getByRole('radio', { name: '通过' }).isChecked();
  await tabTo(/^(通过|退回)$/);
  await page.keyboard.press('Space');
  for (let times = 0; times < 3 && !(await chosen()); times += 1) await page.keyboard.press('ArrowRight');
  expect(await chosen()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type(opinion);
  await tabTo(/^提交：通过$/);
  await page.keyboard.press('Enter');
}
