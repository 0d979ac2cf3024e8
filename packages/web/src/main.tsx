import '@fontsource-variable/inter/wght.css';
import './ui/mantine-styles.ts';
import './ui/tokens.css';
import './ui/global.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.tsx';
import { startLanguage } from './ui/i18n.ts';
import { queryClient } from './ui/query-client.ts';
import { cssVariablesResolver, theme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const NotificationHost = lazy(async () => ({ default: (await import('./ui/notification-host.tsx')).NotificationHost }));
const colorSchemeManager = localStorageColorSchemeManager({ key: 'selaras.tema' });

await startLanguage();
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <Suspense fallback={null}>
        <NotificationHost />
      </Suspense>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
