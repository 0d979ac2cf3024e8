import { isBelumTercapai, isTercapai, type StatusCapaian } from '../../capaian/status-capaian.ts';
import { formatDecimal } from '../../kernel/format.ts';
import type { FaktaTotal } from '../../narrative/facts.ts';
import { enumerate } from '../../narrative/number-words.ts';
import { escapeProse } from '../../narrative/parse-prose.ts';
import { totalWords } from '../../narrative/phrases.ts';
import { ABSENCE_WORDS } from '../../narrative/print-figure.ts';
import type { EvaluasiIku, FrozenTotal, RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';
import type { Block, Cell, Row, TableBlock } from '../block.ts';
import { statusCell } from './bab-2-evaluation.ts';
import { TABEL } from './block-ids.ts';
import { evaluasiCode, sasaranCode, shortLabel, slugOf } from './labels.ts';
import { tahunFakta, totalFakta } from './renja-facts.ts';
import {
  angkaCell,
  bound,
  cell,
  codeCell,
  column,
  commonDecimals,
  heading,
  prose,
  rowsOr,
  type Section,
  tandaNotes,
  unsaid,
} from './section.ts';
import { RINGKASAN } from './text.ts';

/** Bab II.D before the single indicators: all of them in one table, which of them met their target, and NPSS. */
export const ringkasanBlocks = (section: Section): readonly Block[] => [
  heading('subsection', RINGKASAN.matriks),
  ...prose(section, RINGKASAN.matriksPengantar(section.snapshot.evaluasi.tahun)),
  matriksTable(section.snapshot),
  ...statusLists(section),
  heading('subsection', RINGKASAN.npss),
  ...unsaid(section, section.snapshot.isi.pengantarEvaluasi, RINGKASAN.npssNilai(section.snapshot.evaluasi.tahun)),
  ...prose(section, RINGKASAN.npssPengantar()),
  npssTable(section.snapshot),
];

type Held = { readonly iku: EvaluasiIku; readonly tahun: TahunIku };

const heldOf = ({ evaluasi }: RenjaSnapshot): readonly Held[] =>
  evaluasi.indikator.flatMap((iku) => iku.tahun.filter((one) => one.tahun === evaluasi.tahun).map((tahun) => ({ iku, tahun })));

function matriksTable(snapshot: RenjaSnapshot): TableBlock {
  const held = heldOf(snapshot);
  const groups = groupsOf(snapshot, held);
  return {
    kind: 'table',
    id: TABEL.matriks,
    caption: RINGKASAN.matriksJudul(snapshot.evaluasi.tahun),
    columns: [
      column('Kode', 11),
      column('Indikator', 52),
      column('Satuan', 13),
      column('Target', 13, 'end'),
      column('Realisasi', 14, 'end'),
      column('Capaian (%)', 14, 'end'),
      column('Status', 15),
    ],
    rows: rowsOr(
      groups.flatMap(({ nama, members }): readonly Row[] => [
        { role: 'group', cells: [cell(nama, { span: 7 })] },
        ...members.map((member) => matriksRow(snapshot, member)),
      ]),
      7,
    ),
    notes: [...tandaNotes(held.map(({ tahun }) => tahunFakta(tahun).realisasi)), RINGKASAN.matriksCatatan],
    source: null,
  };
}

function matriksRow(snapshot: RenjaSnapshot, { iku, tahun }: Held): Row {
  const { target, realisasi, capaian } = tahunFakta(tahun);
  const at = (what: string): string => `${what}/${iku.id}/${tahun.tahun}`;
  return {
    cells: [
      codeCell(evaluasiCode(snapshot, iku.kode)),
      cell(iku.nama),
      cell(iku.satuan),
      angkaCell({ angka: target, desimal: commonDecimals([target], iku.desimal), figure: at('target') }),
      angkaCell({ angka: realisasi, desimal: iku.desimal, figure: at('realisasi') }),
      angkaCell({ angka: capaian, desimal: 2, figure: at('capaian') }),
      statusCell(tahun, iku.id),
    ],
  };
}

type Group = { readonly nama: string; readonly members: readonly Held[] };

/** By perspektif; by sasaran where the period has none. Nothing falls out: what belongs nowhere stands last. */
function groupsOf({ strategiLama }: RenjaSnapshot, held: readonly Held[]): readonly Group[] {
  const perspektifOf = (sasaranId: string): string | null => strategiLama.sasaran.find(({ id }) => id === sasaranId)?.perspektifId ?? null;
  const keyOf = ({ iku }: Held): string | null => (strategiLama.perspektif.length > 0 ? perspektifOf(iku.sasaranId) : iku.sasaranId);
  const heads =
    strategiLama.perspektif.length > 0 ? strategiLama.perspektif : strategiLama.sasaran.map(({ id, teks }) => ({ id, nama: teks }));
  const known = new Set(heads.map(({ id }) => id));
  const groups = heads.map(({ id, nama }): Group => ({ nama, members: held.filter((one) => keyOf(one) === id) }));
  const rest = held.filter((one) => !known.has(keyOf(one) ?? ''));
  return [...groups, { nama: 'Lainnya', members: rest }].filter(({ members }) => members.length > 0);
}

/** Which indicators met their target, which did not and by how much, and which cannot be judged yet: written by nobody, so forgotten by nobody. */
function statusLists(section: Section): readonly Block[] {
  const { snapshot } = section;
  const year = snapshot.evaluasi.tahun;
  const label = escapeProse(shortLabel(snapshot.strategiLama.label.indikator));
  const codes = (matches: (status: StatusCapaian) => boolean): readonly string[] =>
    heldOf(snapshot).flatMap(({ iku, tahun }) => (matches(tahun.status) ? [evaluasiCode(snapshot, iku.kode)] : []));
  const [met, unmet, unknown] = [codes(isTercapai), codes(isBelumTercapai), codes((status) => status === 'belum_ada')];
  return [
    ...unsaid(section, snapshot.isi.pengantarEvaluasi, RINGKASAN.hitungan(year, label)),
    ...(met.length === 0 ? [] : prose(section, RINGKASAN.tercapai(label, escapeProse(enumerate(met))))),
    ...bulleted(
      section,
      RINGKASAN.belumTercapai(label),
      unmet.map((kode) => RINGKASAN.belumTercapaiButir(slugOf(kode), year)),
    ),
    ...bulleted(
      section,
      RINGKASAN.belumDinilai(label),
      unknown.map((kode) => RINGKASAN.belumDinilaiButir(slugOf(kode), year)),
    ),
  ];
}

function bulleted(section: Section, intro: string, items: readonly string[]): readonly Block[] {
  const end = (i: number): string => (i === items.length - 1 ? '.' : i === items.length - 2 ? '; dan' : ';');
  return items.length === 0 ? [] : prose(section, `${intro}\n\n${items.map((item, i) => `- ${item}${end(i)}`).join('\n')}`);
}

function npssTable(snapshot: RenjaSnapshot): TableBlock {
  const { strategiLama, evaluasi } = snapshot;
  const { npss } = evaluasi;
  const anggota = shortLabel(strategiLama.label.indikator);
  const totals = [npss.npss, ...npss.sasaran.map(({ nss }) => nss), ...npss.perspektif.flatMap(({ skor, nkp }) => [skor, nkp])];
  return {
    kind: 'table',
    id: TABEL.npss,
    caption: RINGKASAN.npssJudul(evaluasi.tahun),
    columns: [
      column('Kode', 11),
      column(`Perspektif dan ${strategiLama.label.sasaran.toLowerCase()}`, 62),
      column(`${anggota} bernilai`, 18, 'end'),
      column('NSS', 17, 'end'),
      column('Skor perspektif', 17, 'end'),
      column('NKP', 17, 'end'),
    ],
    rows: [...npss.perspektif.flatMap((one) => perspektifRows(snapshot, one)), npssRow(totalFakta(npss.npss, anggota))],
    notes: [RINGKASAN.npssCatatan, ...(totals.some(({ diketahui, seluruhnya }) => diketahui < seluruhnya) ? [RINGKASAN.sementara] : [])],
    source: null,
  };
}

type Perspektif = RenjaSnapshot['evaluasi']['npss']['perspektif'][number];

function perspektifRows({ strategiLama, evaluasi }: RenjaSnapshot, { id, nama, skor, nkp }: Perspektif): readonly Row[] {
  const sasaran = strategiLama.sasaran.filter(({ perspektifId }) => perspektifId === id);
  const rows = sasaran.map(({ id: sasaranId, nomor, teks }): Row => {
    const nss = evaluasi.npss.sasaran.find((one) => one.id === sasaranId)?.nss ?? null;
    return {
      cells: [
        codeCell(sasaranCode(nomor, strategiLama.label)),
        cell(teks),
        countCell(nss),
        totalCell(nss, `nss/${sasaranId}`),
        cell(''),
        cell(''),
      ],
    };
  });
  const head: readonly Cell[] = [
    cell(nama, { span: 2, tone: 'strong' }),
    countCell(skor),
    cell(''),
    totalCell(skor, `skor/${id}`),
    totalCell(nkp, `nkp/${id}`),
  ];
  return [{ cells: head }, ...rows];
}

const countCell = (total: FrozenTotal | null): Cell =>
  cell(total === null ? ABSENCE_WORDS.no_data_yet : `${total.diketahui} dari ${total.seluruhnya}`);

/** An incomplete total is never a plain number; how many of its members are known stands beside it. */
function totalCell(total: FrozenTotal | null, figure: string): Cell {
  if (total === null) return cell(ABSENCE_WORDS.no_data_yet, { tone: 'muted' });
  const held = totalFakta(total, '');
  if (held.figure.kind === 'absent') return { inlines: [bound(held.kata, figure)], tone: 'muted' };
  const mark = total.diketahui < total.seluruhnya ? ' sementara' : '';
  return { inlines: [bound(`${formatDecimal(held.figure.value, 2)}${mark}`, figure)] };
}

const npssRow = (npss: FaktaTotal): Row => ({
  role: 'total',
  cells: [
    cell('NPSS', { span: 2 }),
    {
      inlines: [
        bound(
          totalWords(npss, (value) => formatDecimal(value, 2)),
          'npss',
        ),
      ],
      span: 4,
    },
  ],
});
