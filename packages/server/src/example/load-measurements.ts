import type { MeasurementEntryBody } from '@selaras/contract';
import { period } from '@selaras/core';
import { attachEvidence } from '../evidence/attach-evidence.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { entryOf } from '../measurement/measured.ts';
import { recordMeasurement } from '../measurement/record-measurement.ts';
import type { ExampleOffice } from './load-office.ts';
import { must } from './must.ts';
import { quoteName, sourceQuote } from './source-quote.ts';

export type MeasurementsInput = {
  readonly place: string;
  readonly ikuId: string;
  readonly kode: string;
  readonly nama: string;
  readonly measurements: readonly MeasurementEntryBody[];
};

/** Measurements take the way that people take: the PIC enters, attaches and submits, and somebody else approves. */
export async function loadMeasurements(
  office: ExampleOffice,
  { place, ikuId, kode, nama, measurements }: MeasurementsInput,
): Promise<void> {
  const [pic, verifikator] = [office.as('pic'), office.as('verifikator')];
  for (const body of measurements) {
    const where = `${place} ${body.period}`;
    const { id, versi } = must(where, await recordMeasurement(pic, { ...body, ikuId, versi: 0 }));
    if (id === null) throw new Error(`${where}: a saved measurement has no id`);
    if (body.statusRilis !== 'belum_rilis') {
      const quote = { kode, nama, period: period(body.period), entry: entryOf(body, period(body.period)) };
      const content = streamOf(sourceQuote(quote));
      must(
        `${where} bukti`,
        await attachEvidence(pic, { measurementId: id, nama: quoteName({ kode: `iku-${kode}`, period: quote.period }), content }),
      );
    }
    const submitted = must(`${where} ajukan`, await advanceMeasurement(pic, { id, versi, command: 'submit', alasan: null }));
    must(`${where} setujui`, await advanceMeasurement(verifikator, { id, versi: submitted.versi, command: 'approve', alasan: null }));
  }
}

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
