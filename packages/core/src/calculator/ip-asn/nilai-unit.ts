import { compare, type Fraction, over, plus, sumOf, times, whole, ZERO } from '../../kernel/fraction.ts';
import { type HasilPegawai, isDikecualikan, type SkorDimensi, setiapDimensi } from './skor-pegawai.ts';

export type UnitIpAsn = {
  /** Persons measured. */
  readonly dinilai: number;
  /** Persons left out, by reason. */
  readonly dikecualikan: ReadonlyMap<string, number>;
  /** Sums over those measured. */
  readonly jumlah: SkorDimensi;
  /** `null` while nobody is measured. The dimension means add up to the index exactly. */
  readonly rerata: { readonly dimensi: SkorDimensi; readonly nilai: Fraction } | null;
};

/** The value of a unit, read from a stream: it holds four sums and the reasons, however many persons there are. */
export function unitIpAsn(skor: Iterable<HasilPegawai>): UnitIpAsn {
  let [kualifikasi, kompetensi, kinerja, disiplin] = [ZERO, ZERO, ZERO, ZERO];
  let dinilai = 0;
  const dikecualikan = new Map<string, number>();
  for (const one of skor) {
    if (isDikecualikan(one)) {
      const before = dikecualikan.get(one.dikecualikan);
      dikecualikan.set(one.dikecualikan, before === undefined ? 1 : before + 1);
      continue;
    }
    dinilai += 1;
    kualifikasi = plus(one.kualifikasi, kualifikasi);
    kompetensi = plus(one.kompetensi, kompetensi);
    kinerja = plus(one.kinerja, kinerja);
    disiplin = plus(one.disiplin, disiplin);
  }
  const jumlah = { kualifikasi, kompetensi, kinerja, disiplin };
  if (dinilai === 0) return { dinilai, dikecualikan, jumlah, rerata: null };
  const dimensi = setiapDimensi((kode) => over(jumlah[kode], whole(dinilai)));
  return { dinilai, dikecualikan, jumlah, rerata: { dimensi, nilai: sumOf(Object.values(dimensi)) } };
}

/** How the persons of a unit stand against a target for each of them. Shares in percent; `null` while nobody is measured. */
export type TerhadapTarget = {
  readonly dinilai: number;
  readonly dibawah: number;
  readonly persenDibawah: Fraction | null;
  readonly persenTercapai: Fraction | null;
};

export function terhadapTarget(skor: Iterable<HasilPegawai>, target: Fraction): TerhadapTarget {
  let [dinilai, dibawah] = [0, 0];
  for (const one of skor) {
    if (isDikecualikan(one)) continue;
    dinilai += 1;
    if (compare(one.total, target) < 0) dibawah += 1;
  }
  const share = (orang: number): Fraction | null => (dinilai === 0 ? null : times(over(whole(orang), whole(dinilai)), whole(100)));
  return { dinilai, dibawah, persenDibawah: share(dibawah), persenTercapai: share(dinilai - dibawah) };
}
