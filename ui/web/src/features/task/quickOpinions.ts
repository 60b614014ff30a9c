import { useCallback, useState } from 'react';

const MOST = 20;
const keyOf = (person: string) => `vermilion.opinions.${person}`;

function kept(person: string): string[] {
  try {
    const texts: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]');
    return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
  } catch {
    return [];
  }
}

/** A person's own usual opinions, kept in this browser: the newest first, at most twenty. */
export function useQuickOpinions(person: string) {
  const [texts, setTexts] = useState(() => kept(person));
  const change = useCallback((next: string[]) => {
    localStorage.setItem(keyOf(person), JSON.stringify(next));
    setTexts(next);
  }, [person]);
  const add = useCallback((text: string) => change([text, ...kept(person).filter((one) => one !== text)].slice(0, MOST)), [change, person]);
  const remove = useCallback((text: string) => change(kept(person).filter((one) => one !== text)), [change, person]);
  return { texts, add, remove };
}
