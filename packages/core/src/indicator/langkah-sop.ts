import type { KomponenIku, ManualIku } from './manual-iku.ts';

export const JENIS_LANGKAH = ['kumpulkan', 'isi', 'lampirkan', 'ajukan', 'verifikasi', 'setujui', 'olah', 'laporkan'] as const;
export type JenisLangkah = (typeof JENIS_LANGKAH)[number];

/** One step of collecting the data of an indicator. `pelaksana` is an office or a role, never a person. */
export type LangkahSop = {
  readonly jenis: JenisLangkah;
  readonly pelaksana: string;
  readonly uraian: string;
  readonly kelengkapan: string;
  /** Last day of the step, counted from the end of the period. */
  readonly batasHari: number;
  readonly output: string;
};

const PELAKSANA = { pengampu: 'Pengampu IKU', verifikator: 'Verifikator', pimpinan: 'Pimpinan unit', perencana: 'Perencana' } as const;

/**
 * How the days of a manual are divided over its steps: our proposal, which no regulation names, so it is printed as one. The
 * approval ends on the day the manual gives; what follows is computed on the same day.
 */
const BAGIAN_WAKTU: Readonly<Record<JenisLangkah, number>> = {
  kumpulkan: 50,
  isi: 60,
  lampirkan: 70,
  ajukan: 80,
  verifikasi: 90,
  setujui: 100,
  olah: 100,
  laporkan: 100,
};

/** The steps by which the figure of one period comes about: collected once for each provider and source, then the workflow. */
export function langkahSop(manual: ManualIku): readonly LangkahSop[] {
  const batas = (jenis: JenisLangkah): number => Math.ceil((manual.batasHari * BAGIAN_WAKTU[jenis]) / 100);
  return [...collected(manual), ...workflow(manual)].map((step) => ({ ...step, batasHari: batas(step.jenis) }));
}

type Step = Omit<LangkahSop, 'batasHari'>;

function collected(manual: ManualIku): readonly Step[] {
  const asked = manual.komponen.map((komponen) => ({
    komponen,
    pelaksana: komponen.penyedia ?? manual.penyediaData ?? PELAKSANA.pengampu,
    sumber: komponen.sumber ?? manual.sumberData,
  }));
  const first = asked.filter((one, at) => asked.findIndex((other) => isSameSource(one, other)) === at);
  return first.map(({ pelaksana, sumber }): Step => {
    const komponen = asked.filter((one) => isSameSource(one, { pelaksana, sumber })).map((one) => one.komponen);
    return { jenis: 'kumpulkan', pelaksana, uraian: `Mengumpulkan ${namesOf(komponen)}`, kelengkapan: sumber, output: 'Data komponen' };
  });
}

type Asked = { readonly pelaksana: string; readonly sumber: string };
const isSameSource = (a: Asked, b: Asked): boolean => a.pelaksana === b.pelaksana && a.sumber === b.sumber;

/** Three by name, then how many more: a list of fourteen says nothing in a cell. */
function namesOf(komponen: readonly KomponenIku[]): string {
  const names = komponen.map(({ nama }) => nama);
  return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, dan ${names.length - 3} komponen lain`;
}

const step = (jenis: JenisLangkah, [pelaksana, uraian, kelengkapan, output]: readonly [string, string, string, string]): Step => ({
  jenis,
  pelaksana,
  uraian,
  kelengkapan,
  output,
});

function workflow({ buktiDukung, buktiWajib, komponen }: ManualIku): readonly Step[] {
  const bukti = buktiDukung.length === 0 ? 'Berkas bukti dukung' : buktiDukung.map((one) => one.replace(/[.;]\s*$/u, '')).join('; ');
  const needsEvidence = buktiWajib || buktiDukung.length > 0 || komponen.some((one) => one.buktiWajib);
  const { pengampu, verifikator, pimpinan, perencana } = PELAKSANA;
  return [
    step('isi', [pengampu, 'Mengisi komponen dan memeriksa hasil hitungan', 'Data komponen; Manual IKU', 'Realisasi sementara']),
    ...(needsEvidence ? [step('lampirkan', [pengampu, 'Melampirkan bukti dukung', bukti, 'Bukti dukung tersimpan'])] : []),
    step('ajukan', [pengampu, 'Mengajukan pengukuran', 'Pengukuran yang lengkap', 'Pengukuran diajukan']),
    step('verifikasi', [
      verifikator,
      'Memverifikasi isian terhadap bukti dukung',
      'Pengukuran dan bukti dukung',
      'Pengukuran sesuai, atau dikembalikan',
    ]),
    step('setujui', [pimpinan, 'Menyetujui pengukuran', 'Hasil verifikasi', 'Pengukuran disetujui']),
    step('olah', [perencana, 'Mengolah dan mengonsolidasikan capaian', 'Pengukuran disetujui; target', 'Capaian menurut manual']),
    step('laporkan', [perencana, 'Melaporkan capaian', 'Capaian yang terkonsolidasi', 'Laporan capaian periode']),
  ];
}

/** When a step was really done: days after the end of its period. Numbers only; who did it is in the audit log. */
export type WaktuNyata = { readonly period: string; readonly langkah: JenisLangkah; readonly hari: number };

export type Keterlambatan = WaktuNyata & { readonly batasHari: number /** 0 when it was in time. */; readonly terlambat: number };

/** Every measured step against the day the SOP gives it; a step that the SOP does not have is not judged. */
export function keterlambatan(steps: readonly LangkahSop[], measured: readonly WaktuNyata[]): readonly Keterlambatan[] {
  return measured.flatMap((one) => {
    const step = steps.find(({ jenis }) => jenis === one.langkah);
    return step === undefined ? [] : [{ ...one, batasHari: step.batasHari, terlambat: Math.max(0, one.hari - step.batasHari) }];
  });
}
