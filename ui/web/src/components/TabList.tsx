import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import './tabs.css';

interface Props<T extends string> {
  label: string;
  tabs: { key: T; label: string }[];
  open: T;
  onOpen: (tab: T) => void;
  children: ReactNode;
}

/** Tabs that all stay in sight, in two lines where there is no room for one. The arrow keys go from one to the next. */
export function TabList<T extends string>({ label, tabs, open, onOpen, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.key === open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.key}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={pressed}>
        {tabs.map((tab) => (
          <button key={tab.key} type="button" role="tab" id={`${id}-${tab.key}`} data-tab={tab.key} aria-selected={tab.key === open} aria-controls={`${id}-panel`}
            tabIndex={tab.key === open ? 0 : -1} onClick={() => onOpen(tab.key)}>{tab.label}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`} tabIndex={0} className="tab-panel">
        <h2 className="unseen">{tabs.find((tab) => tab.key === open)?.label}</h2>
        {children}
      </div>
    </>
  );
}
