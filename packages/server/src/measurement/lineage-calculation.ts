import { kataBagian, namaLangkah } from '@selaras/contract/calculation/step-words';
import { type AsalPerhitungan, absent, Decimal, type FrozenTrace, figure, figureAt, RULE_PACKS, thawFigure } from '@selaras/core';
import type { LineageInput } from './lineage-input.ts';
import { figureNode, type LineageNode, stepDecimals } from './lineage-node.ts';
import { momentWords, STATUS_PAKET_WORDS } from './lineage-words.ts';

/** A kept calculation under the entry that was taken from it: who made it when, by which pack, from which input, and its steps. */
export function calculationNode({ calculations, zone }: LineageInput, { id, bagian }: AsalPerhitungan): LineageNode | null {
  const held = calculations.get(id);
  if (held === undefined) return null;
  const pack = RULE_PACKS.find((one) => one.id === held.paket);
  const nilai = figureAt(held, bagian);
  const shown = nilai === null ? absent('not_computable') : figure(new Decimal(nilai));
  return figureNode({
    label: `Perhitungan: ${held.judul}`,
    jenis: 'paket',
    figure: shown,
    desimal: stepDecimals(shown),
    satuan: null,
    ...(pack === undefined ? {} : { paket: pack.id }),
    keterangan: [
      ...(pack === undefined ? [held.paket] : [pack.dasarHukum, `Paket aturan ${pack.id}: ${STATUS_PAKET_WORDS[pack.status]}`]),
      `Diambil dari ${kataBagian(bagian, 'id')}`,
      `Dihitung oleh ${held.olehNama}, ${momentWords(held.pada, zone)}`,
      `Hash masukan ${held.inputHash}`,
      ...(held.ditarik === null ? [] : [`Perhitungan ini ditarik: ${held.ditarik.alasan}`]),
    ],
    parts: held.trace.parts.map(stepNode),
  });
}

function stepNode({ label, result, parts }: FrozenTrace): LineageNode {
  const shown = thawFigure(result);
  return figureNode({
    label: namaLangkah(label, 'id'),
    jenis: 'operator',
    figure: shown,
    desimal: stepDecimals(shown),
    satuan: null,
    parts: parts.map(stepNode),
  });
}
