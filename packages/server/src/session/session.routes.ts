import { hasSignIns } from '@selaras/adapters/session/sign-in.queries';
import { ok } from '@selaras/core';
import { DONE, done } from '../http/done.ts';
import { type App, publicRoute, route } from '../http/route.ts';
import { setupOffice } from '../org/setup-office.ts';
import { askAuth } from './ask-auth.ts';
import { changePassword } from './change-password.ts';
import { describeSession } from './describe-session.ts';
import { signIn } from './sign-in.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

/** Coming in, going out, and what is known about who is here. */
export function sessionRoutes(app: App): void {
  publicRoute(app, 'POST /api/auth/sign-in/email', async ({ services, body, request, reply }) => {
    const cookies = await signIn(services, { ...body, address: request.ip });
    if (cookies.ok) void reply.header('set-cookie', [...cookies.value]);
    return done(cookies);
  });
  publicRoute(app, 'POST /api/auth/sign-out', async ({ services, request, reply }) => {
    const { ip: address, headers } = request;
    const response = await askAuth(services.auth, { path: '/sign-out', body: {}, address, cookie: headers.cookie ?? null });
    void reply.header('set-cookie', response.headers.getSetCookie());
    return ok(DONE);
  });
  route(app, 'GET /api/session', ({ context }) => describeSession(context));
  route(app, 'POST /api/session/password', async ({ context, sessionId, body }) =>
    done(await changePassword(context, { ...body, sessionId })),
  );
  route(app, 'POST /api/session/sign-out-everywhere', async ({ context }) => done(await signOutEverywhere(context)));
  publicRoute(app, 'GET /api/setup', async ({ services }) => ok({ needed: !(await hasSignIns(services.db)) }));
  publicRoute(app, 'POST /api/setup', async ({ services, body }) => done(await setupOffice(services, body)), { perMinute: 10 });
}
