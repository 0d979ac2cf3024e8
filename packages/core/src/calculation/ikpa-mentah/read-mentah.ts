import type { KodeIkpa } from '../../calculator/ikpa/aturan-ikpa.ts';
import type { KonteksMentah, Terbaca } from './konteks-mentah.ts';
import type { MentahMasuk } from './mentah-masuk.ts';
import { readDeviasi, readPenyerapan, readRevisi } from './read-anggaran.ts';
import { readCapaianOutput, readDispensasi } from './read-output.ts';
import { readKontraktual, readTagihan, readUpTup } from './read-transaksi.ts';

/** Reads the transactions of every indicator that has some; a BLU has none of penyerapan. */
export function readMentah(
  masuk: MentahMasuk & { readonly blu?: boolean | undefined },
  konteks: KonteksMentah,
): ReadonlyMap<KodeIkpa, Terbaca> {
  const read: readonly (readonly [KodeIkpa, Terbaca | undefined])[] = [
    ['revisi_dipa', masuk.revisi_dipa && readRevisi(masuk.revisi_dipa, konteks)],
    ['deviasi_hal3', masuk.deviasi_hal3 && readDeviasi(masuk.deviasi_hal3, konteks)],
    ['penyerapan', masuk.blu === true ? undefined : masuk.penyerapan && readPenyerapan(masuk.penyerapan, konteks)],
    ['kontraktual', masuk.kontraktual && readKontraktual(masuk.kontraktual, konteks)],
    ['tagihan', masuk.tagihan && readTagihan(masuk.tagihan, konteks)],
    ['up_tup', masuk.up_tup && readUpTup(masuk.up_tup, konteks)],
    ['capaian_output', masuk.capaian_output && readCapaianOutput(masuk.capaian_output, konteks)],
    ['dispensasi_spm', masuk.dispensasi_spm && readDispensasi(masuk.dispensasi_spm, konteks)],
  ];
  return new Map(read.flatMap(([kode, terbaca]) => (terbaca === undefined ? [] : [[kode, terbaca] as const])));
}
