import { words } from './i18n';
import { en } from './words.en';
import { zh } from './words.zh';

/** Words all pages share: the shell, levels, kinds, deadlines and the parts in `components`. */
export const useShared = words('shared', zh, en);
