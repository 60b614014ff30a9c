import type { Desk, Person, Seat } from './desk';

interface Handling { verb: string; opinion?: string; shot?: string; stay?: boolean; seat?: Seat }

/** Opens one's task of a title from the to-do list, as it is found there. */
export async function openTask(person: Person, title: string): Promise<void> {
  await person.go('/to-do');
  const link = person.page.getByRole('link', { name: title }).first();
  await link.waitFor({ timeout: 60_000 }); // it arrives without a reload
  await link.click();
  await person.page.getByRole('form', { name: '办理' }).waitFor();
}

/** Somebody signs in, opens their task and handles it; stays if asked to. */
export async function handle(desk: Desk, account: string, title: string, { verb, opinion, shot, stay, seat }: Handling): Promise<Person> {
  const person = await desk.person(account, seat);
  await openTask(person, title);
  const form = person.page.getByRole('form', { name: '办理' });
  const choice = form.getByRole('radio', { name: verb, exact: true });
  if (!(await choice.isChecked())) await choice.check({ force: true });
  if (opinion) await form.getByLabel(/^意见/).fill(opinion);
  if (shot) await person.shot(shot);
  await form.getByRole('button', { name: new RegExp(`^提交`) }).click();
  await person.page.getByText(/已提交/).first().waitFor();
  if (!stay) await desk.away(person);
  return person;
}

/** Opens one of the aspects of a thing. */
export async function tab(person: Person, name: string): Promise<void> {
  await person.page.getByRole('tab', { name, exact: true }).click();
}
