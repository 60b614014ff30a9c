import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import { Problem } from '../../api/problem';
import { speak } from '../../app/i18n';
import { FormEditor } from './FormEditor';
import type { Filled, Node } from './schema';

const schema = JSON.parse(readFileSync('../../workflows/src/main/resources/matters/organisation-filing/form.schema.json', 'utf8')) as Node;
const person = { name: '冯刚', post: '总经理', telephone: '023-67670001' };
const whole: Filled = {
  unitName: '滨江水务有限公司', responsibleLeader: person, departmentHead: person,
  contact: { name: '吴倩', post: '主管', telephone: '023-67670002', mobile: '13800000000' },
};
let sent: Filled[] = [];

beforeEach(() => {
  speak('zh');
  sent = [];
  vi.stubGlobal('fetch', async () => Response.json({ maxBytes: 1048576, most: 2, types: ['.pdf'] }));
});

function Editor({ given, refused }: { given: Filled; refused?: Error }) {
  const [value, setValue] = useState(given);
  return (
    <FormEditor schema={schema} materials={[]} handler="规划发展处" value={value} files={[]} onValue={setValue} onFiles={() => {}}
      onSubmit={(form) => sent.push(form)} sending={false} refused={refused ?? null} />
  );
}
const shown = (given: Filled, refused?: Error) =>
  render(<QueryClientProvider client={newQueries()}><Editor given={given} refused={refused} /></QueryClientProvider>);

it('says all that is wrong before anything is sent, and leads to the first', async () => {
  shown({ ...whole, unitName: '', contact: { ...(whole.contact as Filled), mobile: '138' } });
  fireEvent.click(screen.getByText('核对并提交'));
  const alert = (await screen.findByText('有2处需要更正')).closest('[role="alert"]') as HTMLElement;
  expect(within(alert).getByText('请填写“单位（企业）名称”。')).toBeTruthy();
  expect(within(alert).getByText(/联系人 · 手机/)).toBeTruthy();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('form-unitName'));
  expect(sent).toEqual([]);
});

it('shows the help of a field and what is wrong when the field is left', async () => {
  shown(whole);
  const mobile = screen.getByLabelText(/手机/);
  fireEvent.change(mobile, { target: { value: '12345' } });
  fireEvent.blur(mobile);
  expect(await screen.findAllByText(/请填写11位手机号码/)).not.toHaveLength(0);
  expect(mobile.getAttribute('aria-invalid')).toBe('true');
});

it('shows what was filled in once more before it is handed in', async () => {
  shown(whole);
  fireEvent.click(screen.getByText('核对并提交'));
  expect(await screen.findByText('提交前核对')).toBeTruthy();
  expect(screen.getByText('滨江水务有限公司')).toBeTruthy();
  fireEvent.click(screen.getByText('提交申请'));
  expect(sent).toEqual([whole]);
});

it('puts what the zone refused at its field', async () => {
  shown(whole, new Problem({ code: 'FORM-INVALID', status: 422, zh: '有误', en: 'wrong', details: ['1', '/contact/mobile FORM-FORMAT'] }));
  expect(await screen.findByText('有1处需要更正')).toBeTruthy();
  expect(screen.getByLabelText(/手机/).getAttribute('aria-invalid')).toBe('true');
});
