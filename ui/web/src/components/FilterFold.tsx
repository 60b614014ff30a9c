import { DownOutlined, FilterOutlined, UpOutlined } from '@ant-design/icons';
import { useId, type ReactNode, type Ref } from 'react';
import { useShared } from '../app/words';
import './fold.css';

interface Props {
  /** How many filters narrow what is shown now. */
  active: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  button?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** Filters: in sight where there is room; on a phone behind a button that says how many are active, so that the list comes first. */
export function FilterFold({ active, open, onOpen, button, children }: Props) {
  const say = useShared();
  const id = useId();
  return (
    <div className={open ? 'fold' : 'fold fold-closed'}>
      <button ref={button} type="button" className="fold-button" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
        <FilterOutlined aria-hidden /><span>{active > 0 ? say('filters.active', { n: active }) : say('filters')}</span>{open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
      </button>
      <div id={id} className="fold-content">{children}</div>
    </div>
  );
}
