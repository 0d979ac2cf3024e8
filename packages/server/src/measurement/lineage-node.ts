import { type Figure, type FrozenFigure, formatDecimal, freezeFigure } from '@selaras/core';
import { ABSENCE_WORDS } from '@selaras/core/narrative/print-figure';

export type LineageJenis = 'capaian' | 'realisasi' | 'target' | 'periode' | 'komponen' | 'operator' | 'paket' | 'sumber' | 'berkas';

/** One step of "dari mana angka ini?". Leaves carry the source, the file, the person and the moment. */
export type LineageNode = {
  readonly label: string;
  readonly jenis: LineageJenis;
  readonly figure: FrozenFigure | null;
  readonly cetak: string;
  readonly satuan: string | null;
  readonly keterangan: readonly string[];
  readonly evidence: { readonly id: string; readonly nama: string; readonly sha256: string } | null;
  readonly parts: readonly LineageNode[];
  /** Id of the rule pack by which this step was made. */
  readonly paket?: string;
};

export type FigureNode = Pick<LineageNode, 'label' | 'jenis' | 'satuan' | 'paket'> & {
  readonly figure: Figure;
  readonly desimal: number;
  readonly keterangan?: readonly string[];
  readonly evidence?: LineageNode['evidence'];
  readonly parts?: readonly LineageNode[];
};

export const figureNode = ({ figure, desimal, keterangan = [], evidence = null, parts = [], ...rest }: FigureNode): LineageNode => ({
  ...rest,
  figure: freezeFigure(figure),
  cetak: printed(figure, desimal),
  keterangan,
  evidence,
  parts,
});

/** A node that says something instead of holding a figure. */
export const textNode = ({
  label,
  jenis,
  cetak,
  keterangan,
  evidence = null,
}: Pick<LineageNode, 'label' | 'jenis' | 'cetak' | 'keterangan'> & Partial<Pick<LineageNode, 'evidence'>>): LineageNode => ({
  label,
  jenis,
  figure: null,
  cetak,
  satuan: null,
  keterangan,
  evidence,
  parts: [],
});

/** Absence is a word, never a dash and never zero. */
export const printed = (shown: Figure, desimal: number): string =>
  shown.kind === 'value' ? formatDecimal(shown.value, desimal) : ABSENCE_WORDS[shown.reason];

/** Steps on the way are shown with what they have, up to four decimals: they are not published figures. */
export const stepDecimals = (shown: Figure): number => (shown.kind === 'value' ? Math.min(shown.value.decimalPlaces(), 4) : 0);
