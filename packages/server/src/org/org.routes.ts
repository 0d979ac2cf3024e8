import { plainDate } from '@selaras/core';
import { done } from '../http/done.ts';
import { type App, route } from '../http/route.ts';
import { addAccount } from './add-account.ts';
import { addUnit } from './add-unit.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { moveUnit } from './move-unit.ts';
import { readAccounts } from './read-accounts.ts';
import { readSupervised } from './read-supervised.ts';
import { readUnits } from './read-units.ts';
import { renameUnit } from './rename-unit.ts';
import { resetPassword } from './reset-password.ts';
import { setActive } from './set-active.ts';

/** Units, people, their roles, and the instansi that are supervised. */
export function orgRoutes(app: App): void {
  route(app, 'GET /api/units', ({ context, query }) => readUnits(context, day(query.pada)));
  route(app, 'POST /api/units', ({ context, body }) => addUnit(context, { ...body, sejak: plainDate(body.sejak) }));
  route(app, 'POST /api/units/:id/move', async ({ context, params, body }) =>
    done(await moveUnit(context, { ...params, ...body, sejak: plainDate(body.sejak) })),
  );
  route(app, 'POST /api/units/:id/rename', async ({ context, params, body }) => done(await renameUnit(context, { ...params, ...body })));
  route(app, 'GET /api/supervised', ({ context, query }) => readSupervised(context, day(query.pada)));

  route(app, 'GET /api/accounts', ({ context }) => readAccounts(context));
  route(app, 'POST /api/accounts', ({ context, body }) => addAccount(context, { ...body, sejak: plainDate(body.sejak) }));
  route(app, 'POST /api/accounts/:id/roles', ({ context, params, body }) =>
    grantRole(context, { ...body, accountId: params.id, sejak: plainDate(body.sejak) }),
  );
  route(app, 'POST /api/accounts/:id/roles/:roleId/end', async ({ context, params, body }) =>
    done(await endRole(context, { accountId: params.id, roleId: params.roleId, sampai: day(body.sampai) })),
  );
  route(app, 'POST /api/accounts/:id/password', async ({ context, params, body }) =>
    done(await resetPassword(context, { accountId: params.id, ...body })),
  );
  route(app, 'POST /api/accounts/:id/active', async ({ context, params, body }) =>
    done(await setActive(context, { accountId: params.id, ...body })),
  );
}

const day = (text: string | null | undefined) => (text ? plainDate(text) : null);
