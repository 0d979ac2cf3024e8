import type { BatchRow } from '@selaras/adapters/import/import.queries';
import type { ImportIsian } from '@selaras/contract';
import {
  type CheckedFile,
  checkIkpa,
  checkIpAsn,
  checkLke,
  checkSkm,
  detectKinds,
  type ImportKind,
  type ImportProblem,
  type Json,
  type KolomSkm,
  masukanIpAsn,
  type PlainDate,
  type ProfilSkm,
  type Pseudonym,
  type SettledRow,
  type Sheet,
  settleFile,
} from '@selaras/core';
import { computed } from '../calculation/computed.ts';
import { type ChosenIkpa, chooseIkpa } from './choose-ikpa.ts';
import { at, type Report } from './import-progress.ts';

export type CheckedRowWire = Omit<BatchRow, 'calculationId'>;

/** A calculation that a file would give, with the numbers of the rows that it is made of. */
export type Planned = {
  readonly kind: string;
  readonly unitId: string;
  readonly period: string;
  readonly judul: string;
  readonly paket: string | null;
  readonly input: Json;
  readonly nomor: readonly number[];
  /** Several of one unit and period may stand beside each other, told apart by their title. */
  readonly isNamed: boolean;
};

/** With what it comes to; `isComputed` false: it has no result. */
export type ComputedPlan = Planned & { readonly isComputed: boolean; readonly tercetak: string | null };

/** A file as the server would apply it, with all that stands in the way. */
export type CheckedUpload = {
  readonly jenis: ImportKind | null;
  readonly kemungkinan: readonly ImportKind[];
  readonly masalah: readonly ImportProblem[];
  readonly catatan: readonly ImportProblem[];
  readonly perlu: readonly string[];
  readonly rows: readonly CheckedRowWire[];
  readonly dilewati: number;
  readonly satker: ChosenIkpa['satker'];
  readonly topeng: ChosenIkpa['topeng'];
  readonly rencana: readonly ComputedPlan[];
  readonly profil: ProfilSkm | null;
  readonly kolom: readonly KolomSkm[];
  /** Headings of a form. */
  readonly judul: readonly string[];
};

export type Upload = {
  readonly sheets: readonly Sheet[];
  readonly nama: string;
  readonly isian: ImportIsian;
  /** The day of which the rules count. */
  readonly pada: PlainDate;
  readonly pseudonym: Pseudonym;
  readonly onStage: Report;
};

/** The same sheets and choices give the same answer: what was previewed is what is applied. */
export function checkUpload(upload: Upload): CheckedUpload {
  const { sheets, onStage, isian, pada } = upload;
  const rows = sheets.reduce((sum, { baris }) => sum + baris.length, 0);
  onStage(at('mengenali', 0, rows));
  const kemungkinan = detectKinds(sheets);
  const jenis = isian.jenis ?? (kemungkinan.length === 1 ? kemungkinan[0] : undefined);
  if (jenis === undefined) return { ...NOTHING, kemungkinan, perlu: ['jenis'] };
  onStage(at('memeriksa', 0, rows));
  const checked = CHECKS[jenis](upload);
  return { ...NOTHING, ...checked, jenis, kemungkinan, rencana: checked.rencana.map((one) => computedPlan(one, pada)) };
}

function computedPlan(one: Planned, pada: PlainDate): ComputedPlan {
  const answer = computed(one, { paket: one.paket ?? undefined, pada });
  const output = answer.ok ? answer.value.output : {};
  const tercetak = 'tercetak' in output && typeof output.tercetak === 'string' ? output.tercetak : null;
  return { ...one, isComputed: answer.ok, tercetak };
}

/** A file that cannot be read is an answer with its reason, not a failure. */
export const unreadableUpload = (problem: ImportProblem): CheckedUpload => ({ ...NOTHING, masalah: [problem] });

const NOTHING: CheckedUpload = {
  jenis: null,
  kemungkinan: [],
  masalah: [],
  catatan: [],
  perlu: [],
  rows: [],
  dilewati: 0,
  satker: [],
  topeng: [],
  rencana: [],
  profil: null,
  kolom: [],
  judul: [],
};

type Part = Omit<CheckedUpload, 'jenis' | 'kemungkinan' | 'satker' | 'topeng' | 'profil' | 'kolom' | 'judul' | 'rencana'> &
  Partial<Pick<CheckedUpload, 'satker' | 'topeng' | 'profil' | 'kolom' | 'judul'>> & { readonly rencana: readonly Planned[] };

const CHECKS: Readonly<Record<ImportKind, (upload: Upload) => Part>> = {
  ikpa({ sheets, nama, isian }) {
    const checked = checkIkpa(sheets, { tahun: isian.tahun, bulan: isian.bulan, namaBerkas: nama });
    const settled = settleFile(checked);
    const chosen = chooseIkpa(
      settled.map((row, i) => ({ ...wireOf(row, i), ikpa: row.isi })),
      isian,
    );
    return { ...headOf(checked), ...chosen };
  },
  'ip-asn': checkPeople,
  skm: checkSurvey,
  lke({ sheets, isian }) {
    const checked = checkLke(sheets, { kolom: isian.kolom });
    const rows = settleFile(checked).map(wireOf);
    const { masukan } = checked.ikhtisar;
    const planned = masukan === null ? [] : [{ kind: 'akip', judul: 'LKE AKIP', input: masukan, nomor: appliedIn(rows) }];
    return { ...headOf(checked), rows, ...forUnit(planned, isian) };
  },
};

const headOf = ({ problems, notes, skipped }: CheckedFile<unknown, unknown>): Pick<CheckedUpload, 'masalah' | 'catatan' | 'dilewati'> => ({
  masalah: problems,
  catatan: notes,
  dilewati: skipped,
});

const wireOf = <Isi extends Json>({ place, kunci, outcome, problems, notes, isi }: SettledRow<Isi>, i: number): CheckedRowWire => ({
  nomor: i + 1,
  tempat: place,
  kunci,
  akhir: outcome,
  alasan: { masalah: problems, catatan: notes },
  isi,
});

const appliedIn = (rows: readonly CheckedRowWire[]): readonly number[] =>
  rows.filter(({ akhir }) => akhir === 'applied').map(({ nomor }) => nomor);

function checkPeople({ sheets, isian, pseudonym }: Upload): Part {
  const checked = checkIpAsn(sheets, { pseudonym });
  const settled = settleFile(checked);
  const rows = settled.map(wireOf);
  const masukan = masukanIpAsn(settled.filter(({ outcome }) => outcome === 'applied'));
  const planned = masukan === null ? [] : [{ kind: 'ip-asn', judul: 'IP ASN', input: masukan, nomor: appliedIn(rows) }];
  return { ...headOf(checked), rows, ...forUnit(planned, isian) };
}

function checkSurvey({ sheets, isian }: Upload): Part {
  const { periode, layanan, urutanTanggal } = isian;
  const said = {
    ...(periode === undefined ? {} : { periode }),
    ...(layanan === undefined ? {} : { namaLayanan: layanan }),
    ...(urutanTanggal === undefined ? {} : { urutanTanggal }),
  };
  const checked = checkSkm(sheets, isian.profil === undefined ? { isian: said } : { profil: { ...isian.profil, ...said } });
  const { profil, kolom, judul, kelompok: groups } = checked.ikhtisar;
  const settled = settleFile(checked);
  const rows = settled.map(wireOf);
  const planned = groups.map((kelompok) => ({
    kind: 'skm',
    judul: kelompok.layanan === null ? 'SKM' : `SKM ${kelompok.layanan}`.slice(0, 200),
    input: { jawaban: kelompok.jawaban },
    period: kelompok.periode,
    nomor: settled.flatMap(({ isi, outcome }, i) =>
      outcome === 'applied' && isi?.layanan === kelompok.layanan && isi.periode === kelompok.periode ? [i + 1] : [],
    ),
  }));
  return { ...headOf(checked), rows, ...forUnit(planned, isian), profil, kolom, judul };
}

type Half = Pick<Planned, 'kind' | 'judul' | 'nomor'> & {
  readonly input: { readonly [key: string]: Json };
  readonly period?: string | null;
};

/** Of a file that does not say whose it is: the unit and, where the rows do not tell, the period are a person's to give. */
function forUnit(planned: readonly Half[], { unitId, periode }: ImportIsian): Pick<Part, 'rencana' | 'perlu'> {
  const isTimeless = planned.some(({ period = null }) => period === null) && periode === undefined;
  const perlu = [...(unitId === undefined ? ['unit'] : []), ...(isTimeless ? ['periode'] : [])];
  if (unitId === undefined) return { rencana: [], perlu };
  const rencana = planned.flatMap(({ period, input, ...rest }): readonly Planned[] => {
    const when = period ?? periode;
    if (when === undefined) return [];
    return [
      { ...rest, unitId, period: when, paket: null, isNamed: rest.kind === 'skm', input: { tahun: Number(when.slice(0, 4)), ...input } },
    ];
  });
  return { rencana, perlu };
}
