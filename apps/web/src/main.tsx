import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  activateLocale,
  followTheme,
  meOptions,
  queryClient,
  rememberedLocale,
  restOfTexts,
  stageNamesOptions,
  startClock,
  useLocale,
} from '#lib';
import { router } from './router.tsx';
import './styles.css';

/** The key makes every text new when the language changes; what is cached from the server stays. */
function App() {
  const locale = useLocale();
  return (
    <I18nProvider i18n={i18n} key={locale}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** The words of other pages come at the first sign of life: the first screen is drawn without them. */
async function start(root: HTMLElement): Promise<void> {
  followTheme();
  startClock();
  // Who this is and what stages are called gets asked while the words are on their way; the frame will find the answers in the cache.
  if (location.pathname !== '/login') {
    void queryClient.prefetchQuery(meOptions());
    void queryClient.prefetchQuery(stageNamesOptions());
  }
  await activateLocale(rememberedLocale());
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  for (const sign of ['pointerdown', 'keydown'])
    addEventListener(sign, () => void restOfTexts(), { once: true, passive: true });
}

const root = document.getElementById('root');
if (root) void start(root);
