import type { AuditRow } from '@selaras/adapters/audit/audit-list.queries';
import { ok, plainDate } from '@selaras/core';
import { type App, route } from '../http/route.ts';
import { readAudit } from './read-audit.ts';

export function auditRoutes(app: App): void {
  route(app, 'GET /api/audit', async ({ context, query }) => {
    const { oleh = null, aksi = null, subjek = null, sebelum = null, ditolak } = query;
    const [dari, sampai] = [query.dari ? plainDate(query.dari) : null, query.sampai ? plainDate(query.sampai) : null];
    const refused = ditolak === undefined ? null : ditolak === 'ya';
    const page = await readAudit(context, { oleh, aksi, subjek, dari, sampai, ditolak: refused, sebelum });
    return page.ok ? ok({ ...page.value, events: page.value.events.map(toWire) }) : page;
  });
}

/** Without a person: the terminal of the server, or an account that never was. */
const toWire = ({ oleh: _oleh, olehNama, subjek, ...event }: AuditRow) => ({
  ...event,
  olehNama: olehNama ?? 'Selaras',
  subjek: subjek ?? '',
});
