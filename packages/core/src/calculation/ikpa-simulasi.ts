import { type AturanIkpa, KODE_IKPA, type KodeIkpa } from '../calculator/ikpa/aturan-ikpa.ts';
import { ikpaDengan, nilaiTerkecil, nilaiTertinggi, type PertanyaanNilai } from '../calculator/ikpa/simulasi/nilai-terkecil.ts';
import type { Trace } from '../formula/trace.ts';
import { compare, exactText, type Fraction, printedText } from '../kernel/fraction.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Calculation } from './calculation.ts';
import { type NilaiIkpaMasuk, PAKET_IKPA, readNilai, readPengurang, setelanSusunan } from './ikpa.ts';
import {
  type BulanMasuk,
  type JalanIkpa,
  type JalanTerbaca,
  readBulan,
  readTriwulan,
  type TriwulanMasuk,
} from './ikpa-simulasi/read-periode.ts';
import { capOf } from './ikpa-susunan.ts';
import { type InputReader, inputReader } from './read-input.ts';
import { readSetelan, type SetelanMasuk } from './read-setelan.ts';
import { because } from './read-tanggal.ts';

export type InputIkpaSimulasi = {
  readonly tahun?: number | undefined;
  /** Value of IKPA to stay at or above. */
  readonly target: AngkaMasuk;
  /** Indicator that is looked for. Those that are in neither this nor `nilai` are not assessed. */
  readonly cari: KodeIkpa;
  readonly nilai: NilaiIkpaMasuk;
  /** With `cari` deviasi_hal3: the months so far, and future ones that are fixed; the others are free. */
  readonly deviasi_hal3?: BulanMasuk | undefined;
  /** With `cari` penyerapan: the quarters, alike. */
  readonly penyerapan?: TriwulanMasuk | undefined;
  readonly setelan?: SetelanMasuk | undefined;
};

export type HasilIkpaSimulasi = {
  readonly cari: KodeIkpa;
  /** Smallest nilai of the indicator that reaches the target; `null`: none does. */
  readonly butuh: string | null;
  /** The best IKPA that can still be, and whether it reaches the target. */
  readonly terbaik: { readonly nilai: string; readonly ikpa: string; readonly tercetak: string; readonly tercapai: boolean };
  readonly periode?: JalanIkpa;
  readonly pack: string;
  readonly setelan?: Readonly<Record<string, string>>;
};

type Pack = RulePack<AturanIkpa>;

/** What one indicator must still bring, and of Deviasi and Penyerapan what each remaining month or quarter must. */
export const ikpaSimulasi: Calculation<InputIkpaSimulasi, HasilIkpaSimulasi, AturanIkpa> = {
  kind: 'ikpa-simulasi',
  packs: PAKET_IKPA,
  bawaan: { keluarga: 'ikpa' },
  perluTahun: true,
  compute(input, pack) {
    const reader = inputReader();
    const setelan = readSetelan(reader, { setelan: setelanSusunan(pack) }, input.setelan);
    const target = reader.figure('target', input.target, { min: '0', maks: '120' });
    const given = { nilai: input.nilai, terapkan: undefined };
    const tetap = readNilai(reader, given, pack.rule);
    const pengurang = readPengurang(reader, given, pack.rule);
    refuseCari(reader, input, pack);
    const jalan = readJalan(reader, input, pack);
    const pertanyaan: PertanyaanNilai = { cari: input.cari, tetap, pengurang, target, cap: capOf(pack.rule, setelan) };
    return answerWhenRead(reader, pack, () => {
      const { output, trace } = answer(pack, pertanyaan, jalan);
      return { output: { ...output, pack: pack.id, ...setelan.ulang }, trace };
    });
  },
};

function refuseCari(reader: InputReader, { cari, nilai }: InputIkpaSimulasi, { rule }: Pack): void {
  const known = rule.indikator.map(({ kode }) => kode);
  if (!known.includes(cari)) reader.refuse({ code: 'input.out_of_range', field: 'cari', detail: { known: known.join(', ') } });
  if (nilai[cari] !== undefined)
    reader.refuse(
      because(`nilai.${cari}`, {
        id: 'indikator ini yang dicari, jadi nilainya tidak diisi.',
        en: 'this is the one looked for: leave it out.',
      }),
    );
}

/** Months and quarters are told only of the indicator that is looked for, and only by a pack that knows how it arises. */
function readJalan(reader: InputReader, { cari, deviasi_hal3, penyerapan }: InputIkpaSimulasi, pack: Pack): JalanTerbaca | null {
  const given = { deviasi_hal3, penyerapan };
  for (const kode of KODE_IKPA) {
    if ((kode !== 'deviasi_hal3' && kode !== 'penyerapan') || given[kode] === undefined) continue;
    if (pack.rule.mentah === null) reader.refuse({ code: 'rule.not_known', field: kode, detail: { pack: pack.id } });
    else if (kode !== cari) reader.refuse(because(kode, { id: `hanya bersama “cari”: “${kode}”.`, en: `only with “cari”: “${kode}”.` }));
  }
  const { mentah } = pack.rule;
  if (mentah === null) return null;
  if (cari === 'deviasi_hal3' && deviasi_hal3 !== undefined) return readBulan(reader, deviasi_hal3, mentah.deviasi_hal3);
  return cari === 'penyerapan' && penyerapan !== undefined ? readTriwulan(reader, penyerapan, mentah.penyerapan) : null;
}

type Jawaban = { readonly output: Omit<HasilIkpaSimulasi, 'pack' | 'setelan'>; readonly trace: Trace };

function answer({ id, rule }: Pack, pertanyaan: PertanyaanNilai, jalan: JalanTerbaca | null): Jawaban {
  const { cari, target } = pertanyaan;
  const ikpaOf = (nilai: Fraction): Fraction => ikpaDengan(rule, pertanyaan, nilai);
  const butuh = nilaiTerkecil(rule, pertanyaan);
  const highest = jalan === null ? nilaiTertinggi(rule, pertanyaan) : jalan.terbaik();
  const best = ikpaOf(highest);
  return {
    output: {
      cari,
      butuh: butuh === null ? null : exactText(butuh),
      terbaik: {
        nilai: exactText(highest),
        ikpa: exactText(best),
        tercetak: printedText(best),
        tercapai: compare(best, target) >= 0,
      },
      ...(jalan === null ? {} : { periode: jalan.jalan({ butuh, ikpaOf, target }) }),
    },
    trace: step(id, best, [step('target', target), ...(butuh === null ? [] : [step('butuh', butuh)]), step(cari, highest)]),
  };
}
