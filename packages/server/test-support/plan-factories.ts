import { type ManualDraftBody, type MeasurementEntryBody, manual, type SmartWire } from '@selaras/contract';
import { MANUAL_BAWAAN } from '@selaras/core';
import type { Context } from '../src/context.ts';
import { attachEvidence } from '../src/evidence/attach-evidence.ts';
import { advanceMeasurement } from '../src/measurement/advance-measurement.ts';
import type { MeasurementView } from '../src/measurement/measurement-view.ts';
import { recordMeasurement } from '../src/measurement/record-measurement.ts';
import { addIku } from '../src/plan/add-iku.ts';
import { addRenstra } from '../src/plan/add-renstra.ts';
import { addSasaran } from '../src/plan/add-sasaran.ts';
import { advanceManualDraft } from '../src/plan/advance-manual-draft.ts';
import { type Enacted, enactManual } from '../src/plan/enact-manual.ts';
import { saveManualDraft } from '../src/plan/save-manual-draft.ts';
import { setTarget } from '../src/plan/set-target.ts';
import { expectOk } from './factories.ts';

export type Manual = ManualDraftBody['manual'];

const cacah = (kode: string, nama: string, limits: { readonly minimum: string; readonly maksimum: string | null }) => ({
  kode,
  nama,
  jenis: 'cacah' as const,
  satuan: 'instansi',
  peran: 'rumus' as const,
  wajib: true,
  ...limits,
  kategori: [],
});

/** `terpenuhi / jumlah × 100`, reported each triwulan, the last position counts, evidence required; with every field of the form. */
export const MANUAL: Manual = manual.parse({
  ...MANUAL_BAWAAN,
  definisi: 'Bagian dari yang seharusnya terpenuhi, untuk pengujian.',
  tujuan: 'Menguji perhitungan dari awal sampai akhir.',
  deskripsiSasaran: 'Sasaran untuk pengujian.',
  komponen: [
    cacah('terpenuhi', 'Terpenuhi', { minimum: '0', maksimum: null }),
    cacah('jumlah', 'Jumlah', { minimum: '1', maksimum: '100' }),
  ],
  cara: { jenis: 'rumus', rumus: 'terpenuhi / jumlah * 100' },
  periodePelaporan: 'triwulan',
  nilaiTertinggi: '100',
  tingkatValiditas: 'exact',
  tingkatKendali: 'moderate',
  penanggungJawab: 'Kepala Bagian Uji',
  penyediaData: 'Bagian Uji',
  sumberData: 'Rekapitulasi uji',
  buktiDukung: ['Rekapitulasi uji'],
  mutuData: { validasi: 'Diperiksa dua orang.', akurasi: 'Bilangan bulat.', keterbatasan: 'Tidak ada.', kompensasi: 'Tidak perlu.' },
  sop: { nomor: 'SOP/1/2023', tanggal: '2023-01-02' },
});

const MET = { nilai: 'ya', catatan: '' } as const;
export const SMART_MET: SmartWire = { S: MET, M: MET, A: MET, R: MET, T: MET };
export const PENETAPAN = { jenis: 'nota_dinas', nomor: 'ND-1/UJI/2023', tanggal: '2023-01-02', penandatangan: 'Kepala Kantor' } as const;

/** Somebody who heads the whole instansi of `context`, to review and enact what its actor writes. */
export const kepalaBeside = (context: Context): Context => ({
  ...context,
  actor: { id: context.newId(), tenantId: context.actor.tenantId, email: '', grants: [{ role: 'kepala', orgPath: '' }] },
});

type Authors = { readonly planner: Context; readonly kepala: Context };
type GivenManual = Partial<Omit<ManualDraftBody, 'versi' | 'manual'>> & { readonly ikuId: string; readonly isi?: Manual };

/** A version of the Manual IKU that lies with its reviewer, in force 2023–2024 unless said otherwise; answers its lock. */
export async function givenSubmittedManual({ planner }: Pick<Authors, 'planner'>, given: GivenManual): Promise<number> {
  const { ikuId, isi = MANUAL, sejakTahun = 2023, sampaiTahun = 2024, jenisPerubahan = 'lainnya', alasan = 'uji' } = given;
  const draft = { ikuId, versi: 0, sejakTahun, sampaiTahun, jenisPerubahan, alasan, manual: isi };
  const { versi } = expectOk(await saveManualDraft(planner, draft));
  return expectOk(await advanceManualDraft(planner, { ikuId, versi, command: 'ajukan', alasan: null, smart: null })).versi;
}

export async function givenReviewedManual(authors: Authors, given: GivenManual): Promise<number> {
  const { ikuId } = given;
  const versi = await givenSubmittedManual(authors, given);
  return expectOk(await advanceManualDraft(authors.kepala, { ikuId, versi, command: 'tinjau', alasan: null, smart: SMART_MET })).versi;
}

/** A version in force, by the way that people take: written, submitted, reviewed by somebody else, enacted. */
export async function givenManual(authors: Authors, given: GivenManual): Promise<Enacted> {
  const versi = await givenReviewedManual(authors, given);
  return expectOk(await enactManual(authors.kepala, { ikuId: given.ikuId, versi, penetapan: PENETAPAN }));
}

export type TestPlan = {
  readonly renstraId: string;
  /** One indicator for each sasaran: 1 and 2 in `atas`, 3 in `bawah`. */
  readonly iku: readonly [string, string, string];
};

/** Renstra 2020–2024 of a unit with two perspektif, three sasaran, three indicators with a manual and a target of 80 for 2024. */
export async function givenPlan(planner: Context, unitId: string, isi: Manual = MANUAL): Promise<TestPlan> {
  const label = { sasaran: 'Sasaran', indikator: 'IKU' };
  const perspektif = [
    { kode: 'atas', nama: 'Atas' },
    { kode: 'bawah', nama: 'Bawah' },
  ];
  const head = { unitId, nama: 'Renstra uji', tahunAwal: 2020, tahunAkhir: 2024, label, perspektif, tujuan: [], sumber: 'uji' };
  const { id: renstraId } = expectOk(await addRenstra(planner, head));
  const ids: string[] = [];
  for (const [nomor, kode] of [
    [1, 'atas'],
    [2, 'atas'],
    [3, 'bawah'],
  ] as const) {
    expectOk(await addSasaran(planner, { renstraId, nomor, teks: `Sasaran ${nomor}`, perspektif: kode, sumber: 'uji' }));
    const body = {
      renstraId,
      sasaranNomor: nomor,
      kode: String(nomor),
      nama: `Indikator ${nomor}`,
      satuan: 'persen',
      unitId,
      sumber: 'uji',
    };
    const { id: ikuId } = expectOk(await addIku(planner, body));
    expectOk(await setTarget(planner, { ...TARGET, ikuId }));
    await givenManual({ planner, kepala: kepalaBeside(planner) }, { ikuId, isi });
    ids.push(ikuId);
  }
  const [first = '', second = '', third = ''] = ids;
  return { renstraId, iku: [first, second, third] };
}

export const TARGET = {
  tahun: 2024,
  lapis: 'renja',
  revisi: 0,
  nilai: { jenis: 'angka', nilai: '80' },
  tanggal: null,
  alasan: null,
  contoh: false,
  sumber: 'uji',
} as const;

/** 40 of 50 in a triwulan, final. */
export const entry = (period = '2024-TW1', terpenuhi = '40', jumlah = '50'): MeasurementEntryBody => ({
  period,
  komponen: { terpenuhi: { jenis: 'angka', nilai: terpenuhi }, jumlah: { jenis: 'angka', nilai: jumlah } },
  statusRilis: 'final',
  surat: null,
  tahunData: null,
  tahunPenilaian: null,
  sumber: 'Rekapitulasi uji, halaman 1',
  catatan: null,
});

export const content = async function* (text = 'rekapitulasi uji'): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
};

type Saved = MeasurementView & { readonly id: string };

export async function givenDraft(pic: Context, ikuId: string, body = entry()): Promise<Saved> {
  const saved = expectOk(await recordMeasurement(pic, { ...body, ikuId, versi: 0 }));
  if (saved.id === null) throw new Error('a saved measurement has an id');
  return { ...saved, id: saved.id };
}

/** A draft with evidence that lies with the verifikator. */
export async function givenSubmitted(pic: Context, ikuId: string, body = entry()): Promise<Saved> {
  const draft = await givenDraft(pic, ikuId, body);
  expectOk(await attachEvidence(pic, { measurementId: draft.id, nama: 'rekap.txt', content: content(`${ikuId} ${body.period}`) }));
  const submitted = expectOk(await advanceMeasurement(pic, { id: draft.id, versi: draft.versi, command: 'submit', alasan: null }));
  return { ...submitted, id: draft.id };
}

export async function givenApproved(
  people: { readonly pic: Context; readonly verifikator: Context },
  ikuId: string,
  body = entry(),
): Promise<Saved> {
  const { id, versi } = await givenSubmitted(people.pic, ikuId, body);
  const approved = expectOk(await advanceMeasurement(people.verifikator, { id, versi, command: 'approve', alasan: null }));
  return { ...approved, id };
}
