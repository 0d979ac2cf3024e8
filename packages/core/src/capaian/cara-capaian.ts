/**
 * How the Manual IKU in force says capaian is computed. Data, not code: no rule is fixed for every
 * instansi, and `2-R/T` and `T/R` are both in use for indicators where less is better.
 */
export const RUMUS_CAPAIAN = ['R/T', '2-R/T', 'T/R', 'stabilize'] as const;
export type RumusCapaian = (typeof RUMUS_CAPAIAN)[number];

/** Which way is better: up, down, or as near to the target as possible. */
export const POLARISASI = ['maximize', 'minimize', 'stabilize'] as const;
export type Polarisasi = (typeof POLARISASI)[number];

/** Which direction each formula rewards: one that contradicts the polarisasi would reward the wrong one. */
export const POLARISASI_RUMUS: Readonly<Record<RumusCapaian, Polarisasi>> = {
  'R/T': 'maximize',
  '2-R/T': 'minimize',
  'T/R': 'minimize',
  stabilize: 'stabilize',
};

/**
 * What a target of zero means: no ratio exists, so the manual says. `terburuk`: (worst − R) / worst, only where less is better;
 * `nol_tercapai`: 100 when realisasi stands at zero or on its good side, else 0.
 */
export type TargetNol =
  | { readonly jenis: 'tidak_dapat_dihitung' }
  | { readonly jenis: 'terburuk'; readonly nilai: string }
  | { readonly jenis: 'nol_tercapai' };

/** `paket`: as the rule pack says; `tanpa`: no limit; else the limit in percent. */
export type BatasCapaian = { readonly jenis: 'paket' } | { readonly jenis: 'tanpa' } | { readonly jenis: 'nilai'; readonly nilai: string };

/** One point of the scale of a stabilize indicator: closeness to the target in percent → index. */
export type TitikSkala = { readonly kedekatan: string; readonly indeks: string };

/** How capaian is bounded and what its edge cases mean; the formula itself is `RumusCapaian`. */
export type CaraCapaian = {
  /** Rule pack of the family `capaian`: thresholds of the status, cap, floor, negative targets, scale of stabilize. */
  readonly paket: string;
  readonly batasAtas: BatasCapaian;
  readonly batasBawah: BatasCapaian;
  readonly targetNol: TargetNol;
  /** An indicator whose target is its natural maximum counts 120 when it is met ("konversi 120"). */
  readonly konversi120: boolean;
  /** Own scale of a stabilize indicator, rising; `null`: the pack's. */
  readonly skalaStabilize: readonly TitikSkala[] | null;
};

/** What a capaian is when a manual says nothing else: the ratio, with the limits of `capaian:sederhana`, which are none. */
export const CARA_CAPAIAN_BAWAAN: CaraCapaian = {
  paket: 'capaian:sederhana',
  batasAtas: { jenis: 'paket' },
  batasBawah: { jenis: 'paket' },
  targetNol: { jenis: 'tidak_dapat_dihitung' },
  konversi120: false,
  skalaStabilize: null,
};
