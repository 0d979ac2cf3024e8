import { sopFlow } from '../../chart/sop-flow.ts';
import { type JenisLangkah, keterlambatan, type LangkahSop, langkahSop, type WaktuNyata } from '../../indicator/langkah-sop.ts';
import type { ManualIku } from '../../indicator/manual-iku.ts';
import { parsePeriod } from '../../kernel/period.ts';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts';
import { dateWords, periodTitle } from '../../narrative/period-words.ts';
import type { Block, Cell, Column, DocumentModel, FigureBlock, FormBlock, Row, TableBlock } from '../block.ts';
import { field, line, pair } from '../manual/form-content.ts';
import { PERIODE } from '../manual/manual-words.ts';

export type SopModel = {
  readonly tahun: number;
  readonly tanggal: PlainDate;
  readonly unit: { readonly nama: string };
  readonly iku: { readonly label: string; readonly nama: string };
  readonly manual: ManualIku;
  /** When the steps of the year were really done; numbers only. */
  readonly waktu: readonly WaktuNyata[];
};

/** The SOP of collecting an indicator's data, generated from its manual, with what really happened beside it. */
export function sopDocument(model: SopModel): DocumentModel {
  const { unit, iku, tanggal, manual } = model;
  const langkah = langkahSop(manual);
  const title = `SOP Pengumpulan Data ${iku.label}`;
  return {
    title: `${title} ${unit.nama}`,
    author: unit.nama,
    language: 'id',
    date: tanggal,
    footer: `${title} ${unit.nama}`,
    watermark: null,
    sheets: true,
    blocks: [
      { kind: 'heading', role: 'plain', text: `SOP Pengumpulan Data ${iku.label} ${iku.nama}`, id: 'sop', compact: true },
      head(model),
      stepTable(langkah),
      flow(langkah, title),
      ...delays(langkah, model),
      signature(),
    ],
  };
}

function head({ unit, manual, iku }: SopModel): FormBlock {
  const { nomor, tanggal } = manual.sop;
  const day = tanggal === null ? null : parsePlainDate(tanggal);
  return {
    kind: 'form',
    id: 'kepala-sop',
    title: `Identitas SOP ${iku.label}`,
    rows: [
      pair(field('Nomor SOP', nomor), field('Tanggal SOP', day === null ? null : dateWords(day))),
      line(field('Unit', unit.nama)),
      pair(
        field('Periode pelaporan', PERIODE[manual.periodePelaporan]),
        field('Batas waktu data', `${manual.batasHari} hari setelah periode berakhir`),
      ),
      pair(field('Penanggung jawab', manual.penanggungJawab), field('Penyedia data', manual.penyediaData)),
      line(field('Sumber data', manual.sumberData)),
    ],
  };
}

const column = (title: string, width: number, align: Column['align'] = 'start'): Column => ({ title, width, align });
const cell = (text: string, extra: Omit<Cell, 'inlines'> = {}): Cell => ({ inlines: [{ kind: 'text', text }], ...extra });

function stepTable(langkah: readonly LangkahSop[]): TableBlock {
  const rows = langkah.map(
    ({ pelaksana, uraian, kelengkapan, batasHari, output }, i): Row => ({
      cells: [cell(String(i + 1)), cell(uraian), cell(pelaksana), cell(kelengkapan), cell(`hari\u00A0ke-${batasHari}`), cell(output)],
    }),
  );
  return {
    kind: 'table',
    id: 'langkah',
    caption: 'Langkah dan Mutu Baku',
    columns: [
      column('No', 5, 'end'),
      column('Langkah', 24),
      column('Pelaksana', 17),
      column('Kelengkapan', 22),
      column('Waktu', 14),
      column('Output', 18),
    ],
    over: [
      { title: '', span: 1 },
      { title: '', span: 1 },
      { title: '', span: 1 },
      { title: 'Mutu baku', span: 3 },
    ],
    rows,
    notes: [
      'Waktu dihitung sejak periode berakhir. Batas persetujuan berasal dari manual; pembagian hari antarlangkah adalah usulan dan dapat disesuaikan.',
    ],
    source: null,
  };
}

function flow(langkah: readonly LangkahSop[], judul: string): FigureBlock {
  const at = (jenis: JenisLangkah): number => langkah.findIndex((one) => one.jenis === jenis);
  const last = langkah.length - 1;
  const steps = langkah.map(({ pelaksana, uraian, jenis }, i) => ({
    pelaksana,
    uraian,
    bentuk: jenis === 'verifikasi' ? ('keputusan' as const) : i === 0 || i === last ? ('ujung' as const) : ('proses' as const),
  }));
  const drawn = sopFlow({ judul, langkah: steps, kembali: { dari: at('verifikasi'), ke: at('isi') } });
  return { kind: 'figure', id: 'alur', caption: 'Alur Pengumpulan Data', ...drawn, source: null };
}

/** Steps of which the system knows when they were done. */
const TERUKUR = ['isi', 'lampirkan', 'ajukan', 'setujui'] as const satisfies readonly JenisLangkah[];
const JUDUL_TERUKUR = { isi: 'Diisi', lampirkan: 'Bukti', ajukan: 'Diajukan', setujui: 'Disetujui' } as const;

function nameOf(text: string): string {
  const period = parsePeriod(text);
  return period === null ? text : periodTitle(period);
}

function delays(langkah: readonly LangkahSop[], { waktu, tahun, manual }: SopModel): readonly Block[] {
  const found = keterlambatan(langkah, waktu);
  const periods = [...new Set(found.map(({ period }) => period))].toSorted();
  const of = (period: string, jenis: JenisLangkah): Cell => {
    const one = found.find((held) => held.period === period && held.langkah === jenis);
    if (one === undefined) return cell('belum ada data', { tone: 'muted' });
    if (one.hari <= 0) return cell('sebelum periode berakhir');
    return one.terlambat === 0
      ? cell(`hari\u00A0ke-${one.hari}`)
      : cell(`hari\u00A0ke-${one.hari} (terlambat ${one.terlambat})`, { tone: 'alert' });
  };
  const rows = periods.map((period): Row => ({ cells: [cell(nameOf(period)), ...TERUKUR.map((jenis) => of(period, jenis))] }));
  const limit = (jenis: JenisLangkah): string => {
    const step = langkah.find((one) => one.jenis === jenis);
    return step === undefined ? 'tidak ada' : `hari\u00A0ke-${step.batasHari}`;
  };
  const empty: Row = { cells: [cell('belum ada data', { span: 5, tone: 'muted' })] };
  return [
    {
      kind: 'table',
      id: 'waktu-nyata',
      caption: `Waktu Pelaksanaan Tahun ${tahun}`,
      columns: [column('Periode', 28), ...TERUKUR.map((jenis) => column(JUDUL_TERUKUR[jenis], 18))],
      rows: [
        { role: 'group', cells: [cell('Batas'), ...TERUKUR.map((jenis) => cell(limit(jenis)))] },
        ...(rows.length === 0 ? [empty] : rows),
      ],
      notes: [`Hari dihitung sejak periode berakhir; batas manual ${manual.batasHari} hari.`],
      source: null,
    },
  ];
}

const signature = (): Block => ({
  kind: 'signature',
  compact: true,
  place: 'Disahkan pada tanggal …',
  lines: ['(jabatan penanda tangan)'],
  name: '(nama dan tanda tangan)',
});
