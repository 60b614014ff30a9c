import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import './app/i18n';

configure({ asyncUtilTimeout: 10_000 });

// what antd asks of a browser and jsdom does not have
window.matchMedia ??= (query: string) => ({
  matches: false, media: query, onchange: null, addListener: vi.fn(), removeListener: vi.fn(),
  addEventListener: vi.fn(), removeEventListener: vi.fn(), dispatchEvent: () => false,
});
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
Element.prototype.scrollTo ??= () => {};

afterEach(() => { cleanup(); localStorage.clear(); sessionStorage.clear(); });
