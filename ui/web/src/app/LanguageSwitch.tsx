import { Button } from 'antd';
import { speak, useLanguage } from './i18n';
import { useShared } from './words';

/** Changes the language at once; nothing is reloaded and nothing typed is lost. */
export function LanguageSwitch() {
  const say = useShared();
  const language = useLanguage();
  return (
    <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={say('language.switch')} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
      {say('language.other')}
    </Button>
  );
}
