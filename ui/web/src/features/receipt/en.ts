import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  none: 'No step is yours to handle now.',
};
