import { Segmented } from 'antd';
import { MODES, useMode } from '../app/mode';
import { useShared } from '../app/words';

/** Standard, large print, high contrast; kept for the next time. */
export function ModeSwitch() {
  const say = useShared();
  const { mode, setMode } = useMode();
  return (
    <Segmented aria-label={say('mode.label')} name="mode" value={mode} onChange={setMode}
      options={MODES.map((one) => ({ value: one, label: say(`mode.${one}`) }))} />
  );
}
