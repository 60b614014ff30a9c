import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  'banner.text': '{{name}} gave you this to read.',
  'banner.note': 'Note: {{note}}',
  'banner.read': 'Mark as read',
  'banner.done': 'Marked as read.',
  'banner.readAt': 'You read it on {{at}}.',
  'panel.give': 'Circulate to',
  'panel.note': 'Note (optional)',
  'panel.send': 'Circulate',
  'panel.nobody': 'Not circulated yet.',
  'panel.read': 'read',
  'panel.unread': 'not read',
  'panel.sum': '{{read}} have read it, {{unread}} have not',
  'panel.missing': 'Choose to whom.',
  'panel.given': 'Circulated.',
};
