import type { RecordBody } from '@selaras/contract';
import type { DomainError, Result } from '@selaras/core';
import { advanceMeasurement } from '@selaras/server/measurement/advance-measurement';
import type { MeasurementView } from '@selaras/server/measurement/measurement-view';
import { readForm } from '@selaras/server/measurement/read-form';
import { recordMeasurement } from '@selaras/server/measurement/record-measurement';
import { Client } from 'pg';
import { type Bench, type Outcome, sides } from './outcome.ts';
import { type Ratio, ratioOf } from './timing.ts';
import type { Office } from './workplace.ts';

const PERIOD = '2024';
const ROUNDS = { rounds: 9, runs: 25, warmUp: 50 };

/**
 * One save against one committed insert of the same row, on the same engine, through the same driver. Saving checks the
 * entry, computes it, appends a version and chains an audit event; the figures above it follow when it is approved, so
 * both requests stand against the goal.
 */
export const saveMeasurement: Bench = {
  name: 'save-measurement',
  title: { id: 'Menyimpan pengukuran terhadap sisipan telanjang', en: 'Saving a measurement against a bare insert' },
  async run(place) {
    const office = await place.office();
    const subject = await openSubject(office);
    const bare = await openBareInsert(office, subject.measurementId);
    try {
      const { save, submit, approve } = subject;
      const saved = await ratioOf({ measured: save, bare: bare.insert }, ROUNDS);
      const prepare = async (): Promise<void> => {
        await save();
        await submit();
      };
      const approved = await ratioOf({ prepare, measured: approve, bare: bare.insert }, ROUNDS);
      const whole = async (): Promise<void> => {
        await prepare();
        await approve();
      };
      const all = await ratioOf({ measured: whole, bare: bare.insert }, { ...ROUNDS, runs: 10 });
      return [row(SAVE, 6, saved), row(APPROVE, 6, approved), row(WHOLE, null, all)];
    } finally {
      await bare.close();
    }
  },
};

const SAVE = { id: 'Simpan satu pengukuran : sisipan telanjang', en: 'Save one measurement : bare insert' };
const APPROVE = { id: 'Setujui dan hitung ulang : sisipan telanjang', en: 'Approve and recompute : bare insert' };
const WHOLE = { id: 'Simpan, ajukan, setujui : satu sisipan', en: 'Save, submit, approve : one insert' };
const row = (what: Outcome['what'], goal: number | null, ratio: Ratio): Outcome => ({
  what,
  unit: '×',
  goal,
  ...ratio,
  detail: sides(ratio),
});

type Subject = {
  readonly measurementId: string;
  readonly save: () => Promise<void>;
  readonly submit: () => Promise<void>;
  readonly approve: () => Promise<void>;
};

/** Saved again and again as what it already is, which appends a version each time. */
async function openSubject(office: Office): Promise<Subject> {
  const pic = await office.contextOf('pic@contoh.selaras.test');
  const verifikator = await office.contextOf('verifikator@contoh.selaras.test');
  const ikuId = await mostChecked(office);
  const { measurement } = valueOf(await readForm(pic, { ikuId, period: PERIOD }));
  const { id, entry } = measurement;
  if (id === null || entry === null) throw new Error(`the example office has no measurement of ${PERIOD}`);
  const same: Omit<RecordBody, 'versi'> = JSON.parse(JSON.stringify(entry));
  // Only a final figure needs evidence, and evidence is not what is measured.
  const body = { ...same, statusRilis: 'sementara' } as const;
  let { versi } = measurement;
  const keep = async (result: Promise<Result<MeasurementView, DomainError>>): Promise<void> => {
    versi = valueOf(await result).versi;
  };
  return {
    measurementId: id,
    save: () => keep(recordMeasurement(pic, { ...body, ikuId, versi })),
    submit: () => keep(advanceMeasurement(pic, { id, versi, command: 'submit', alasan: null })),
    approve: () => keep(advanceMeasurement(verifikator, { id, versi, command: 'approve', alasan: null })),
  };
}

function valueOf<T>(result: Result<T, DomainError>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The indicator whose manual has the most to check and the most components: no easy one. */
async function mostChecked(office: Office): Promise<string> {
  const [found] = await ask<{ id: string }>(
    office,
    `select k.iku_id as id from manual_iku k join measurement m on m.tenant_id = k.tenant_id and m.iku_id = k.iku_id
      where m.period = '${PERIOD}' and k.tahun @> ${PERIOD}
      order by jsonb_array_length(k.isi -> 'pemeriksaan') desc, jsonb_array_length(k.isi -> 'komponen') desc, k.iku_id limit 1`,
  );
  if (found === undefined) throw new Error(`the example office has no measurement of ${PERIOD}`);
  return found.id;
}

async function ask<Row extends object>({ connection }: Office, sql: string): Promise<readonly Row[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

type BareInsert = { readonly insert: () => Promise<unknown>; readonly close: () => Promise<void> };

/** A table with the columns and the key of the real one, and a row as long as the last version. Prepared, as ours are. */
async function openBareInsert({ connection }: Office, measurementId: string): Promise<BareInsert> {
  const client = new Client(connection);
  await client.connect();
  await client.query('create schema bench');
  await client.query('create table bench.bare (like measurement_version, primary key (tenant_id, measurement_id, nomor))');
  const last = 'select * from measurement_version where measurement_id = $1 order by nomor desc limit 1';
  const [version = {}] = (await client.query<Record<string, unknown>>(last, [measurementId])).rows;
  const columns = Object.keys(version);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const sql = `insert into bench.bare (${columns.join(', ')}) values (${places})`;
  let nomor = 0;
  const insert = (): Promise<unknown> =>
    client.query(
      { name: 'insert', text: sql },
      columns.map((column) => (column === 'nomor' ? (nomor += 1) : asText(version[column]))),
    );
  return { insert, close: () => client.end() };
}

const asText = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
