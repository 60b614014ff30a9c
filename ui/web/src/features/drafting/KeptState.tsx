import { useChoose } from '../../app/i18n';
import { Problem } from '../../api/problem';
import { whenOf } from '../../components/WhenText';
import type { Kept } from './useAutosave';
import { useWords } from './words';

/** Whether what is written lies safely on the zone. */
export function KeptState({ kept }: { kept: Kept }) {
  const say = useWords();
  const choose = useChoose();
  const why = kept.state === 'refused' && kept.error instanceof Problem ? `：${choose(kept.error.words)}` : '';
  const look = kept.state === 'failed' || kept.state === 'refused' ? 'badge badge-bad' : 'quiet';
  return (
    <span className={look} role="status">
      {kept.state === 'saved' ? say('kept.saved', { time: whenOf(kept.at).slice(11) }) : say(`kept.${kept.state}`)}{why}
    </span>
  );
}
