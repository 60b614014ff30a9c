import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useShared } from './words';

/**
 * Keeps somebody from losing what is not saved: the browser asks before the page is closed, and we ask before another
 * page is gone to.
 */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const say = useShared();
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={say('unsaved.title')}
      okText={say('unsaved.leave')}
      cancelText={say('unsaved.stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {say('unsaved.text')}
    </Modal>
  );
}
