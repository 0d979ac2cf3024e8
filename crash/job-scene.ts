import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterProcesses, killOrphans } from '@selaras/adapters/db/cluster-processes';
import { board, type CentralManualsBody, centralManuals, endpoints } from '@selaras/contract';
import * as z from 'zod';
import { freePort, type LiveServer, type LiveServerOptions, startLiveServer } from '../packages/server/test-support/live-server.ts';
import { type LiveSession, signInLive } from '../packages/server/test-support/live-session.ts';
import { bodyOf } from './subjects.ts';

const PASSWORD = 'kata sandi uji padam';
export const YEAR = 2025;
/** An indicator that only the added offices have. */
const KODE = '77';

export type AddedOffice = { readonly nama: string; readonly renstraId: string; readonly ikuId: string };

/** The example office served, two more beside it, and people who may start jobs and put manuals in force. */
export type JobScene = {
  readonly options: LiveServerOptions;
  readonly people: Readonly<Record<'admin' | 'perencana' | 'verifikator' | 'kepala', LiveSession>>;
  readonly offices: readonly [AddedOffice, AddedOffice];
  /** A manual of the head office that fits both. */
  readonly file: CentralManualsBody;
  server: LiveServer;
};

export async function openJobScene(): Promise<JobScene> {
  const dataDir = mkdtempSync(join(tmpdir(), 'selaras-jobs-'));
  chmodSync(dataDir, 0o755); // under root PostgreSQL is another user, who must pass through
  const options = { dataDir, port: await freePort(), password: PASSWORD };
  const server = await startLiveServer(options);
  const signIn = (name: string) => signInLive({ url: server.url, email: `${name}@contoh.selaras.test`, password: PASSWORD });
  const people = {
    admin: await signIn('admin'),
    perencana: await signIn('perencana'),
    verifikator: await signIn('verifikator'),
    kepala: await signIn('kepala'),
  };
  const held = bodyOf(await people.admin.get(`/api/central-manuals?tahun=${YEAR}`), centralManuals);
  const [first] = held.manuals;
  if (first === undefined) throw new Error('the example office has no manual in force');
  const file = { ...held, sejakTahun: YEAR, sampaiTahun: null, manuals: [{ ...first, kode: KODE }] };
  const offices = [await addOffice(people.admin, 'kr01', first.satuan), await addOffice(people.admin, 'kr02', first.satuan)] as const;
  return { options, server, people, offices, file };
}

export async function closeJobScene({ server, options }: JobScene): Promise<void> {
  await server.kill();
  killOrphans(clusterProcesses(join(options.dataDir, 'pg18')));
  rmSync(options.dataDir, { recursive: true, force: true, maxRetries: 5 });
}

const withId = z.object({ id: z.string() });

async function addOffice(admin: LiveSession, kode: string, satuan: string): Promise<AddedOffice> {
  const units = bodyOf(await admin.get('/api/units'), endpoints['GET /api/units'].response);
  const head = units.find(({ parentId }) => parentId === null);
  const post = async (path: string, body: unknown): Promise<string> => bodyOf(await admin.post(path, body), withId).id;
  const nama = `Kantor ${kode}`;
  const unitId = await post('/api/units', { kode, nama, namaPendek: kode, kota: null, parentId: head?.id ?? null, sejak: `${YEAR}-01-01` });
  const renstraId = await post('/api/renstra', {
    unitId,
    nama: `Renstra ${kode}`,
    tahunAwal: YEAR,
    tahunAkhir: YEAR + 1,
    label: { sasaran: 'Sasaran', indikator: 'IKU' },
    perspektif: [],
    tujuan: [],
    sumber: 'uji',
  });
  await post(`/api/renstra/${renstraId}/sasaran`, { nomor: 1, teks: 'Sasaran uji', perspektif: null, sumber: 'uji' });
  const iku = { renstraId, sasaranNomor: 1, kode: KODE, nama: 'Indikator uji', satuan, unitId, sumber: 'uji' };
  return { nama, renstraId, ikuId: await post('/api/iku', iku) };
}

/** Codes and ids of the indicators of the example office. */
export async function indicatorsOf({ people }: JobScene): Promise<readonly { readonly id: string; readonly kode: string }[]> {
  return bodyOf(await people.perencana.get(`/api/board?tahun=${YEAR}`), board).rows;
}
