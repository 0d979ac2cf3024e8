import type { BoardWire, FigureWire, StrategyWire, TotalWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { figureWord } from '../../ui/format.ts';
import type { AsalNode } from './asal-tree.ts';

type NpssInput = { readonly board: BoardWire; readonly strategy: StrategyWire; readonly t: TFunction };

/** How NPSS is put together, from figures that the server computed: NPSS ← NKP of each perspektif ← NSS of each sasaran ← capaian of each IKU. */
export function npssAsal({ board, strategy, t }: NpssInput): AsalNode {
  const sasaranOf = (perspektifId: string): readonly AsalNode[] =>
    strategy.sasaran
      .filter((sasaran) => sasaran.perspektifId === perspektifId)
      .map((sasaran) =>
        node({
          label: `${board.label.sasaran} ${sasaran.nomor}: ${sasaran.teks}`,
          figure: sasaran.nss.figure,
          notes: [t('asal.nss'), ...knownNote(sasaran.nss, board, t)],
          parts: sasaran.iku.map((iku) => ikuNode({ board, id: iku.id, kode: iku.kode, nama: iku.nama })),
        }),
      );
  return node({
    label: 'NPSS',
    figure: board.npss.figure,
    notes: [t('asal.npssNote'), ...knownNote(board.npss, board, t)],
    parts: board.perspektif.map(({ id, nama, skor, nkp }) =>
      node({
        label: `NKP ${nama}`,
        figure: nkp.figure,
        notes: [t('asal.nkp', { score: figureWord(skor.figure, 2) }), ...knownNote(skor, board, t)],
        parts: sasaranOf(id),
      }),
    ),
  });
}

const knownNote = (total: TotalWire, board: BoardWire, t: TFunction): readonly string[] =>
  total.diketahui < total.seluruhnya
    ? [t('figure.provisional', { known: total.diketahui, all: total.seluruhnya, of: board.label.indikator })]
    : [];

function ikuNode({
  board,
  id,
  kode,
  nama,
}: {
  readonly board: BoardWire;
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
}): AsalNode {
  const capaian = board.rows.find((row) => row.id === id)?.sekarang.capaian ?? { alasan: 'no_data_yet' as const };
  return {
    ...node({ label: `${board.label.indikator} ${kode} ${nama}`, figure: capaian, notes: [], parts: [] }),
    asal: { ikuId: id, tahun: board.tahun },
  };
}

type NodeInput = {
  readonly label: string;
  readonly figure: FigureWire;
  readonly notes: readonly string[];
  readonly parts: readonly AsalNode[];
};

const node = ({ label, figure, notes, parts }: NodeInput): AsalNode => ({
  label,
  jenis: 'capaian',
  figure,
  cetak: figureWord(figure, 2),
  satuan: null,
  keterangan: [...notes],
  evidence: null,
  parts,
});
