import { calculatorById } from '../../calculator/registry.ts';
import { formulaSvg } from '../../chart/formula-drawing.ts';
import { explainFormula } from '../../formula/explain.ts';
import { type FormulaNames, formulaNames } from '../../formula/explain-names.ts';
import { parseFormula } from '../../formula/parse.ts';
import type { CaraHitung, KomponenIku, ManualIku } from '../../indicator/manual-iku.ts';
import { paketManual } from '../../indicator/paket-manual.ts';
import { assertNever } from '../../kernel/result.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { FormContent } from '../block.ts';
import { joined, wordsOf } from './form-content.ts';
import type { ManualCetak } from './manual-model.ts';
import { JENIS_KOMPONEN_KATA, STATUS_PAKET_KATA } from './manual-words.ts';

/** How realisasi comes about: the formula as it is drawn with its sentence, or the rule pack or publisher in words. */
export function formulaContent(cetak: ManualCetak): FormContent {
  const { cara, pembagiNol } = cetak.manual;
  if (cara.jenis !== 'rumus') return wordsOf(caraWords(cetak.manual, cara), ...aturanWords(cetak.manual));
  const formula = parseFormula(cara.rumus, { lokal: cetak.manual.lokalAngka });
  const zero = pembagiNol === null ? null : pembagiNolWords(pembagiNol);
  if (!formula.ok) return wordsOf(cara.rumus, zero);
  const aturan = aturanWords(cetak.manual);
  const names = namesOf(cetak);
  const { svg, width, height, alt } = formulaSvg({ formula: formula.value, names, judul: `Formula ${cetak.label}` });
  const sentence = `Dibaca: ${explainFormula(formula.value, names)}.`;
  const below = wordsOf(sentence, ...aturan, zero);
  return { kind: 'drawing', svg, width, height, alt, below: below.kind === 'words' ? below.paragraphs : [] };
}

/** The names by which the form calls what stands in a formula. */
export function namesOf({ manual, rujukan }: ManualCetak): FormulaNames {
  const paket = new Map(manual.komponen.length === 0 ? [] : paketNames(manual));
  return formulaNames({
    bahasa: 'id',
    lokal: manual.lokalAngka,
    komponen: manual.komponen,
    iku: rujukan.iku,
    survei: rujukan.survei,
    paket,
  });
}

const paketNames = ({ cara, pemeriksaan }: ManualIku): readonly (readonly [string, string])[] =>
  [cara, ...pemeriksaan.map((one) => one.cara)].flatMap((one) => {
    const found = one.jenis === 'paket' ? calculatorById(one.paket) : null;
    return found === null ? [] : [[found.paket.id, found.paket.nama] as const];
  });

function caraWords(manual: ManualIku, cara: CaraHitung): string {
  switch (cara.jenis) {
    case 'rumus':
      return cara.rumus;
    case 'paket': {
      const paket = calculatorById(cara.paket)?.paket;
      return `Dihitung menurut ${paket === undefined ? `paket aturan ${cara.paket}` : paketWords(paket)}.`;
    }
    case 'hasil': {
      const nama = manual.komponen.find(({ kode }) => kode === cara.komponen)?.nama ?? cara.komponen;
      return `Hasil yang diterbitkan penyedia data: ${nama}.`;
    }
    default:
      return assertNever(cara);
  }
}

/** What the rule packs of a manual say of themselves: no office types it, so it cannot be that of a rule that is past. */
function aturanWords(manual: ManualIku): readonly string[] {
  const { cara } = manual;
  return paketManual(manual).flatMap((id) => {
    const paket = calculatorById(id)?.paket;
    if (paket === undefined) return [];
    const { id: ringkas } = paket.uraian.ringkas;
    if (cara.jenis === 'paket' && cara.paket === id) return [ringkas];
    return [cara.jenis === 'rumus' ? `${paketWords(paket)}: ${ringkas}` : `Diperiksa menurut ${paketWords(paket)}. ${ringkas}`];
  });
}

const paketWords = ({ id, nama, dasarHukum, status }: RulePack<unknown>): string =>
  `${nama} (${dasarHukum}; paket ${id}, ${STATUS_PAKET_KATA[status]})`;

function pembagiNolWords(rule: NonNullable<ManualIku['pembagiNol']>): string {
  switch (rule.jenis) {
    case 'tolak':
      return 'Pembagi nol ditolak saat pengisian.';
    case 'tidak_dinilai':
      return 'Apabila pembaginya nol, indikator tidak dinilai pada periode itu.';
    case 'nilai':
      return `Apabila pembaginya nol, realisasi bernilai ${rule.nilai.replace('.', ',')}.`;
    default:
      return assertNever(rule);
  }
}

/** Inputs of the formula each with its kind and satuan; details by name only, so that many do not fill the page. */
export function komponenContent({ komponen }: ManualIku): FormContent {
  const inputs = komponen.filter(({ peran }) => peran === 'rumus').map(komponenWords);
  const rincian = joined(komponen.filter(({ peran }) => peran === 'rincian').map(({ nama }) => nama));
  return wordsOf(joined(inputs), rincian === null ? null : `Rincian: ${rincian}`);
}

function komponenWords({ kode, nama, jenis, satuan, kategori, wajib }: KomponenIku): string {
  const kind = JENIS_KOMPONEN_KATA[jenis];
  const unit = kind.startsWith(satuan) ? kind : `${kind}, ${satuan}`;
  const choices = kategori.length === 0 ? '' : `, kategori ${kategori.map((one) => one.nama).join('/')}`;
  return `${nama} [${kode}] (${unit}${choices}${wajib ? '' : ', tidak wajib'})`;
}
