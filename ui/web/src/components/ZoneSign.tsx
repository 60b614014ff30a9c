import { useChoose } from '../app/i18n';
import { useZone } from '../app/session';
import { useShared } from '../app/words';

const KNOWN = { outer: 'zone.outer', inner: 'zone.inner' } as const;

/** What any zone is called; as it stands where there is no word for it. */
export function useZoneName(): (name: string) => string {
  const say = useShared();
  return (name) => (name in KNOWN ? say(KNOWN[name as keyof typeof KNOWN]) : name);
}

/** The zone and its ceiling in words, or null before they are known. */
export function useZoneWords(): { zone: string; level: string } | null {
  const say = useShared();
  const choose = useChoose();
  const zone = useZone();
  if (!zone) return null;
  const known = KNOWN[zone.name as keyof typeof KNOWN];
  return { zone: known ? say(known) : choose(zone.words) || zone.name, level: say(`level.${zone.ceiling}`) };
}

/** Which network this is and the most it may hold; always in sight, by colour and by word. */
export function ZoneSign() {
  const say = useShared();
  const zone = useZone();
  const words = useZoneWords();
  if (!zone || !words) return null;
  return (
    <span className={`zone zone-${zone.name === 'inner' ? 'inner' : 'outer'}`}>
      <span className="unseen">{say('zone.of', { zone: '' })}</span>
      {words.zone}{zone.demo ? ` · ${say('zone.demo')}` : ''}
      <small><span className="zone-more">{say('zone.ceiling')}</span>{words.level}</small>
    </span>
  );
}
