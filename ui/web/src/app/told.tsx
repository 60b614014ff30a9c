import { useEffect, useState } from 'react';

const SHOWN = 6000;
let listener: ((words: string) => void) | null = null;

/** Says that something succeeded, where the page itself does not: for a while in sight, and read aloud. */
export function tell(words: string): void {
  listener?.(words);
}

/** Where it is said. The region is there from the beginning, or screen readers would not hear of it. */
export function Told() {
  const [said, setSaid] = useState<{ words: string } | null>(null);
  useEffect(() => {
    listener = (words) => setSaid({ words });
    return () => { listener = null; };
  }, []);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  return <div className={said ? 'told' : 'unseen'} role="status">{said?.words}</div>;
}
