import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { newQueries } from './api/keys';
import './app/app.css';
import { useLanguage } from './app/i18n';
import { ModeProvider, useMode } from './app/mode';
import { giveStylesTheNonce, nonce } from './app/nonce';
import { routes } from './app/routes';
import { THEMES } from './app/theme';

giveStylesTheNonce();
const queries = newQueries();
const router = createBrowserRouter(routes);

/** What unfolds stays in the part of the page or the dialog it belongs to, so that it is found there. */
const within = (opener?: HTMLElement) => opener?.closest<HTMLElement>('[role="dialog"], main') ?? document.body;

function App() {
  const language = useLanguage();
  const { mode } = useMode();
  useEffect(() => { dayjs.locale(language === 'zh' ? 'zh-cn' : 'en'); }, [language]);
  return (
    <ConfigProvider csp={{ nonce }} locale={language === 'zh' ? zhCN : enUS} theme={THEMES[mode]} getPopupContainer={within} button={{ autoInsertSpace: false }}>
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ModeProvider><App /></ModeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
