import { diffManual, kindOfChange, type ManualChange } from '../../indicator/diff-manual.ts';
import type { ManualIku } from '../../indicator/manual-iku.ts';
import { manualLeaves } from '../../indicator/manual-leaves.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dateWords } from '../../narrative/period-words.ts';
import type { Block, Cell, DocumentModel, FormBlock, Inline, Row, TableBlock } from '../block.ts';
import { changeText, fieldLabel } from '../manual/field-words.ts';
import { field, line } from '../manual/form-content.ts';
import { JENIS_PERUBAHAN_KATA } from '../manual/manual-words.ts';

export type ProposalModel = {
  readonly tanggal: PlainDate;
  readonly unit: { readonly nama: string };
  readonly iku: { readonly label: string; readonly nama: string };
  readonly perihal: string;
  readonly alasan: string;
  /** The version the proposal was written against. */
  readonly versi: number;
  /** Whether the manual is one of the head office. */
  readonly pusat: boolean;
  readonly berlaku: ManualIku;
  readonly usulan: ManualIku;
};

/** The proposal to change a manual as a nota dinas: what it rests on, what differs field by field, why, and what it would mean. */
export function proposalDocument(model: ProposalModel): DocumentModel {
  const { unit, iku, tanggal } = model;
  return {
    title: `Nota Dinas Usulan Perubahan Manual ${iku.label}`,
    author: unit.nama,
    language: 'id',
    date: tanggal,
    footer: `Nota Dinas ${unit.nama}`,
    watermark: null,
    sheets: true,
    blocks: [
      { kind: 'heading', role: 'plain', text: 'Nota Dinas', id: 'nota-dinas', compact: true },
      head(model),
      paragraph(
        `Dengan hormat, bersama ini disampaikan usulan perubahan Manual ${iku.label} “${iku.nama}” dengan penjelasan sebagai berikut.`,
      ),
      list([
        ['Dasar. ', dasar(model)],
        ['Alasan. ', sentence(model.alasan)],
        ['Dampak. ', impact(model)],
      ]),
      ...differences(model),
      paragraph('Demikian disampaikan. Atas perhatian dan persetujuannya diucapkan terima kasih.'),
      { kind: 'signature', compact: true, place: '(jabatan penanda tangan)', lines: [unit.nama], name: '(nama dan tanda tangan)' },
    ],
  };
}

function head({ pusat, unit, tanggal, perihal }: ProposalModel): FormBlock {
  return {
    kind: 'form',
    id: 'kepala-nota',
    title: 'Kepala nota dinas',
    rows: [
      line(field('Nomor', '…/…/ND/…/…')),
      line(field('Kepada', pusat ? '(pejabat pengelola kinerja kantor pusat)' : '(pejabat yang menetapkan manual)')),
      line(field('Dari', unit.nama)),
      line(field('Tanggal', dateWords(tanggal))),
      line(field('Perihal', perihal)),
    ],
  };
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (words: string): Block => ({ kind: 'paragraph', inlines: [text(words)] });
const list = (items: readonly (readonly [string, string])[]): Block => ({
  kind: 'list',
  ordered: 'number',
  items: items.map(([label, words]) => [{ kind: 'text', text: label, mark: 'bold' }, text(words)]),
});
const sentence = (words: string): string => (/[.!?]$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`);

const dasar = ({ versi, pusat, iku }: ProposalModel): string =>
  `Manual ${iku.label} versi ${versi}${pusat ? ', yang ditetapkan kantor pusat dan tidak dapat diubah oleh unit' : ''}.`;

function impact({ berlaku, usulan }: ProposalModel): string {
  const { jenis, substansial } = kindOfChange(berlaku, usulan);
  const kind = `${JENIS_PERUBAHAN_KATA[jenis]}.`;
  return substansial
    ? `${kind} Nilai sebelum dan sesudah perubahan tidak dapat dibandingkan, sehingga garis tren terputus.`
    : `${kind} Nilai sebelum dan sesudah perubahan tetap sebanding.`;
}

function differences({ berlaku, usulan }: ProposalModel): readonly Block[] {
  const changes = diffManual(berlaku, usulan);
  if (changes.length === 0) return [paragraph('Usulan ini tidak mengubah isi manual.')];
  const table: TableBlock = {
    kind: 'table',
    id: 'perbedaan',
    caption: 'Perbedaan Manual yang Berlaku dan yang Diusulkan',
    columns: [
      { title: 'No', align: 'end', width: 6 },
      { title: 'Bagian', align: 'start', width: 24 },
      { title: 'Berlaku', align: 'start', width: 35 },
      { title: 'Diusulkan', align: 'start', width: 35 },
    ],
    rows: changes.map(changeRow),
    notes: [],
    source: null,
  };
  return [table, ...additions({ changes, usulan })];
}

type Adding = { readonly changes: readonly ManualChange[]; readonly usulan: ManualIku };

/** What came as a whole is one difference; here is all that it says, so that whoever decides need not ask. */
function additions({ changes, usulan }: Adding): readonly Block[] {
  const leaves = manualLeaves(usulan).filter(({ teks }) => teks !== null);
  const rows = changes
    .filter(({ jenis }) => jenis === 'ditambah')
    .flatMap((change) => leaves.filter(({ path }) => path.startsWith(`${change.path}.`)).map((leaf) => ({ change, leaf })));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'tambahan',
      caption: 'Isi Bagian yang Ditambahkan',
      columns: [
        { title: 'No', align: 'end', width: 6 },
        { title: 'Bagian', align: 'start', width: 24 },
        { title: 'Isian', align: 'start', width: 30 },
        { title: 'Diusulkan', align: 'start', width: 40 },
      ],
      rows: rows.map(
        ({ change, leaf: { field: name, teks } }, at): Row => ({
          cells: [
            cell(String(at + 1)),
            cell(fieldLabel(change)),
            cell(fieldLabel({ field: name, anggota: null })),
            cell(changeText(name, teks)),
          ],
        }),
      ),
      notes: [],
      source: null,
    },
  ];
}

const changeRow = (change: ManualChange, at: number): Row => ({
  cells: [cell(String(at + 1)), cell(fieldLabel(change)), changed(change, 'sebelum'), changed(change, 'sesudah')],
});
const cell = (words: string, extra: Omit<Cell, 'inlines'> = {}): Cell => ({ inlines: [text(words)], ...extra });
const changed = (change: ManualChange, side: 'sebelum' | 'sesudah'): Cell =>
  cell(changeText(change.field, change[side]), change[side] === null ? { tone: 'muted' } : {});
