import type { Block, Cell, DocumentModel, Row, TableBlock } from '../../document/block.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dateWords } from '../../narrative/period-words.ts';
import type { PlacedFinding } from '../check-document.ts';
import { SEVERITIES, type Severity } from '../finding.ts';
import type { TextPlace } from '../source/span.ts';
import { NAMA_ATURAN } from './nama-aturan.ts';

/** A note as the author of a document gets it. `dokumen` is named where it stands in another document than the first. */
export type CatatanLembar = Pick<PlacedFinding, 'rule' | 'severity' | 'message' | 'expected' | 'mungkinSalahBaca'> & {
  readonly bab: string;
  readonly tempat: readonly (TextPlace & { readonly dokumen: string })[];
  readonly keputusan: { readonly jenis: 'diterima' | 'diabaikan' | 'diperbaiki'; readonly alasan: string | null } | null;
};

export type LembarModel = {
  readonly judul: string;
  readonly unitNama: string;
  readonly tanggal: PlainDate;
  readonly dokumen: readonly string[];
  readonly catatan: readonly CatatanLembar[];
};

/** The review note for whoever mends the document: what contradicts what, where, and what would be right; grave ones first. */
export function lembarCatatan({ judul, unitNama, tanggal, dokumen, catatan }: LembarModel): DocumentModel {
  const open = catatan.filter(({ keputusan }) => keputusan?.jenis !== 'diabaikan');
  const certain = open.filter(({ mungkinSalahBaca }) => mungkinSalahBaca === undefined);
  const doubtful = open.filter(({ mungkinSalahBaca }) => mungkinSalahBaca === true);
  const dismissed = catatan.filter(({ keputusan }) => keputusan?.jenis === 'diabaikan');
  return {
    title: `Lembar Catatan ${judul}`,
    author: unitNama,
    language: 'id',
    date: tanggal,
    footer: `Lembar Catatan ${judul}`,
    watermark: null,
    blocks: [
      { kind: 'heading', role: 'plain', text: 'Lembar Catatan Cek Konsistensi', id: 'lembar-catatan' },
      paragraph(`Dokumen: ${dokumen.join('; ')}. Dicek untuk ${unitNama} pada ${dateWords(tanggal)}.`),
      paragraph(summary(certain, doubtful)),
      ...SEVERITIES.flatMap((severity) => part(severity, certain)),
      ...table({ id: 'salah-baca', caption: 'Mungkin Salah Baca', notes: doubtful }),
      ...table({ id: 'diabaikan', caption: 'Diabaikan dengan Alasan', notes: dismissed }),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

function summary(certain: readonly CatatanLembar[], doubtful: readonly CatatanLembar[]): string {
  if (certain.length + doubtful.length === 0) return 'Tidak ditemukan hal yang saling bertentangan.';
  const counted = SEVERITIES.map((severity) => `${certain.filter((one) => one.severity === severity).length} ${TINGKAT[severity].kecil}`);
  const misread =
    doubtful.length === 0 ? '' : ` Selain itu, ${doubtful.length} tempat mungkin hanya salah baca dan perlu dilihat di aslinya.`;
  return `Catatan menurut tingkatnya: ${counted.join(', ')}.${misread}`;
}

const TINGKAT: Readonly<Record<Severity, { readonly judul: string; readonly kecil: string }>> = {
  error: { judul: 'Saling Bertentangan', kecil: 'saling bertentangan' },
  warn: { judul: 'Perlu Dilihat', kecil: 'perlu dilihat' },
  info: { judul: 'Informasi', kecil: 'informasi' },
};

const part = (severity: Severity, notes: readonly CatatanLembar[]): readonly Block[] =>
  table({ id: `catatan-${severity}`, caption: TINGKAT[severity].judul, notes: notes.filter((one) => one.severity === severity) });

type Part = { readonly id: string; readonly caption: string; readonly notes: readonly CatatanLembar[] };

function table({ id, caption, notes }: Part): readonly Block[] {
  if (notes.length === 0) return [];
  const block: TableBlock = {
    kind: 'table',
    id,
    caption,
    columns: [
      { title: 'No', align: 'end', width: 5 },
      { title: 'Tempat', align: 'start', width: 22 },
      { title: 'Tertulis', align: 'start', width: 24 },
      { title: 'Catatan', align: 'start', width: 37 },
      { title: 'Seharusnya', align: 'start', width: 12 },
    ],
    rows: notes.map(rowOf),
    notes: [],
    source: null,
  };
  return [block];
}

function rowOf(note: CatatanLembar, i: number): Row {
  const { rule, message, expected, tempat, bab, keputusan } = note;
  const reason = keputusan?.alasan == null ? '' : ` Alasan diabaikan: ${keputusan.alasan}`;
  const where = tempat.slice(0, MOST_PLACES).map((place) => placeText(place, tempat));
  const more = tempat.length > MOST_PLACES ? [`dan ${tempat.length - MOST_PLACES} tempat lain`] : [];
  const first = tempat[0]?.text.trim() ?? '';
  return {
    cells: [
      cell(String(i + 1)),
      cell([...(bab === '' ? [] : [bab]), ...where, ...more].join('; ')),
      cell(first === '' ? '–' : `“${first.length > MOST_QUOTED ? `${first.slice(0, MOST_QUOTED)} …` : first}”`),
      cell(`${NAMA_ATURAN[rule].id}. ${message.id}${reason}`),
      cell(expected ?? '–'),
    ],
  };
}

const MOST_PLACES = 4;
const MOST_QUOTED = 240;

function placeText({ dokumen, page, line }: CatatanLembar['tempat'][number], all: CatatanLembar['tempat']): string {
  const where = page === undefined ? `baris ${line}` : `halaman ${page}, baris ${line}`;
  return all.some((other) => other.dokumen !== dokumen) ? `${dokumen}, ${where}` : where;
}

const cell = (text: string): Cell => ({ inlines: [{ kind: 'text', text }] });
