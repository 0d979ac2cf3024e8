import { dateWords } from '../../narrative/period-words.ts';
import type { Block, DocumentModel } from '../block.ts';
import { manualSheet } from './manual-form.ts';
import type { ManualCetak, ManualDocumentModel } from './manual-model.ts';
import { FORM } from './manual-words.ts';

/** What is not yet set in force carries a mark across its page. */
export type ManualStatus = { readonly draf: boolean };

/** The Manual IKU of one indicator: one page in the ministry's form. The same model always gives the same blocks. */
export function manualDocument(
  model: ManualDocumentModel & { readonly indikator: readonly [ManualCetak] },
  { draf }: ManualStatus,
): DocumentModel {
  const [cetak] = model.indikator;
  return {
    ...base(model),
    title: `${FORM.judul} ${cetak.label} ${model.unit.nama}`,
    footer: `${FORM.judul} ${cetak.label} ${model.tahun} ${model.unit.nama}`,
    watermark: draf ? FORM.draf : null,
    blocks: manualSheet(cetak, model.tahun),
  };
}

/** Every Manual IKU of an office as one book: cover, contents, one page an indicator. */
export function manualsDocument(model: ManualDocumentModel): DocumentModel {
  const title = `${FORM.judul} ${model.tahun}`;
  const blocks: readonly Block[] = [
    {
      kind: 'cover',
      overline: FORM.judul.toUpperCase(),
      title,
      lines: [model.unit.nama, `${model.indikator.length} indikator`],
      foot: [`Keadaan per ${dateWords(model.tanggal)}`],
    },
    { kind: 'contents', title: FORM.daftarIsi, of: 'headings' },
    ...model.indikator.flatMap((cetak) => manualSheet(cetak, model.tahun)),
  ];
  return { ...base(model), title: `${title} ${model.unit.nama}`, footer: `${title} ${model.unit.nama}`, watermark: null, blocks };
}

const base = ({ unit, tanggal }: ManualDocumentModel) => ({
  author: unit.nama,
  language: 'id' as const,
  date: tanggal,
  sheets: true as const,
});
