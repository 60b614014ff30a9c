import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** How the screen is drawn: 标准, 大字 for old eyes, 高对比 for weak ones. */
export type Mode = 'standard' | 'large' | 'contrast';

export const MODES: readonly Mode[] = ['standard', 'large', 'contrast'];
const KEPT = 'vermilion.mode';

function kept(): Mode {
  const mode = localStorage.getItem(KEPT);
  return MODES.find((one) => one === mode) ?? 'standard';
}

const Context = createContext<{ mode: Mode; setMode: (mode: Mode) => void }>({ mode: 'standard', setMode: () => {} });

export function ModeProvider({ children }: { children: ReactNode }) {
  const [mode, setMode] = useState<Mode>(kept);
  useEffect(() => {
    localStorage.setItem(KEPT, mode);
    document.documentElement.dataset.mode = mode; // what is drawn by our own styles follows it
  }, [mode]);
  const value = useMemo(() => ({ mode, setMode }), [mode]);
  return <Context value={value}>{children}</Context>;
}

export const useMode = () => useContext(Context);
