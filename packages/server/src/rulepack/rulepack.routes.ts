import { describeDiff, describePack, packRegister } from '@selaras/contract';
import { ok, plainDate } from '@selaras/core';
import { type App, route } from '../http/route.ts';

/** Rule packs are the same for every office: whoever is signed in may read them. */
export function rulepackRoutes(app: App): void {
  route(app, 'GET /api/packs', async ({ context, query }) => {
    const pada = query.on === undefined ? context.clock.today(context.zone) : plainDate(query.on);
    const packs = packRegister(pada).filter(({ berlaku }) => query.on === undefined || berlaku);
    return ok({ pada, packs });
  });
  route(app, 'GET /api/packs/diff', async ({ context, query }) => describeDiff(query, context.clock.today(context.zone)));
  route(app, 'GET /api/packs/:id', async ({ context, params }) => describePack(params.id, context.clock.today(context.zone)));
}
