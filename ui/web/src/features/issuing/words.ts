import { words } from '../../app/i18n';
import { en } from './en';
import { zh } from './zh';

export const useWords = words('issuing', zh, en);
