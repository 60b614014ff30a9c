import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Words } from '../api/types';

export type Language = 'zh' | 'en';

const KEPT = 'vermilion.language';

function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

void i18next.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'zh',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false }, // React escapes
});

const tagged = (language: Language) => { document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'; };
tagged(currentLanguage());

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh';
}

export function speak(language: Language): void {
  localStorage.setItem(KEPT, language);
  tagged(language);
  void i18next.changeLanguage(language);
}

/** The English words of a feature; a sentence that differs when its `n` is one has that form under its key and `_one`. */
export type English<Z> = Record<keyof Z, string> & Record<`${string}_one`, string>;

/** Says the sentence of a key; `{{name}}` in it is filled from `values`. */
export type Say<K extends string> = (key: K, values?: Record<string, string | number>) => string;

/**
 * The words of a feature in both languages, and the hook that says them. A key missing in either does not compile:
 * `zh` gives the keys, `en` must have exactly those.
 */
export function words<K extends string>(feature: string, zh: Record<K, string>, en: Record<NoInfer<K>, string>): () => Say<K> {
  i18next.addResourceBundle('zh', feature, zh);
  i18next.addResourceBundle('en', feature, en);
  return function useWords() {
    const { t } = useTranslation(feature);
    return useCallback((key, values) => t(key, { ...values, ...(typeof values?.n === 'number' && { count: values.n }) }), [t]);
  };
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

/** Chooses the asker's language of what the server says in both. */
export function useChoose(): (both: Words | null | undefined) => string {
  const language = useLanguage();
  return useCallback((both) => both?.[language] ?? '', [language]);
}

/** Sets several names apart as the asker's language does. */
export function useList(): (names: string[]) => string {
  const language = useLanguage();
  return useCallback((names) => names.join(language === 'zh' ? '、' : ', '), [language]);
}
