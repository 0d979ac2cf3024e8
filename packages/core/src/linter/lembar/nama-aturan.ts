import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { RuleId } from '../finding.ts';

/** What people call a rule; its id is for machines. */
export const NAMA_ATURAN: Readonly<Record<RuleId, Dwibahasa>> = {
  'same-fact': { id: 'Fakta sama, nilai berbeda', en: 'Same fact, two values' },
  'cross-document': { id: 'Antar-dokumen', en: 'Between documents' },
  sum: { id: 'Penjumlahan', en: 'Sums' },
  ratio: { id: 'Persentase dan bagiannya', en: 'Percentages and their parts' },
  capaian: { id: 'Capaian', en: 'Capaian' },
  composition: { id: 'Susunan nilai', en: 'Composition of scores' },
  band: { id: 'Predikat dan kategori', en: 'Predicates and categories' },
  count: { id: 'Jumlah dan daftarnya', en: 'Counts and their lists' },
  'rank-word': { id: 'Kata perbandingan', en: 'Words of comparison' },
  label: { id: 'Kode dan sebutannya', en: 'Codes and their names' },
  'unmet-not-discussed': { id: 'Target tak tercapai', en: 'Unmet targets' },
  'carry-over': { id: 'Nilai tahun lalu', en: "Last year's value" },
  period: { id: 'Periode', en: 'Periods' },
  trajectory: { id: 'Target per periode', en: 'Targets by period' },
  budget: { id: 'Anggaran', en: 'Budget' },
  population: { id: 'Jumlah orang dan instansi', en: 'Counts of people and offices' },
  definition: { id: 'Nama dan definisi indikator', en: 'Names and definitions' },
  numbering: { id: 'Penomoran', en: 'Numbering' },
  reference: { id: 'Rujukan', en: 'References' },
  separator: { id: 'Pemisah desimal', en: 'Decimal separators' },
  'broken-value': { id: 'Nilai rusak', en: 'Broken values' },
  'legal-basis': { id: 'Dasar hukum', en: 'Legal basis' },
  'superseded-text': { id: 'Uraian aturan lama', en: 'Text of an old rule' },
  'table-structure': { id: 'Bentuk tabel', en: 'Shape of tables' },
  'duplicate-text': { id: 'Kalimat berulang', en: 'Repeated sentences' },
  'personal-data': { id: 'Data pribadi', en: 'Personal data' },
};
