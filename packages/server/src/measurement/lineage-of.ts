import type { TargetRow } from '@selaras/adapters/plan/iku.queries';
import { absent, Decimal, type FrozenTrace, figure, paketCapaian, parsePlainDate, period, periodsOfYear, thawFigure } from '@selaras/core';
import { dateWords } from '@selaras/core/narrative/period-words';
import { desimalOf, type LineageInput, storedFigure } from './lineage-input.ts';
import { correctionWords, manualWords } from './lineage-manual.ts';
import { figureNode, type LineageNode, stepDecimals } from './lineage-node.ts';
import { periodNode } from './lineage-period.ts';
import { KONSOLIDASI_WORDS, LAPIS_WORDS, NOTE_WORDS, OPERATOR_WORDS, RUMUS_WORDS, STATUS_PAKET_WORDS } from './lineage-words.ts';

/** "Dari mana angka ini?": from the capaian of a year down to every input, its source, its file and the people. Pure. */
export function lineageOf(input: LineageInput): LineageNode {
  const { iku, year, manual } = input;
  const stored = storedFigure(input, { jenis: 'capaian', period: period(year) });
  const capaian = stored?.figure ?? absent('no_data_yet');
  const paket = manual === null ? null : paketCapaian(manual.isi.capaian.paket);
  const head = {
    label: `Capaian ${iku.label} ${iku.kode} tahun ${year}`,
    jenis: 'capaian',
    satuan: '%',
    ...(paket === null ? {} : { paket: paket.id }),
    keterangan: [
      ...(manual === null ? [] : [RUMUS_WORDS[manual.isi.rumusCapaian], ...manualWords(input, manual)]),
      ...(paket === null ? [] : [`${paket.nama}: ${STATUS_PAKET_WORDS[paket.status]}`]),
      ...renstraWords(input),
      ...correctionWords(input, { jenis: 'capaian', period: period(year) }),
    ],
  } as const;
  const steps = stored === undefined ? [] : limitedSteps(stored.trace, input);
  return figureNode({ ...head, figure: capaian, desimal: 2, parts: steps.length > 0 ? steps : [targetNode(input), realisasiNode(input)] });
}

/** The same realisasi against what the Renstra promised, where that is another figure. */
function renstraWords(input: LineageInput): readonly string[] {
  const [against, own] = (['capaian_renstra', 'capaian'] as const).map(
    (jenis) => storedFigure(input, { jenis, period: period(input.year) })?.figure,
  );
  if (against?.kind !== 'value' || (own?.kind === 'value' && own.value.equals(against.value))) return [];
  return [`Terhadap target Renstra: ${figureNode({ label: '', jenis: 'capaian', satuan: '%', figure: against, desimal: 2 }).cetak}%`];
}

/** Scale, conversion and limits as steps of their own, each with what it made of the one before; a plain ratio has none. */
function limitedSteps({ label, parts }: FrozenTrace, input: LineageInput): readonly LineageNode[] {
  return label in RUMUS_WORDS ? [] : parts.map((part) => capaianStep(part, input));
}

function capaianStep(trace: FrozenTrace, input: LineageInput): LineageNode {
  const shown = thawFigure(trace.result);
  const rumus = Object.entries(RUMUS_WORDS).find(([key]) => key === trace.label)?.[1];
  return figureNode({
    label: rumus === undefined ? (OPERATOR_WORDS[trace.label] ?? trace.label) : 'Capaian sebelum batas, skala, atau konversi',
    jenis: 'operator',
    figure: shown,
    desimal: Math.max(2, stepDecimals(shown)),
    satuan: null,
    keterangan: rumus === undefined ? (trace.note === undefined ? [] : [NOTE_WORDS[trace.note] ?? trace.note]) : [rumus],
    parts: rumus === undefined ? trace.parts.map((part) => capaianStep(part, input)) : [targetNode(input), realisasiNode(input)],
  });
}

export function targetNode({ target, iku, year }: LineageInput): LineageNode {
  const shown = target === null ? absent('target_missing') : figure(new Decimal(target.nilai));
  const day = target?.tanggal == null ? null : parsePlainDate(target.tanggal);
  return figureNode({
    label: target === null ? `Target tahun ${year}` : `Target tahun ${year} menurut ${lapisWords(target)}`,
    jenis: 'target',
    figure: shown,
    desimal: Math.min(stepDecimals(shown), 2),
    satuan: iku.satuan,
    keterangan: [
      ...(target?.terpenuhi != null && target.jumlah !== null ? [`${target.terpenuhi} dari ${target.jumlah}`] : []),
      ...(day === null ? [] : [`Ditetapkan ${dateWords(day)}`]),
      ...(target?.alasan == null ? [] : [target.alasan]),
      ...(target === null ? [] : [`Sumber: ${target.sumber}`]),
      ...(target?.contoh === true ? ['Contoh: bukan angka resmi kantor'] : []),
    ],
  });
}

const lapisWords = ({ lapis, revisi }: TargetRow): string => (revisi > 0 ? `${LAPIS_WORDS[lapis]} ke-${revisi}` : LAPIS_WORDS[lapis]);

export function realisasiNode(input: LineageInput): LineageNode {
  const { iku, year, manual, measurements } = input;
  const whole = period(year);
  const own = measurements.find((held) => held.period === whole && held.berlaku !== null);
  const periods = own !== undefined || manual === null ? [whole] : periodsOfYear(year, manual.isi.periodePelaporan);
  const isConsolidated = own === undefined && manual !== null && manual.isi.periodePelaporan !== 'tahun';
  return figureNode({
    label: `Realisasi tahun ${year}`,
    jenis: 'realisasi',
    figure: storedFigure(input, { jenis: 'realisasi', period: whole })?.figure ?? absent('no_data_yet'),
    desimal: desimalOf(manual?.isi),
    satuan: iku.satuan,
    keterangan: [
      ...(isConsolidated ? [KONSOLIDASI_WORDS[manual.isi.konsolidasiPeriode]] : []),
      ...correctionWords(input, { jenis: 'realisasi', period: whole }),
    ],
    parts: periods.map((one) => periodNode(input, one)),
  });
}
