import { LogoutOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ModeSwitch } from '../components/ModeSwitch';
import { useFocusBack } from './focusBack';
import { useSession } from './session';
import { useShared } from './words';

/** The focus goes to the first place; left to itself the drawer keeps it outside its dialog. */
const enter = (places: HTMLElement | null) => { if (places) requestAnimationFrame(() => places.querySelector('a')?.focus()); };

/** All places and settings on a phone, where they have no room beside the page. */
export default function PlacesDrawer({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const say = useShared();
  useFocusBack();
  const { me, signOut } = useSession();
  return (
    <Drawer open onClose={onClose} title={`${me.name} · ${me.organName}`} placement="right" size="80%">
      <nav ref={enter} aria-label={say('nav.main')} onClick={onClose}>{children}</nav>
      <div className="stack drawer-end">
        <ModeSwitch />
        <Link to="/account" onClick={onClose}>{say('nav.account')}</Link>
        <Button icon={<LogoutOutlined />} onClick={() => void signOut()}>{say('signOut')}</Button>
      </div>
    </Drawer>
  );
}
