import { RULE_PACKS } from '../calculator/registry.ts';
import { CAPAIAN_SEDERHANA } from '../capaian/capaian-sederhana.ts';
import { NPSS_BKN } from '../capaian/npss-bkn.ts';
import type { RenjaRows } from './renja-rows.ts';
import type { PaketCetak } from './renja-snapshot.ts';

/** The rule packs behind the figures of a Renja: those its manuals name in the printed years, for realisasi and for capaian, and that of NPSS. */
export function paketUsed({ manuals, tahun }: RenjaRows): readonly PaketCetak[] {
  const inForce = manuals.filter(
    ({ sejakTahun, sampaiTahun }) => sejakTahun <= tahun && (sampaiTahun === null || sampaiTahun >= tahun - 2),
  );
  const named = inForce.flatMap(({ manual }) => [manual.cara, ...manual.pemeriksaan.map(({ cara }) => cara)]);
  const capaian = inForce.length === 0 ? [CAPAIAN_SEDERHANA.id] : inForce.map(({ manual }) => manual.capaian.paket);
  const used = new Set([...capaian, NPSS_BKN.id, ...named.flatMap((cara) => (cara.jenis === 'paket' ? [cara.paket] : []))]);
  return RULE_PACKS.filter(({ id }) => used.has(id))
    .map(({ id, nama, dasarHukum, status }) => ({ id, nama, dasarHukum, status }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
