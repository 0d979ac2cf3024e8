import type { Fraction } from '../../kernel/fraction.ts';
import type { Period } from '../../kernel/period.ts';
import type { Span } from '../source/span.ts';

/**
 * A printed figure as the interval of what it can stand for: `69,39` is 69,385 … 69,395, both ends belong to it; a count is one point.
 * `digits` are its decimals as printed. `doubtful` where OCR may have changed it (`l00`, `O,5`): no error may rest on it.
 */
export type PrintedValue = {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly value: Fraction;
  readonly digits: number;
  readonly separator: ',' | '.' | null;
  readonly unit: Unit | null;
  readonly doubtful: boolean;
  readonly text: string;
};

export type Unit = 'persen' | 'rupiah' | 'poin' | 'orang' | 'instansi' | 'satuan-lain';

export type Measure = 'target' | 'realisasi' | 'capaian' | 'nilai' | 'jumlah' | 'bagian' | 'bobot' | 'anggaran' | 'realisasi_anggaran';

/** What a claim is about. Two claims are about the same where `kind` and `key` are equal. `name` is as printed. */
export type Subject = { readonly kind: SubjectKind; readonly key: string; readonly name: string; readonly nomor?: string };

export type SubjectKind = 'indikator' | 'unsur' | 'sasaran' | 'komponen' | 'program' | 'kegiatan' | 'kategori' | 'populasi' | 'lain';

/** One statement with a figure: "realisasi of IKU 1 in 2023 is 69,39 %". `value` is `null` for `N/A`, `-`, `belum rilis`. */
export type Claim = {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly value: PrintedValue | null;
  readonly from: 'table' | 'text';
  readonly span: Span;
  /** Index of the section it stands in, and of the table where it stands in one. */
  readonly section: number;
  readonly table?: { readonly table: number; readonly row: number; readonly column: number };
  /** 0–1: how sure the reading of subject, measure and period is. Rules call nothing an error below 0.7. */
  readonly confidence: number;
  /** Which of several targets it is, where the document says so: `Target Renstra` and `Target Renja` of one year may differ. */
  readonly layer?: TargetPlan;
  /** "Capaian IKU ini sebesar 96,24%" may be the realisasi of an indicator that is a percentage: it contradicts only what it is neither. */
  readonly orElse?: Measure;
};

export type TargetPlan = 'renstra' | 'renja' | 'pk' | 'perubahan' | 'tahunan';
