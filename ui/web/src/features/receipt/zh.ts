export const zh = {
  none: '现在没有由您办理的步骤。',
} as const;
