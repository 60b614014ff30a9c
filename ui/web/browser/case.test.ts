import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Person } from './desk';

// S7: an enterprise files, is asked once for a supplement, is decided on and takes its sealed result away; two screens tell the same.
let desk: Desk;
let applicant: Person;
let number = '';
const at = () => `/cases/${encodeURIComponent(number)}`;

beforeAll(async () => {
  desk = await Desk.open();
  applicant = await desk.person('shenyue');
});
afterAll(async () => { await desk.close(); });

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const MISSING = '联系人办公电话为空号，请核对；\n责任领导职务请写全称。';

test('what is wrong in a form stands at its field, whether the page or the zone found it', async () => {
  const { page } = applicant;
  await applicant.go('/matters');
  await page.getByRole('link', { name: '组织保障机构备案' }).click();
  await page.getByRole('heading', { name: '办理依据' }).waitFor();
  await page.getByRole('link', { name: '填报申请' }).click();
  await page.getByRole('button', { name: '清空重填' }).click();
  await page.getByRole('button', { name: /^清 ?空$/ }).click();
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByText(/有\d+处需要更正/).waitFor();
  expect(await page.locator('#form-unitName').evaluate((field) => field === document.activeElement)).toBe(true);
  await applicant.shot('application-findings');

  await fill(applicant, '023-67670000');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.route('**/api/cases', (route) => route.continue({ postData: route.request().postData()?.replace('"13800000000"', '"12345"') }), { times: 1 });
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.locator('#form-contact-mobile-wrong').getByText(/格式不对/).waitFor();
  expect(await page.locator('#form-contact-mobile').getAttribute('aria-invalid')).toBe('true');
});

test('a file that may not be handed in is refused before it is sent', async () => {
  const { page } = applicant;
  const sent: string[] = [];
  page.on('request', (request) => { if (request.method() === 'POST' && request.url().includes('/api/attachments')) sent.push(request.url()); });
  const { json: limits } = await applicant.ask('GET', '/api/attachments/limits');
  const field = page.locator('input[type=file]');
  await field.setInputFiles({ name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await page.getByText(/“程序.exe”不是可以上传的类型/).waitFor();
  await large(page, limits.maxBytes + 1);
  await page.getByText(/超过每个.*的上限/).waitFor();
  expect(sent).toEqual([]);
  await field.setInputFiles({ name: '任命文件.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: '删除任命文件.pdf' }).waitFor();
  expect(sent).toHaveLength(1);
  await applicant.shot('application');
});

test('handed in, it is asked to be supplied once: the clock stands still and the list is whole', async () => {
  const { page } = applicant;
  const mobile = page.locator('#form-contact-mobile');
  await mobile.fill('13800000000');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  number = (await page.locator('strong').filter({ hasText: /备-\d+/ }).innerText()).trim();
  await page.getByRole('link', { name: '查看进度' }).click();
  await page.getByText('任命文件.pdf').waitFor();
  const officer = await official('gaoyuan');
  await sameSteps(officer);
  await act(officer, '要求补正', '请一次补正。', MISSING);
  await page.getByText('暂停计时：', { exact: false }).first().waitFor({ timeout: 15_000 }); // without a reload
  await page.getByText('责任领导职务请写全称。').waitFor();
  await sameSteps(officer);
  await page.getByText('补正并重新提交').scrollIntoViewIfNeeded();
  await applicant.shot('supplement');
  await page.locator('#form-contact-telephone').fill('023-67671111');
  await page.getByRole('button', { name: '核对并提交' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByText('曾要求补正的内容').waitFor();

  await officer.go(at());
  const form = officer.page.getByRole('form', { name: '办理' });
  await form.getByRole('radio', { name: '受理', exact: true }).waitFor({ state: 'attached' });
  expect(await form.getByRole('radio', { name: '要求补正' }).count()).toBe(0);
  await officer.page.locator('del', { hasText: '023-67670000' }).waitFor();
  await officer.page.locator('ins', { hasText: '023-67671111' }).waitFor();
  await officer.page.locator('ins').scrollIntoViewIfNeeded();
  await officer.shot('case-compared');
  await act(officer, '受理', '材料齐全，予以受理。');
  await sameSteps(officer);
  await officer.go(at());
  await act(officer, '审查通过', '组织健全，建议备案。');
  await sameSteps(officer);
  await desk.away(officer);
});

test('decided and sealed, the result is verified and taken away, and nobody is named to the enterprise', async () => {
  const { page } = applicant;
  const decider = await official('sunjianguo');
  await act(decider, '准予', '同意备案。');
  await sameSteps(decider);
  await desk.away(decider);
  const keeper = await official('tangning');
  await act(keeper, '用印送达', '');
  await page.getByRole('button', { name: '下载结果文书' }).waitFor({ timeout: 15_000 });
  await sameSteps(keeper);
  await desk.away(keeper);
  await page.getByText(/签章有效|签名有效/).first().waitFor();
  await page.evaluate(() => { scrollTo(0, 0); });
  await applicant.shot('case-result');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载结果文书' }).click();
  expect(readFileSync(await (await coming).path()).subarray(0, 5).toString()).toBe('%PDF-');

  const told = await page.locator('body').innerText();
  const asked = JSON.stringify((await applicant.ask('GET', `/api${at()}`)).json);
  for (const hidden of ['高远', '孙建国', '唐宁', '予以受理。', '建议备案', '同意备案', '请一次补正']) {
    expect(told).not.toContain(hidden);
    expect(asked).not.toContain(hidden);
  }
  expect((await applicant.ask('GET', `/api${at()}/timeline`)).status).toBe(403);
});

test('another enterprise is told the same as of a number that does not exist', async () => {
  const other = await desk.person('zhulin');
  const answers = [];
  for (const path of [at(), `/cases/${encodeURIComponent('2026-备-9999')}`]) {
    await other.go(path);
    const asked = await other.ask('GET', `/api${path}`);
    const below = await Promise.all(['timeline', 'signatures', 'attachments', 'form?version=1', 'result.pdf'].map(async (part) => (await other.ask('GET', `/api${path}/${part}`)).status));
    answers.push({ page: await other.page.locator('main').innerText(), status: asked.status, code: asked.json.code, zh: asked.json.zh, below });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.status).toBe(404);
});

/** An official with the case before them. */
async function official(account: string): Promise<Person> {
  const person = await desk.person(account);
  await person.go(at());
  return person;
}

async function fill({ page }: Person, telephone: string): Promise<void> {
  const values: Record<string, string> = {
    unitName: '滨江水务有限公司', 'contact-name': '沈悦', 'contact-post': '信息部主管', 'contact-telephone': telephone, 'contact-mobile': '13800000000',
    'responsibleLeader-name': '陆伟', 'responsibleLeader-post': '主要负责人', 'responsibleLeader-telephone': '023-67670001',
    'departmentHead-name': '韩冰', 'departmentHead-post': '信息部部长', 'departmentHead-telephone': '023-67670002',
  };
  for (const [name, value] of Object.entries(values)) await page.locator(`#form-${name}`).fill(value);
}

/** Chooses a file of so many bytes, which never leave the browser. */
async function large(page: Person['page'], bytes: number): Promise<void> {
  await page.locator('input[type=file]').evaluate((field: HTMLInputElement, size) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(size)], '扫描件.pdf', { type: 'application/pdf' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

async function act({ page }: Person, verb: string, opinion: string, missing?: string): Promise<void> {
  const form = page.getByRole('form', { name: '办理' });
  const choice = form.getByRole('radio', { name: verb, exact: true });
  await choice.waitFor({ state: 'attached' });
  if (!(await choice.isChecked())) await form.locator('label').filter({ hasText: new RegExp(`^${verb}$`) }).click();
  if (opinion) await form.getByLabel(/^意见/).fill(opinion);
  if (missing) await form.locator('.ask textarea, .ask input').first().fill(missing);
  await form.getByRole('button', { name: /^提交/ }).click();
  await page.getByText(/已提交：/).first().waitFor();
}

/** Both screens say the same step and the same days. */
async function sameSteps(officer: Person): Promise<void> {
  const of = (person: Person) => person.page.locator('.case-now, .case-steps').allInnerTexts();
  const clock = (person: Person) => person.page.locator('section', { has: person.page.getByRole('heading', { name: '时限' }) }).locator('dl').allInnerTexts();
  await expect.poll(async () => {
    const [ours, theirs] = await Promise.all([applicant, officer].map(async (person) => [...await of(person), ...await clock(person)].join('\n')));
    return ours !== undefined && ours.length > 0 && ours === theirs ? 'the same' : `${ours}\n—\n${theirs}`;
  }, { timeout: 15_000 }).toBe('the same');
}
