import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Me } from '../../api/types';
import { useFocusBack } from '../../app/focusBack';
import { CredentialsForm } from './CredentialsForm';
import { useWords } from './words';

interface Props {
  /** Who was working. */
  me: Me;
  onSamePerson: () => void;
  onGivenUp: () => void;
}

/** Asks for the password above the page when the session has ended, so that the page and what was typed stay. */
export default function SignInAgain({ me, onSamePerson, onGivenUp }: Props) {
  const say = useWords();
  useFocusBack();
  const [other, setOther] = useState(false);
  const entered = (now: Me) => {
    if (now.account === me.account) {
      onSamePerson();
      return;
    }
    sessionStorage.clear(); // texts of the person before are not for this one
    setOther(true);
    setTimeout(() => window.location.assign('/'), 4000);
  };
  return (
    <Modal open title={say('again.title')} closable={false} keyboard={false} mask={{ closable: false }} footer={null} destroyOnHidden>
      {other ? <Alert type="warning" showIcon title={say('again.other')} /> : (
        <>
          <p>{say('again.text')}</p>
          <p>{say('again.as', { name: me.name, account: me.account })}</p>
          <CredentialsForm account={me.account} enter={say('again.enter')} onEntered={entered} />
          <Button type="link" block onClick={onGivenUp}>{say('again.leave')}</Button>
        </>
      )}
    </Modal>
  );
}
