import { useLanguage } from '../app/i18n';
import { useShared } from '../app/words';

const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-25 14:03` of the reader's clock. */
export function whenOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** An instant as people read it; the exact one is in its title. */
export function WhenText({ at }: { at: string | null | undefined }) {
  const say = useShared();
  const language = useLanguage();
  if (!at) return null;
  const date = new Date(at);
  const full = whenOf(at);
  const today = date.toDateString() === new Date().toDateString();
  const thisYear = date.getFullYear() === new Date().getFullYear();
  const shown = today ? say('when.today', { time: full.slice(11) }) : thisYear ? full.slice(5) : full.slice(0, 10);
  return <time dateTime={at} title={date.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')}>{shown}</time>;
}
