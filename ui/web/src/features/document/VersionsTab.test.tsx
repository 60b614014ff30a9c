import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newQueries } from '../../api/keys';
import type { VersionView } from '../../api/types';
import { speak } from '../../app/i18n';
import VersionsTab from './VersionsTab';

it('names who wrote a version, not the account', async () => {
  speak('zh');
  const only: VersionView = { no: 1, stage: 'DRAFT', author: { account: 'zhoumin', name: '周敏', unit: '产权管理处' }, createdAt: '2026-11-25T02:00:00Z', digest: '' };
  vi.stubGlobal('fetch', async () => Response.json([only]));
  render(<QueryClientProvider client={newQueries()}><VersionsTab id="d1" current={1} /></QueryClientProvider>);
  expect((await screen.findByText(/^稿本1/)).textContent).toContain('周敏');
  expect(screen.queryByText(/zhoumin/)).toBeNull();
});
