import type { PackDiffWire, PackRowWire } from '@selaras/contract';

type Jenis = PackDiffWire['perubahan'][number]['jenis'];

export type PacksTexts = {
  readonly description: string;
  readonly day: string;
  readonly on: string;
  readonly unverified: string;
  readonly pack: string;
  readonly diff: string;
  readonly json: string;
  readonly example: string;
  readonly columns: readonly [id: string, inForce: string, status: string, open: string, name: string];
  readonly status: Readonly<Record<PackRowWire['status'], string>>;
  readonly interval: (from: string, until: string | null) => string;
  readonly waiting: string;
  readonly open: (open: number, all: number) => string;
  readonly source: string;
  readonly none: string;
  readonly allVerified: string;
  readonly changes: (before: string, after: string, count: number) => string;
  readonly change: Readonly<Record<Jenis, (place: string, before: string, after: string) => string>>;
  readonly badDay: (text: string) => string;
  readonly twoPacks: string;
  readonly unknown: (id: string) => string;
  readonly otherFamily: (before: string, after: string) => string;
};

const id: PacksTexts = {
  description: 'Daftar paket aturan: yang berlaku, yang belum terverifikasi, dan yang berbeda; tanpa basis data',
  day: 'tanggal',
  on: 'hanya yang berlaku pada tanggal ini, misalnya 2024-12-31',
  unverified: 'pernyataan yang masih harus dicocokkan dengan peraturannya',
  pack: 'paket',
  diff: 'apa yang berubah antara dua paket sekeluarga, misalnya ikpa:2022 ikpa:2024',
  json: 'keluarkan sebagai JSON',
  example: 'Contoh: selaras packs --on 2024-12-31',
  columns: ['paket', 'berlaku', 'keyakinan', 'belum pasti', 'nama'],
  status: { verified: 'terverifikasi', 'needs-verification': 'perlu diverifikasi', assumption: 'anggapan' },
  interval: (from, until) => (until === null ? `sejak ${from}` : `${from} s.d. ${until}`),
  waiting: 'belum terisi',
  open: (open, all) => `${open} dari ${all}`,
  source: 'Sumber',
  none: 'Tidak ada paket aturan yang berlaku pada tanggal itu.',
  allVerified: 'Semua pernyataan sudah terverifikasi.',
  changes: (before, after, count) => `${before} → ${after}: ${count} perbedaan`,
  change: {
    diubah: (place, before, after) => `${place}: ${before} → ${after}`,
    ditambah: (place, _before, after) => `${place}: baru (${after})`,
    dihapus: (place, before) => `${place}: tidak ada lagi (sebelumnya ${before})`,
    urutan: (place, before, after) => `${place}: ${before} → ${after}`,
  },
  badDay: (text) => `“${text}” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2024-12-31.`,
  twoPacks: 'Sebutkan tepat dua paket, misalnya: selaras packs --diff ikpa:2022 ikpa:2024',
  unknown: (pack) => `Paket aturan ${pack} tidak ada. Lihat daftarnya: selaras packs`,
  otherFamily: (before, after) => `${before} dan ${after} adalah aturan untuk hal yang berbeda. Bandingkan dua paket sekeluarga.`,
};

const en: PacksTexts = {
  description: 'List rule packs: those in force, what is unverified, and what differs; without a database',
  day: 'day',
  on: 'only those in force on this day, such as 2024-12-31',
  unverified: 'statements that still have to be checked against their regulation',
  pack: 'pack',
  diff: 'what changed between two packs of one family, such as ikpa:2022 ikpa:2024',
  json: 'write JSON',
  example: 'Example: selaras packs --on 2024-12-31',
  columns: ['pack', 'in force', 'confidence', 'unsettled', 'name'],
  status: { verified: 'verified', 'needs-verification': 'needs verification', assumption: 'assumption' },
  interval: (from, until) => (until === null ? `since ${from}` : `${from} to ${until}`),
  waiting: 'to be filled',
  open: (open, all) => `${open} of ${all}`,
  source: 'Source',
  none: 'No rule pack is in force on that day.',
  allVerified: 'Every statement is verified.',
  changes: (before, after, count) => `${before} → ${after}: ${count} differences`,
  change: {
    diubah: (place, before, after) => `${place}: ${before} → ${after}`,
    ditambah: (place, _before, after) => `${place}: new (${after})`,
    dihapus: (place, before) => `${place}: gone (was ${before})`,
    urutan: (place, before, after) => `${place}: ${before} → ${after}`,
  },
  badDay: (text) => `“${text}” is no day. Write year-month-day, such as 2024-12-31.`,
  twoPacks: 'Name exactly two packs, such as: selaras packs --diff ikpa:2022 ikpa:2024',
  unknown: (pack) => `There is no rule pack ${pack}. See the list: selaras packs`,
  otherFamily: (before, after) => `${before} and ${after} are rules of different things. Compare two packs of one family.`,
};

export const packsTexts = { id, en } as const;
