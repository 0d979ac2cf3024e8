import { Decimal } from '../kernel/decimal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { AturanRekap, TingkatKendali, TingkatValiditas } from './aturan-rekap.ts';

export type TingkatIku = { readonly validitas: TingkatValiditas | null; readonly kendali: TingkatKendali | null };

/** Why an indicator has no weight: its manual does not say how valid and controllable it is, or the pack bans the pair. */
export type TanpaBobot = 'belum_ditetapkan' | 'tidak_diperbolehkan';

/** Weight of an indicator within its sasaran. Where a pack weighs all alike, 1; never a number for what was not stated. */
export function bobotIku(aturan: AturanRekap, { validitas, kendali }: TingkatIku): Result<Decimal, TanpaBobot> {
  if (aturan.bobotIku.jenis === 'sama') return ok(new Decimal(1));
  if (validitas === null || kendali === null) return err('belum_ditetapkan');
  const cell = aturan.bobotIku.tabel.find((one) => one.validitas === validitas && one.kendali === kendali);
  return cell === undefined || cell.bobot === null ? err('tidak_diperbolehkan') : ok(new Decimal(cell.bobot));
}
