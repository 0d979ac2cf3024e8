import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, notFound, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from './session/session.ts';
import { isProblem } from './ui/api.ts';
import { reading } from './ui/api-hooks.ts';
import { pick, type Search } from './ui/search-params.ts';
import { AppShell } from './ui/shell/app-shell.tsx';

/** The routes before the door, and the year that every other route is in. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

async function ensureSession({ context, location }: { context: { queryClient: QueryClient }; location: { href: string } }) {
  try {
    return await context.queryClient.ensureQueryData(sessionQuery);
  } catch (problem) {
    if (!isProblem(problem, 'access.signed_out')) throw problem;
    const { needed } = await context.queryClient.fetchQuery(reading('GET /api/setup', {}));
    throw needed
      ? redirect({ to: '/penyiapan' })
      : redirect({ to: '/masuk', search: location.href === '/' ? {} : { kembali: location.href } });
  }
}

export const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async (asked) => {
    const { tahunUtama } = await ensureSession(asked);
    throw redirect({ to: '/$tahun', params: { tahun: String(tahunUtama) } });
  },
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: pick('kembali'),
  component: lazyRouteComponent(() => import('./session/sign-in-screen.tsx'), 'SignInScreen'),
});

export const setup = createRoute({
  getParentRoute: () => root,
  path: '/penyiapan',
  component: lazyRouteComponent(() => import('./setup/setup-screen.tsx'), 'SetupScreen'),
});

export const year = createRoute({
  getParentRoute: () => root,
  path: '/$tahun',
  validateSearch: (search: Search): { asal?: string | undefined } => pick('asal')(search),
  beforeLoad: async ({ context, location, params }) => {
    if (!/^20\d\d$/.test(params.tahun)) throw notFound();
    await ensureSession({ context, location });
  },
  component: AppShell,
});
