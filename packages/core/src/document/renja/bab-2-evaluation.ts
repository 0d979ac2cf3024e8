import { isBelumTercapai } from '../../capaian/status-capaian.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { formatDecimal } from '../../kernel/format.ts';
import { parsePeriod } from '../../kernel/period.ts';
import { escapeProse } from '../../narrative/parse-prose.ts';
import { periodTitle } from '../../narrative/period-words.ts';
import { putusWords } from '../../narrative/phrases.ts';
import { NARASI, type Narasi } from '../../narrative/prose.ts';
import type { EvaluasiIku, PemeriksaanBeku, RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';
import type { Block, Cell, Inline, TableBlock } from '../block.ts';
import { realisasiId } from './block-ids.ts';
import { evidenceTables } from './evidence-tables.ts';
import { evaluasiCode, slugOf } from './labels.ts';
import { fakta, tahunFakta } from './renja-facts.ts';
import {
  angkaCell,
  bound,
  column,
  commonDecimals,
  heading,
  note,
  prose,
  referencesIn,
  type Section,
  tandaNotes,
  words,
} from './section.ts';
import { IKU } from './text.ts';

/** The order in which a Renja tells the story of an IKU; the result and its evidence come between `uraian` and the rest. */
const AFTER_RESULT = ['upaya', 'keberhasilan', 'kendala', 'rtl', 'alasan_target', 'keberlanjutan'] as const satisfies readonly Narasi[];

export const ikuBlocks = (section: Section): readonly Block[] =>
  section.snapshot.evaluasi.indikator.flatMap((iku) => ikuBlock(section, iku));

function ikuBlock(section: Section, iku: EvaluasiIku): readonly Block[] {
  const kode = evaluasiCode(section.snapshot, iku.kode);
  const slug = slugOf(kode);
  return [
    heading('subsection', `${kode}. ${iku.nama}`, `evaluasi-${slug}`),
    realisasiTable(section.snapshot, iku),
    ...(iku.definisi.trim() === '' ? [] : labelled(IKU.definisi, prose(section, escapeProse(iku.definisi)))),
    ...rulePart(section, iku, slug),
    ...resultSentence(section, iku, slug),
    ...part(section, iku, 'uraian'),
    ...evidenceTables(section, iku),
    ...AFTER_RESULT.flatMap((narasi) => part(section, iku, narasi)),
    ...continuity(iku),
    ...missingParts(iku, section.snapshot).map((narasi) => note(IKU.kosong[narasi])),
  ];
}

/**
 * How the figure arises, in the words that its rule pack had when the snapshot was made, unless the office's text already holds them.
 * Nothing where no pack measures it in the evaluated year: the formula is the manual's.
 */
function rulePart(section: Section, { narasi }: EvaluasiIku, slug: string): readonly Block[] {
  const year = section.snapshot.evaluasi.tahun;
  if (section.facts.indikator.get(slug)?.aturan.get(year) == null) return [];
  const told = NARASI.flatMap((name) => referencesIn(narasi[name] ?? ''));
  if (told.includes('{aturan}') || told.includes(`{aturan:${year}}`)) return [];
  return labelled(IKU.aturan, prose(section, IKU.aturanKalimat(year), slug));
}

const YEARS_TOLD = new Set<string>(['target', 'realisasi']);

/** Target, realisasi, capaian and status of the two years: absence in words, satuan in the head. */
function realisasiTable(snapshot: RenjaSnapshot, iku: EvaluasiIku): TableBlock {
  const kode = evaluasiCode(snapshot, iku.kode);
  const years = iku.tahun.map(({ tahun }) => tahun);
  const unit = iku.satuan.trim() === '' ? '' : ` (${iku.satuan})`;
  const facts = iku.tahun.map(tahunFakta);
  const decimals = commonDecimals(
    facts.map(({ target }) => target),
    iku.desimal,
  );
  const cells = (of: 'target' | 'realisasi' | 'capaian'): readonly Cell[] =>
    facts.map((fact, i) => {
      const desimal = of === 'target' ? decimals : of === 'capaian' ? 2 : iku.desimal;
      return angkaCell({ angka: fact[of], desimal, figure: `${of}/${iku.id}/${years[i]}` });
    });
  return {
    kind: 'table',
    id: realisasiId(slugOf(kode)),
    caption: IKU.tabelJudul(kode, years),
    over: [`Target${unit}`, `Realisasi${unit}`, 'Capaian (%)', 'Status'].map((title) => ({ title, span: Math.max(1, years.length) })),
    columns: ['target', 'realisasi', 'capaian', 'status'].flatMap((group) =>
      years.map((year) => column(String(year), YEARS_TOLD.has(group) ? 11 : 13, group === 'status' ? 'start' : 'end')),
    ),
    rows: [{ cells: [...cells('target'), ...cells('realisasi'), ...cells('capaian'), ...iku.tahun.map((one) => statusCell(one, iku.id))] }],
    notes: [...tandaNotes(facts.map(({ realisasi }) => realisasi)), ...yearNotes(iku), ...checkNotes(iku)],
    source: null,
  };
}

/** *Mendekati* is a shade of *belum tercapai* and is called by its name only where nothing is counted. */
export function statusCell({ tahun, status, realisasi, target, statusRilis }: TahunIku, id: string): Cell {
  const figure = `status/${id}/${tahun}`;
  if (status === 'belum_ada') {
    const why =
      'alasan' in realisasi ? fakta(realisasi, statusRilis).kata : 'alasan' in target ? fakta(target).kata : 'belum dapat dinilai';
    return { inlines: [bound(upperFirst(why), figure)], tone: 'muted' };
  }
  return { inlines: [bound(IKU.status[status], figure)], ...(status === 'tercapai' ? {} : { tone: 'alert' }) };
}

function yearNotes(iku: EvaluasiIku): readonly string[] {
  const letters = iku.pengukuran.flatMap(({ periode, surat }) => (surat === null ? [] : [`${titleOf(periode)}: ${surat}.`]));
  const years = iku.tahun.flatMap(({ tahun, kategori, catatan, putus }) => [
    ...(putus === undefined ? [] : [`Tahun ${tahun - 1} dan ${tahun} tidak dibandingkan karena ${putusWords(putus)}.`]),
    ...(kategori === null ? [] : [`Kategori tahun ${tahun}: ${kategori}.`]),
    ...catatan.map((text) => `Tahun ${tahun}: ${text.replace(/\.?$/, '.')}`),
  ]);
  return [...letters, ...years];
}

/** Where one figure is reached in two ways: that they agree within what printing rounds away, or that they do not. */
function checkNotes(iku: EvaluasiIku): readonly string[] {
  return iku.pengukuran.flatMap(({ periode, pemeriksaan }) => pemeriksaan.flatMap((one) => checkNote(one, periode, iku.desimal)));
}

function checkNote({ nama, dihitung, dilaporkan, selisih, sesuai }: PemeriksaanBeku, periode: string, desimal: number): readonly string[] {
  if (!('nilai' in dihitung) || !('nilai' in dilaporkan)) return [];
  const print = (text: string): string => formatDecimal(new Decimal(text).abs(), desimal);
  const gap = selisih === null || print(selisih) === print('0') ? null : print(selisih);
  if (sesuai && gap === null) return [];
  const verdict = `selisih ${gap ?? print('0')} ${sesuai ? 'berada dalam' : 'melebihi'} pembulatan`;
  return [
    `${titleOf(periode)}, ${lowerFirst(nama)}: dihitung ${print(dihitung.nilai)}; nilai terbit ${print(dilaporkan.nilai)}; ${verdict}.`,
  ];
}

function titleOf(periode: string): string {
  const period = parsePeriod(periode);
  return period === null ? periode : periodTitle(period);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Said by the template only when the office's own account does not bind the status of the year: once is enough, never is not. */
function resultSentence(section: Section, { tahun, narasi }: EvaluasiIku, slug: string): readonly Block[] {
  const year = section.snapshot.evaluasi.tahun;
  const held = tahun.find((one) => one.tahun === year);
  if (held === undefined || NARASI.some((name) => referencesIn(narasi[name] ?? '').includes(`{status:${year}}`))) return [];
  const before = tahun.some((one) => one.tahun === year - 1) && 'nilai' in held.realisasi;
  const unassessed = 'nilai' in held.target ? IKU.belumDinilai(year) : IKU.tanpaTarget(year);
  const text = held.status === 'belum_ada' ? unassessed : `${IKU.hasil(year)}${before ? ` ${IKU.perubahan(year)}` : ''}`;
  return prose(section, text, slug);
}

/** What the map of indicators says, unless the office tells it in its own words. */
const continuity = ({ narasi, kelanjutan }: EvaluasiIku): readonly Block[] =>
  kelanjutan === undefined || (narasi.keberlanjutan ?? '').trim() !== ''
    ? []
    : labelled(IKU.label.keberlanjutan, [{ kind: 'paragraph', inlines: [words(kelanjutan)] }]);

/** One part of the story under its bold label, which runs into the first paragraph and so is never left alone on a page. */
function part(section: Section, { kode, narasi }: EvaluasiIku, name: Narasi): readonly Block[] {
  const text = narasi[name];
  if (text === undefined || text.trim() === '') return [];
  const blocks: readonly Block[] = prose(section, text, slugOf(evaluasiCode(section.snapshot, kode)));
  const label = IKU.label[name];
  return label === null ? blocks : labelled(label, blocks);
}

function labelled(label: string, [first, ...rest]: readonly Block[]): readonly Block[] {
  const bold: Inline = words(label, 'bold');
  if (first?.kind === 'paragraph') return [{ ...first, inlines: [bold, words(' '), ...first.inlines] }, ...rest];
  return [{ kind: 'paragraph', inlines: [bold] }, ...(first === undefined ? [] : [first]), ...rest];
}

/** What an unmet target may not go without. The check list refuses to publish; a draft shows it where it is missing. */
export function missingParts({ tahun, narasi }: EvaluasiIku, { evaluasi }: RenjaSnapshot): readonly ('kendala' | 'rtl')[] {
  const unmet = tahun.some((one) => one.tahun === evaluasi.tahun && isBelumTercapai(one.status));
  return unmet ? (['kendala', 'rtl'] as const).filter((name) => (narasi[name] ?? '').trim() === '') : [];
}
