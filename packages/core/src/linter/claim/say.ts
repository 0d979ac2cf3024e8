import { type Period, periodParts } from '../../kernel/period.ts';
import { assertNever } from '../../kernel/result.ts';
import { NAMA_BULAN } from '../../narrative/period-words.ts';
import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import type { Claim, Measure, TargetPlan } from './claim.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Triwulan III 2024`. */
export function periodWords(period: Period): Dwibahasa {
  const { kind, year, index } = periodParts(period);
  switch (kind) {
    case 'tahun':
      return { id: `tahun ${year}`, en: `in ${year}` };
    case 'semester':
      return { id: `semester ${index} tahun ${year}`, en: `in semester ${index} of ${year}` };
    case 'triwulan':
      return { id: `triwulan ${ROMAN[index - 1] ?? index} tahun ${year}`, en: `in quarter ${ROMAN[index - 1] ?? index} of ${year}` };
    case 'bulan':
      return { id: `${NAMA_BULAN[index - 1] ?? index} ${year}`, en: `in ${MONTHS_EN[index - 1] ?? index} ${year}` };
    default:
      return assertNever(kind);
  }
}

const MEASURES: Readonly<Record<Measure, Dwibahasa>> = {
  target: { id: 'target', en: 'target' },
  realisasi: { id: 'realisasi', en: 'realisasi' },
  capaian: { id: 'capaian', en: 'capaian' },
  nilai: { id: 'nilai', en: 'value' },
  jumlah: { id: 'jumlah', en: 'number' },
  bagian: { id: 'persentase', en: 'share' },
  bobot: { id: 'bobot', en: 'weight' },
  anggaran: { id: 'anggaran', en: 'budget' },
  realisasi_anggaran: { id: 'realisasi anggaran', en: 'spending' },
};
const LAYERS: Readonly<Record<TargetPlan, string>> = {
  renstra: 'Renstra',
  renja: 'Renja',
  pk: 'Perjanjian Kinerja',
  perubahan: 'perubahan',
  tahunan: 'tahunan',
};

/** `Realisasi IKU 1 tahun 2023`. */
export function factWords({ subject, measure, period, layer }: Pick<Claim, 'subject' | 'measure' | 'period' | 'layer'>): Dwibahasa {
  const { id, en } = MEASURES[measure];
  const [plan, planEn] = layer === undefined ? ['', ''] : [` ${LAYERS[layer]}`, `${LAYERS[layer]} `];
  const when = period === null ? { id: '', en: '' } : periodWords(period);
  return { id: `${capital(id)}${plan} ${subject.name} ${when.id}`.trim(), en: `The ${planEn}${en} of ${subject.name} ${when.en}`.trim() };
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `Tabel 2.1`, `tabel di bagian IKU 1`, `teks`. */
export function placeWords({ table, from }: Pick<Claim, 'table' | 'from'>, { tables }: DocumentStructure): Dwibahasa {
  if (from === 'text' || table === undefined) return { id: 'teks', en: 'the text' };
  const caption = tables[table.table]?.caption;
  return caption === undefined || caption === null
    ? { id: 'tabel', en: 'a table' }
    : { id: `Tabel ${caption.nomor}`, en: `Tabel ${caption.nomor}` };
}

/** Figures as printed in a document are quoted as they are; those that were computed get decimals and a comma. */
export const quoted = (text: string): string => text.replace(/\s+/g, ' ').trim();
