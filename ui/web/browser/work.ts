import type { Desk, Person, Seat } from './desk';

interface Act { verb: string; opinion?: string; shot?: string }
interface Handling extends Act { stay?: boolean; seat?: Seat }

/** Opens one's task of a title from the to-do list, as it is found there. */
export async function openTask(person: Person, title: string): Promise<void> {
  if (new URL(person.page.url()).pathname !== '/to-do') await person.go('/to-do');
  const link = person.page.getByRole('link', { name: title }).first();
  await link.waitFor({ timeout: 20_000 }); // it arrives without a reload
  await link.click();
  await person.page.getByRole('form', { name: '办理' }).waitFor();
}

/** Says what is to be done with the task that is open, and sends it. */
export async function act(person: Person, { verb, opinion, shot }: Act): Promise<void> {
  const form = person.page.getByRole('form', { name: '办理' });
  const choice = person.page.getByRole('radio', { name: verb, exact: true });
  if (!(await form.locator(choice).isChecked())) await form.locator('label').filter({ has: choice }).click();
  if (opinion) await form.getByLabel(/^意见/).fill(opinion);
  if (shot) await person.shot(shot);
  await form.getByRole('button', { name: /^提交/ }).click();
  await person.page.getByText(`已提交：${verb}`).first().waitFor();
}

/** Somebody signs in, opens their task and handles it; stays if asked to. */
export async function handle(desk: Desk, account: string, title: string, { stay, seat, ...done }: Handling): Promise<Person> {
  const person = await desk.seated(account, '/to-do', seat);
  await openTask(person, title);
  await act(person, done);
  if (!stay) await desk.away(person);
  return person;
}

/** Opens one of the aspects of a thing. */
export async function tab(person: Person, name: string): Promise<void> {
  await person.page.getByRole('tab', { name, exact: true }).click();
}

/** Chooses some of a field's options, by their names where one may write them, as they unfold under it. */
export async function choose(person: Person, field: string, ...options: (string | RegExp)[]): Promise<void> {
  const { page } = person;
  const box = page.getByLabel(field, { exact: true });
  await box.click();
  for (const option of options) {
    if (typeof option === 'string' && await box.isEditable()) await box.fill(option);
    await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option }).click();
  }
  await page.keyboard.press('Escape');
}
