import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useShared } from './words';

interface Props {
  title: string;
  /** What stands at the right of the title. */
  extra?: ReactNode;
  /** What stands below the title. */
  sub?: ReactNode;
  /** The page puts the focus where it is wanted by itself. */
  focused?: boolean;
  children: ReactNode;
}

/** A page: its title in the tab and as the heading, which gets the focus when somebody comes here. */
export function Page({ title, extra, sub, focused = false, children }: Props) {
  const say = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const product = say('product');
  useEffect(() => { document.title = `${title} · ${product}`; }, [title, product]);
  useEffect(() => { if (!focused) heading.current?.focus({ preventScroll: true }); }, [pathname, focused]);
  return (
    <>
      <div className="page-head">
        <div className="grow">
          <h1 ref={heading} tabIndex={-1} className="breakable">{title}</h1>
          {sub}
        </div>
        {extra && <div className="row">{extra}</div>}
      </div>
      {children}
    </>
  );
}
