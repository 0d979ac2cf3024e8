import { type Period, parsePeriod, periodParts } from '../kernel/period.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** One `{…}` of a prose. `indikator`: the slug before the dot (`iku1.`), `null` for the indicator the narrative belongs to. */
export type Reference = { readonly indikator: string | null } & ReferenceBody;

export type ReferenceBody =
  | { readonly jenis: 'angka'; readonly nama: AngkaName; readonly periode: Period }
  | { readonly jenis: 'masukan'; readonly komponen: string; readonly periode: Period }
  | { readonly jenis: 'nama_masukan'; readonly komponen: string }
  | {
      readonly jenis: 'baris';
      readonly nama: 'jumlah' | 'sebut';
      readonly komponen: string;
      readonly kategori: string | null;
      readonly periode: Period;
    }
  | { readonly jenis: 'ekstrem'; readonly nama: 'terendah' | 'tertinggi'; readonly periode: Period; readonly komponen: readonly string[] }
  | { readonly jenis: 'hitungan_tahun'; readonly nama: CountName; readonly tahun: number }
  | { readonly jenis: 'rencana'; readonly nama: 'target_renstra' | 'hitungan'; readonly tahun: number }
  | { readonly jenis: 'target_renja' }
  | { readonly jenis: 'npss' }
  | { readonly jenis: 'label'; readonly nama: 'kode' | 'nama' }
  /** `tahun`: `null` is the year that the document is about. */
  | { readonly jenis: 'aturan'; readonly komponen: string | null; readonly tahun: number | null }
  | { readonly jenis: 'dasar_aturan'; readonly tahun: number | null }
  | { readonly jenis: 'anggaran'; readonly lingkup: string | null }
  | { readonly jenis: 'blok'; readonly nama: 'tabel' | 'gambar'; readonly id: string };

export type AngkaName = 'target' | 'realisasi' | 'capaian' | 'status' | 'selisih' | 'perubahan' | 'kategori';
export type CountName = 'jumlah_iku' | 'tercapai' | 'belum_tercapai' | 'belum_rilis';

type Args = readonly string[];
type Form = { readonly nama: string; readonly contoh: string; readonly read: (args: Args) => ReferenceBody | null };

/** The whole grammar: one line a name, how an editor offers it, and what may follow it. */
export const REFERENCE_FORMS: readonly Form[] = [
  ...(['target', 'realisasi', 'capaian', 'status', 'selisih', 'perubahan', 'kategori'] as const).map(angka),
  { nama: 'masukan', contoh: '{masukan:kode:2024}', read: masukan },
  { nama: 'nama_masukan', contoh: '{nama_masukan:kode}', read: namaMasukan },
  ...(['jumlah', 'sebut'] as const).map(baris),
  ...(['terendah', 'tertinggi'] as const).map(ekstrem),
  ...(['jumlah_iku', 'tercapai', 'belum_tercapai', 'belum_rilis'] as const).map(hitunganTahun),
  ...(['target_renstra', 'hitungan'] as const).map(rencana),
  { nama: 'target_renja', contoh: '{target_renja}', read: (args) => (args.length === 0 ? { jenis: 'target_renja' } : null) },
  { nama: 'npss', contoh: '{npss}', read: (args) => (args.length === 0 ? { jenis: 'npss' } : null) },
  ...(['kode', 'nama'] as const).map(label),
  { nama: 'aturan', contoh: '{aturan:kode}', read: aturan },
  { nama: 'dasar_aturan', contoh: '{dasar_aturan}', read: dasarAturan },
  { nama: 'anggaran', contoh: '{anggaran:total}', read: anggaran },
  ...(['tabel', 'gambar'] as const).map(blok),
];

/** Reads what stands between the braces. `unknown_reference`: no such name; `syntax`: the name is known, what follows it is not. */
export function parseReference(body: string): Result<Reference, 'syntax' | 'unknown_reference'> {
  const [head = '', ...args] = body.split(':').map((part) => part.trim());
  const [, slug = null, nama] = /^(?:([a-z][a-z0-9]*)\.)?([a-z_]+)$/.exec(head) ?? [];
  const form = REFERENCE_FORMS.find((candidate) => candidate.nama === nama);
  if (form === undefined) return err('unknown_reference');
  const read = form.read(args);
  return read === null ? err('syntax') : ok({ indikator: slug, ...read });
}

const KODE = /^[A-Za-z0-9_.]+$/;
const ID = /^[a-z0-9][a-z0-9_-]*$/;

const periodAt = (args: Args, at: number): Period | null => parsePeriod(args[at] ?? '');
const kodeAt = (args: Args, at: number): string | null => (KODE.test(args[at] ?? '') ? (args[at] ?? null) : null);

/** `null` when the only argument is not a whole year. */
function onlyYear(args: Args): number | null {
  const periode = args.length === 1 ? periodAt(args, 0) : null;
  if (periode === null) return null;
  const { kind, year } = periodParts(periode);
  return kind === 'tahun' ? year : null;
}

function angka(nama: AngkaName): Form {
  const read = (args: Args): ReferenceBody | null => {
    const periode = periodAt(args, 0);
    return args.length === 1 && periode !== null ? { jenis: 'angka', nama, periode } : null;
  };
  return { nama, contoh: `{${nama}:2024}`, read };
}

function masukan(args: Args): ReferenceBody | null {
  const [komponen, periode] = [kodeAt(args, 0), periodAt(args, 1)];
  return args.length === 2 && komponen !== null && periode !== null ? { jenis: 'masukan', komponen, periode } : null;
}

function namaMasukan(args: Args): ReferenceBody | null {
  const komponen = kodeAt(args, 0);
  return args.length === 1 && komponen !== null ? { jenis: 'nama_masukan', komponen } : null;
}

/** `{jumlah:kode:2024}` counts all rows, `{jumlah:kode:kategori:2024}` those of one category. */
function baris(nama: 'jumlah' | 'sebut'): Form {
  const read = (args: Args): ReferenceBody | null => {
    const [komponen, periode] = [kodeAt(args, 0), periodAt(args, args.length - 1)];
    if (komponen === null || periode === null) return null;
    if (args.length === 2) return { jenis: 'baris', nama, komponen, kategori: null, periode };
    const kategori = kodeAt(args, 1);
    return args.length === 3 && kategori !== null ? { jenis: 'baris', nama, komponen, kategori, periode } : null;
  };
  return { nama, contoh: `{${nama}:kode:kategori:2024}`, read };
}

function ekstrem(nama: 'terendah' | 'tertinggi'): Form {
  const read = (args: Args): ReferenceBody | null => {
    const periode = periodAt(args, 0);
    const komponen = (args[1] ?? '').split(',').map((kode) => kode.trim());
    const isRead = args.length === 2 && periode !== null && komponen.every((kode) => KODE.test(kode));
    return isRead ? { jenis: 'ekstrem', nama, periode, komponen } : null;
  };
  return { nama, contoh: `{${nama}:2024:kode1,kode2}`, read };
}

function hitunganTahun(nama: CountName): Form {
  const read = (args: Args): ReferenceBody | null => {
    const tahun = onlyYear(args);
    return tahun === null ? null : { jenis: 'hitungan_tahun', nama, tahun };
  };
  return { nama, contoh: `{${nama}:2024}`, read };
}

function rencana(nama: 'target_renstra' | 'hitungan'): Form {
  const read = (args: Args): ReferenceBody | null => {
    const tahun = onlyYear(args);
    return tahun === null ? null : { jenis: 'rencana', nama, tahun };
  };
  return { nama, contoh: `{${nama}:2025}`, read };
}

function label(nama: 'kode' | 'nama'): Form {
  return { nama, contoh: `{${nama}}`, read: (args) => (args.length === 0 ? { jenis: 'label', nama } : null) };
}

/** `{aturan}`, `{aturan:kode}`, each with a year where not that of the document is meant: `{aturan:kode:2023}`. */
function aturan(args: Args): ReferenceBody | null {
  const tahun = onlyYear(args.slice(-1));
  const [komponen = null, ...more] = tahun === null ? args : args.slice(0, -1);
  const isRead = more.length === 0 && (komponen === null || KODE.test(komponen));
  return isRead ? { jenis: 'aturan', komponen, tahun } : null;
}

function dasarAturan(args: Args): ReferenceBody | null {
  const tahun = onlyYear(args);
  return args.length === 0 || tahun !== null ? { jenis: 'dasar_aturan', tahun } : null;
}

function anggaran(args: Args): ReferenceBody | null {
  const lingkup = kodeAt(args, 0);
  if (args.length === 0) return { jenis: 'anggaran', lingkup: null };
  return args.length === 1 && lingkup !== null ? { jenis: 'anggaran', lingkup } : null;
}

function blok(nama: 'tabel' | 'gambar'): Form {
  const read = (args: Args): ReferenceBody | null => {
    const id = args[0] ?? '';
    return args.length === 1 && ID.test(id) ? { jenis: 'blok', nama, id } : null;
  };
  return { nama, contoh: `{${nama}:id}`, read };
}
