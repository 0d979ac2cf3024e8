import { type AturanIkpa, KODE_IKPA, type KodeIkpa } from '../calculator/ikpa/aturan-ikpa.ts';
import { kalenderNasional, kalenderSeninJumat } from '../calendar/hari-kerja.ts';
import type { Trace } from '../formula/trace.ts';
import { roundHalfUp } from '../kernel/decimal.ts';
import { exactText, type Fraction, lesser, OUTPUT_DECIMALS, printedText, roundTo } from '../kernel/fraction.ts';
import { lastDay, period } from '../kernel/period.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answerWhenRead } from './answer.ts';
import { type Answer, type Calculation, TANPA_TAHUN } from './calculation.ts';
import { type HasilIkpa, type NilaiIkpaMasuk, PAKET_IKPA, readNilai, readPengurang } from './ikpa.ts';
import type { KonteksMentah, Terbaca } from './ikpa-mentah/konteks-mentah.ts';
import type { MentahMasuk } from './ikpa-mentah/mentah-masuk.ts';
import { readMentah } from './ikpa-mentah/read-mentah.ts';
import { capOf, susunIkpa } from './ikpa-susunan.ts';
import { type InputReader, inputReader } from './read-input.ts';
import { readSetelan, type SetelanMasuk, type SetelanTerbaca } from './read-setelan.ts';
import { because, readTanggal } from './read-tanggal.ts';

export type InputIkpaKomponen = MentahMasuk & {
  readonly tahun?: number | undefined;
  /** The month up to which is looked; the whole year where it is left out. */
  readonly sampaiDengan?: number | undefined;
  /** Finished values of indicators whose transactions are not given. */
  readonly nilai?: NilaiIkpaMasuk | undefined;
  /** A satker that is a BLU is not assessed on penyerapan. */
  readonly blu?: boolean | undefined;
  /** Days off of the office or region, beside the national ones. */
  readonly hariLibur?: readonly string[] | undefined;
  readonly setelan?: SetelanMasuk | undefined;
};

/** One step to an indicator, and the steps to it. */
export type LangkahIkpa = { readonly kode: string; readonly nilai: string; readonly langkah?: readonly LangkahIkpa[] };

/** One indicator: before and after the cap, and how it arose. */
export type KomponenIkpa =
  | {
      readonly nilai: string;
      readonly tercetak: string;
      readonly dipakai: string;
      readonly langkah: readonly LangkahIkpa[];
    }
  | { readonly absen: 'not_assessed' };

export type HasilIkpaKomponen = HasilIkpa & { readonly komponen: Readonly<Partial<Record<KodeIkpa, KomponenIkpa>>> };

type Pack = RulePack<AturanIkpa>;

/** Every indicator from its transactions, and from all of them the value of IKPA. */
export const ikpaKomponen: Calculation<InputIkpaKomponen, HasilIkpaKomponen, AturanIkpa> = {
  kind: 'ikpa-komponen',
  packs: PAKET_IKPA,
  bawaan: { keluarga: 'ikpa' },
  perluTahun: true,
  compute(input, pack) {
    const reader = inputReader();
    const setelan = readSetelan(reader, pack, input.setelan);
    const mentah = readTransaksi(reader, { input, setelan }, pack);
    const nilai = Object.fromEntries(Object.entries(input.nilai ?? {}).filter(([kode]) => input.blu !== true || kode !== 'penyerapan'));
    refuseBoth(reader, input);
    const dinilai = readNilai(reader, { nilai, terapkan: undefined }, pack.rule);
    const pengurang = readPengurang(reader, { nilai, terapkan: undefined }, pack.rule);
    return answerWhenRead(reader, pack, () => answer(pack, { mentah, dinilai, pengurang, setelan }));
  },
};

type Reading = { readonly input: InputIkpaKomponen; readonly setelan: SetelanTerbaca };

/** Transactions are only read by a pack that knows what to make of them. */
function readTransaksi(reader: InputReader, { input, setelan }: Reading, pack: Pack): ReadonlyMap<KodeIkpa, Terbaca> {
  const given = KODE_IKPA.filter((kode) => input[kode] !== undefined);
  const { mentah } = pack.rule;
  if (mentah === null || input.tahun === undefined) {
    if (mentah === null) for (const field of given) reader.refuse({ code: 'rule.not_known', field, detail: { pack: pack.id } });
    else if (given.length > 0) reader.refuse(TANPA_TAHUN);
    return new Map();
  }
  const { tahun, sampaiDengan: bulan = 12 } = input;
  const tambahan = (input.hariLibur ?? []).map((day, i) => readTanggal(reader, `hariLibur[${i}]`, day));
  const kalender = setelan.nilai.hari_kerja === 'senin_jumat' ? kalenderSeninJumat(tambahan) : kalenderNasional({ tambahan });
  const sampai = lastDay(period(`${tahun}-M${String(bulan).padStart(2, '0')}`));
  const konteks: KonteksMentah = { reader, paket: pack.id, aturan: mentah, tahun, bulan, sampai, setelan: setelan.nilai, kalender };
  return readMentah(input, konteks);
}

/** A value and the transactions it comes from may differ: nobody would know which was meant. */
function refuseBoth(reader: InputReader, input: InputIkpaKomponen): void {
  for (const kode of KODE_IKPA)
    if (input[kode] !== undefined && input.nilai?.[kode] !== undefined)
      reader.refuse(
        because(`nilai.${kode}`, {
          id: `isi nilai atau transaksi “${kode}”, jangan keduanya.`,
          en: `give the value or the transactions of “${kode}”, not both.`,
        }),
      );
}

type Computing = {
  readonly mentah: ReadonlyMap<KodeIkpa, Terbaca>;
  readonly dinilai: ReadonlyMap<string, Fraction>;
  readonly pengurang: Fraction;
  readonly setelan: SetelanTerbaca;
};

function answer(pack: Pack, { mentah, dinilai, pengurang, setelan }: Computing): Answer<HasilIkpaKomponen> {
  const computed = new Map([...mentah].map(([kode, compute]) => [kode, compute()] as const));
  const rounded = setelan.nilai.pembulatan === 'komponen' ? (value: Fraction): Fraction => roundTo(value, 2) : (value: Fraction) => value;
  const all = new Map(
    pack.rule.indikator.flatMap(({ kode }) => {
      const value = computed.get(kode)?.nilai ?? dinilai.get(kode);
      return value === undefined ? [] : [[kode, rounded(value)] as const];
    }),
  );
  const kurang = pack.rule.pengurang;
  const subtracted = (kurang === null ? null : computed.get(kurang.kode)?.nilai) ?? pengurang;
  const cap = capOf(pack.rule, setelan);
  const langkah = new Map<string, readonly Trace[]>([...computed].map(([kode, of]) => [kode, of.langkah]));
  const susunan = susunIkpa(pack, { dinilai: all, pengurang: subtracted, cap }, langkah);
  if (susunan === null) return absentAnswer(pack, 'not_assessed');
  const komponen = Object.fromEntries(
    [...computed].map(([kode, of]): [KodeIkpa, KomponenIkpa] => {
      const { nilai } = of;
      return [kode, nilai === null ? { absen: 'not_assessed' } : said({ nilai, dipakai: all.get(kode) ?? nilai, cap }, of.langkah)];
    }),
  );
  return { output: { ...susunan.hasil, komponen, pack: pack.id, ...setelan.ulang }, trace: susunan.trace() };
}

type Said = { readonly nilai: Fraction; readonly dipakai: Fraction; readonly cap: Fraction | null };

function said({ nilai, dipakai, cap }: Said, langkah: readonly Trace[]): KomponenIkpa {
  return {
    nilai: exactText(nilai),
    tercetak: printedText(nilai),
    dipakai: exactText(cap === null ? dipakai : lesser(dipakai, cap)),
    langkah: langkah.flatMap(langkahOf),
  };
}

function langkahOf({ label, result, parts }: Trace): readonly LangkahIkpa[] {
  if (result.kind === 'absent') return [];
  const nilai = roundHalfUp(result.value, OUTPUT_DECIMALS).toFixed();
  return [{ kode: label, nilai, ...(parts.length === 0 ? {} : { langkah: parts.flatMap(langkahOf) }) }];
}
