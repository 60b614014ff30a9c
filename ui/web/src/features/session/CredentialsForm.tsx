import { Alert, Button, Form, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '../../api/client';
import type { Me } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useWords } from './words';

interface Props {
  /** The account that is expected; it may still be changed. */
  account?: string;
  enter: string;
  onEntered: (me: Me) => void;
}

/** Account and password. What is wrong is said in words above the fields; the password is never kept. */
export function CredentialsForm({ account = '', enter, onEntered }: Props) {
  const say = useWords();
  const [form] = Form.useForm<{ account: string; password: string }>();
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const first = useRef<InputRef>(null);
  const secret = useRef<InputRef>(null);
  useEffect(() => { (account ? secret : first).current?.focus(); }, [account]);

  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState?.('CapsLock') ?? false);
  const submit = async (given: { account: string; password: string }) => {
    setBusy(true);
    setRefused(null);
    try {
      const { me } = await api.post<{ me: Me }>('/api/session', { body: { account: given.account.trim(), password: given.password } });
      form.resetFields(['password']);
      onEntered(me);
    } catch (failure) {
      setRefused(failure);
      form.resetFields(['password']);
      secret.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ account }} onValuesChange={() => setRefused(null)} onFinish={(given) => void submit(given)}>
      {refused !== null && <ProblemAlert error={refused} />}
      <Form.Item name="account" label={say('account')} rules={[{ required: true, whitespace: true, message: say('account.missing') }]}>
        <Input ref={first} autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={[{ required: true, message: say('password.missing') }]}>
        <Input.Password ref={secret} autoComplete="current-password" maxLength={200} onKeyDown={watchCapsLock} onKeyUp={watchCapsLock} />
      </Form.Item>
      <div aria-live="polite">{capsLock && <Alert type="warning" showIcon title={say('capsLock')} />}</div>
      <Button type="primary" htmlType="submit" block loading={busy} className="form-end">{enter}</Button>
    </Form>
  );
}
