import { KATEGORI_IKPA } from '../../../calculator/ikpa/kategori-ikpa.ts';
import { compare, type Fraction, fraction } from '../../../kernel/fraction.ts';
import { period } from '../../../kernel/period.ts';
import { type Indicator, indicatorsOf } from '../../claim/indicators.ts';
import { figuresIn } from '../../claim/read-figures.ts';
import { type Said, saidIn, standingsOf } from '../../claim/said.ts';
import { quoted } from '../../claim/say.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import type { Examined } from '../rule.ts';
import { isReached } from './target-words.ts';

const ALL_COMPONENTS =
  /\b(?:semua|seluruh|setiap|keseluruhan)\s(?:nilai\s)?(?:komponen|indikator|aspek)\b[^.;]{0,80}\b(?:hasil\s|nilai\s|kategori\s|predikat\s)?(?:yang\s)?sangat baik\b/i;
const ALL_INDICATORS =
  /\b(?:semua|seluruh|keseluruhan)\s(?:target\s)?(?:\d+\s(?:\([a-z ]+\)\s)?)?(?:indikator(?: kinerja)?(?: utama| kegiatan| sasaran)?|ik[uk])\b[^.;]{0,60}\b(?:(?:telah|sudah|berhasil|dapat)\s)?(?:tercapai|mencapai target|memenuhi target|melampaui target|melebihi target|terpenuhi)\b/i;
const WISH = /\b(?:agar|supaya|untuk|diharapkan|akan|belum|tidak|harus|apabila|jika|guna|upaya|mendorong)\b/i;

/** "Semua komponen sangat baik", "seluruh IKU tercapai" against the values. */
export const allFindings = (examined: Examined): readonly Finding[] =>
  saidIn(examined).flatMap((said) => {
    if (said.text.length > 2000 || !/\b(?:semua|seluruh|setiap|keseluruhan)\b/i.test(said.text)) return [];
    return componentFinding(said, examined) ?? indicatorFinding(said, examined) ?? [];
  });

function componentFinding(said: Said, examined: Examined): Finding | null {
  const found = ALL_COMPONENTS.exec(said.text);
  if (found === null || WISH.test(said.text) || !isAboutIkpa(said, examined.structure)) return null;
  const least = fraction(KATEGORI_IKPA.bands[0]?.dari ?? '95');
  const below = componentValues(said.section, examined.structure).filter(({ value }) => compare(value, least) < 0);
  const [first] = below;
  if (first === undefined) return null;
  const values = below.map(({ text }) => text).join(', ');
  return {
    rule: 'rank-word',
    severity: 'warn',
    confidence: 0.78,
    message: {
      id: `Tertulis "${quoted(found[0])}", padahal ada komponen bernilai ${values}; kategori Sangat Baik dimulai dari ${KATEGORI_IKPA.bands[0]?.dari ?? ''}.`,
      en: `The text says "${quoted(found[0])}", but some components have ${values}; Sangat Baik begins at ${KATEGORI_IKPA.bands[0]?.dari ?? ''}.`,
    },
    key: ['semua-komponen', said.indicator?.key ?? '', values].join('|'),
    spans: [said.place(found.index, found.index + found[0].length), ...below.slice(0, 8).map(({ span }) => span)],
  };
}

const isAboutIkpa = ({ text, indicator }: Said, { sections }: DocumentStructure): boolean =>
  /\bikpa\b|pelaksanaan anggaran/i.test(text) ||
  (indicator?.names ?? []).some(({ passage }) => /\bikpa\b|pelaksanaan anggaran/i.test(passage.text)) ||
  sections.length === 0;

type Value = { readonly value: Fraction; readonly text: string; readonly span: Span };

/** A line or row "Nilai 100,00 98,11 94,00 …" with five values or more in the same section: those between 0 and 100. */
function componentValues(section: number, { blocks, tables }: DocumentStructure): readonly Value[] {
  const texts = blocks.flatMap((block): readonly Passage[] => {
    if (block.section !== section) return [];
    if (block.kind === 'paragraph' || block.kind === 'item') return [block.passage];
    return [];
  });
  const rows = tables.flatMap((table) =>
    table.section === section ? table.rows.map(({ cells }) => cells.map(({ passage }) => passage)) : [],
  );
  return [...texts.flatMap(valuesOfLine), ...rows.flatMap(valuesOfRow)];
}

function valuesOfLine(passage: Passage): readonly Value[] {
  const line = /\bNilai((?:\s[\d.,]{1,7}){5,12})(?=\s|$)/.exec(passage.text.slice(0, 5000));
  if (line === null) return [];
  const from = line.index + 'Nilai'.length;
  return figuresIn(line[1] ?? '').flatMap(({ value, start, end }) =>
    component(value.value, value.text, spanIn(passage, from + start, from + end)),
  );
}

function valuesOfRow(cells: readonly Passage[]): readonly Value[] {
  const at = cells.findIndex(({ text }) => /^nilai$/i.test(text.trim()));
  const values =
    at < 0
      ? []
      : cells.slice(at + 1).flatMap((passage) =>
          figuresIn(passage.text)
            .slice(0, 1)
            .flatMap(({ value, start, end }) => component(value.value, value.text, spanIn(passage, start, end))),
        );
  return values.length >= 5 ? values : [];
}

const component = (value: Fraction, text: string, span: Span): readonly Value[] =>
  compare(value, fraction('0')) > 0 && compare(value, fraction('100')) <= 0 && /[.,]\d/.test(text) ? [{ value, text, span }] : [];

/** Every indicator with a target and a result of the year; one that missed is enough. */
function indicatorFinding(said: Said, examined: Examined): Finding | null {
  const found = ALL_INDICATORS.exec(said.text);
  if (found === null || WISH.test(said.text) || /\bkecuali\b|\bselain\b|\bpendukung\b|\boutput\b/i.test(said.text)) return null;
  const standings = standingsOf(examined);
  const named = said.periods.find(({ kind, year }) => kind === 'tahun' && year !== null)?.year ?? null;
  const missed = indicatorsOf(examined.structure).all.flatMap((indicator) => {
    const year = named ?? standings.years(indicator).at(-1) ?? null;
    const { target, realisasi } = year === null ? { target: null, realisasi: null } : standings.of(indicator, period(year));
    return target !== null && realisasi !== null && isReached({ target, realisasi }, nameOf(indicator)) === 'below'
      ? [{ target, realisasi }]
      : [];
  });
  const [first] = missed;
  if (first === undefined) return null;
  const names = missed
    .map(({ realisasi }) => realisasi.subject.name)
    .slice(0, 5)
    .join(', ');
  return {
    rule: 'rank-word',
    severity: 'error',
    confidence: 0.82,
    message: {
      id: `Tertulis "${quoted(found[0])}", padahal belum mencapai target: ${names} (${quoted(first.realisasi.value.text)} dari ${quoted(first.target.value.text)}).`,
      en: `The text says "${quoted(found[0])}", but these missed their target: ${names} (${quoted(first.realisasi.value.text)} of ${quoted(first.target.value.text)}).`,
    },
    key: ['semua-indikator', quoted(found[0])].join('|'),
    spans: [said.place(found.index, found.index + found[0].length), ...missed.slice(0, 10).map(({ realisasi }) => realisasi.span)],
  };
}

const nameOf = ({ names }: Indicator): string => names[0]?.passage.text ?? '';
