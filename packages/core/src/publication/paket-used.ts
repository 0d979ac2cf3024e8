import { RULE_PACKS } from '../calculator/registry.ts';
import { CAPAIAN_SEDERHANA } from '../capaian/capaian-sederhana.ts';
import { NPSS_BKN } from '../capaian/npss-bkn.ts';
import { paketManual } from '../indicator/paket-manual.ts';
import type { UraianPaket } from '../rulepack/rule-pack.ts';
import { manualOf } from './manual-of.ts';
import type { RenjaRows } from './renja-rows.ts';
import type { AturanTahun, PaketCetak, UraianCetak } from './renja-snapshot.ts';

/** The rule packs behind the figures of a Renja: those its manuals name in the printed years, for realisasi and for capaian, and that of NPSS. */
export function paketUsed({ manuals, tahun }: RenjaRows): readonly PaketCetak[] {
  const inForce = manuals.filter(
    ({ sejakTahun, sampaiTahun }) => sejakTahun <= tahun && (sampaiTahun === null || sampaiTahun >= tahun - 2),
  );
  const capaian = inForce.length === 0 ? [CAPAIAN_SEDERHANA.id] : inForce.map(({ manual }) => manual.capaian.paket);
  const used = new Set([...capaian, NPSS_BKN.id, ...inForce.flatMap(({ manual }) => paketManual(manual))]);
  return RULE_PACKS.filter(({ id }) => used.has(id))
    .map(({ id, nama, dasarHukum, status, uraian }) => ({ id, nama, dasarHukum, status, uraian: printed(uraian) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Frozen with the figures: a document goes on saying what the rule was when it was made. */
const printed = ({ ringkas, komponen = {} }: UraianPaket): UraianCetak => ({
  ringkas: ringkas.id,
  komponen: Object.fromEntries(Object.entries(komponen).map(([kode, { id }]) => [kode, id])),
});

type Measured = { readonly rows: RenjaRows; readonly ikuId: string; readonly tahun: readonly number[] };

/** By which pack an indicator is measured in each of these years; nothing where no manual of them names one. */
export function aturanOf({ rows, ikuId, tahun }: Measured): { readonly aturan?: readonly AturanTahun[] } {
  const aturan = tahun.flatMap((year) => {
    const manual = manualOf(rows, ikuId, year);
    const [paket] = manual === null ? [] : paketManual(manual);
    return paket === undefined ? [] : [{ tahun: year, paket }];
  });
  return aturan.length === 0 ? {} : { aturan };
}
