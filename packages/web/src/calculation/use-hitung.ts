import { CALCULATIONS, type CalculationKind } from '@selaras/contract/calculation/calculations';
import { inputSentence } from '@selaras/contract/calculation/problem-sentences';
import type { Dwibahasa, InputProblem } from '@selaras/core';
import { type FrozenTrace, freezeTrace } from '@selaras/core/formula/frozen-trace';
import { parsePlainDate, plainDate } from '@selaras/core/kernel/plain-date';
import { isInForce, type RulePack } from '@selaras/core/rulepack/rule-pack';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { language } from '../ui/i18n.ts';
import { type Baris, type Cara, DRAF_KOSONG, type Draf, isDrafSama, kunci, kunciDeret } from './isian.ts';
import { barisDiJenjang, susunJenjang } from './jenjang.ts';
import type { KindForm } from './kinds/kind-form.ts';
import { masukanOf } from './masukan.ts';

export type Hasil = {
  readonly output: Readonly<Record<string, unknown>>;
  readonly trace: FrozenTrace;
};

/** What a calculation starts with: nothing, or a kept input to begin from. */
export type AwalHitung = {
  readonly cara: string;
  readonly draf: Draf;
  readonly tahun: number;
  readonly paket: string;
  readonly jumlahUnsur: number;
};

export const kata = (teks: Dwibahasa): string => teks[language()];

export type Hitung = ReturnType<typeof useHitung>;

/** One calculation while it is typed: the result is there at once, because the rules are the same as the server's. */
export function useHitung(form: KindForm, awal: AwalHitung) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [teksTahun, setTahun] = useState(String(awal.tahun));
  const [paketDipilih, setPaket] = useState(awal.paket);
  const [kodeCara, setCara] = useState(awal.cara);
  const [jumlahUnsur, setJumlahUnsur] = useState(awal.jumlahUnsur);
  const [draf, setDraf] = useState<Draf>(awal.draf);
  const still = useDeferredValue(draf);
  const tahun = /^\d{4}$/.test(teksTahun) ? Number(teksTahun) : null;
  const paket = packOf(form, { id: paketDipilih, tahun, hariIni });
  const semuaCara = useMemo(() => form.cara({ t, kata, paket: paket?.id ?? '', jumlahUnsur }), [form, t, paket, jumlahUnsur]);
  const cara = semuaCara.find(({ kode }) => kode === kodeCara) ?? semuaCara[0];
  const found = useMemo(
    () => computed({ form, cara, draf: still, tahun, paket: paketDipilih, hariIni }),
    [form, cara, still, tahun, paketDipilih, hariIni],
  );
  return {
    form,
    ...found,
    names: namesOf(cara),
    tahun: teksTahun,
    paket,
    paketDipilih,
    jumlahUnsur,
    semuaCara,
    cara,
    draf,
    problems: sentencesOf(found.wrong, { cara, draf: still }),
    setTahun,
    setPaket,
    setCara,
    setJumlahUnsur,
    setTeks: (changed: Readonly<Record<string, string>>) => setDraf((held) => ({ ...held, teks: { ...held.teks, ...changed } })),
    setTabel: (place: string, rows: readonly Baris[]) => setDraf((held) => ({ ...held, tabel: { ...held.tabel, [place]: rows } })),
    ...useTersimpan(found.masukan),
    isBerubah: !isDrafSama(draf, awal.draf),
    kosongkan: () => setDraf(DRAF_KOSONG),
  };
}

/** Where this very input was kept; `null` while it was not. */
function useTersimpan(masukan: object): { readonly tersimpan: string | null; readonly simpan: (id: string) => void } {
  const [kept, setKept] = useState<{ readonly id: string; readonly masukan: string } | null>(null);
  const now = JSON.stringify(masukan);
  return { tersimpan: kept?.masukan === now ? kept.id : null, simpan: (id) => setKept({ id, masukan: now }) };
}

type Computing = {
  readonly form: KindForm;
  readonly cara: Cara | undefined;
  readonly draf: Draf;
  readonly tahun: number | null;
  readonly paket: string;
  readonly hariIni: string;
};

type Found = {
  readonly masukan: Readonly<Record<string, unknown>>;
  readonly hasil: Hasil | null;
  /** What is there and cannot be right, and how many places are still empty. */
  readonly wrong: readonly InputProblem[];
  readonly belumDiisi: number;
};

function computed({ form, cara, draf, tahun, paket, hariIni }: Computing): Found {
  if (cara === undefined || tahun === null) {
    const field = 'tahun';
    return { masukan: {}, hasil: null, wrong: [{ code: 'input.missing_field', field }], belumDiisi: 0 };
  }
  const masukan = masukanOf(cara, draf, tahun);
  const answer = run(form, { masukan, paket, hariIni });
  if (answer.ok) {
    const { output, trace } = answer.value;
    return { masukan, hasil: { output: { ...output }, trace: freezeTrace(trace) }, wrong: [], belumDiisi: 0 };
  }
  const wrong = answer.error.filter(({ code }) => code !== 'input.missing_field');
  return { masukan, hasil: null, wrong, belumDiisi: answer.error.length - wrong.length };
}

/** The one way in which every screen computes, also when it tries what would happen. */
export const run = (
  { kind }: { readonly kind: CalculationKind },
  { masukan, paket, hariIni }: { readonly masukan: unknown; readonly paket: string; readonly hariIni: string },
) => CALCULATIONS[kind].run(masukan, { paket: paket === '' ? undefined : paket, pada: plainDate(hariIni) });

type PackAsk = { readonly id: string; readonly tahun: number | null; readonly hariIni: string };

/** The pack that is meant: the chosen one, else that in force at the end of the year, else the first one of a kind whose packs no year chooses. */
function packOf({ packs }: KindForm, { id, tahun, hariIni }: PackAsk): RulePack<unknown> | undefined {
  const on = parsePlainDate(tahun === null ? hariIni : `${tahun}-12-31`);
  const known = packs.filter(({ belumTerisi }) => belumTerisi !== true);
  return packs.find((pack) => pack.id === id) ?? known.find((pack) => on !== null && isInForce(pack, on)) ?? known[0];
}

/** Names by the place of a field, its code, and the code of a sub-komponen, so that problems and steps speak as the form does. */
export function namesOf(cara: Cara | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kode, judul, isian = [], deret = [], tabel = [] } of cara?.bagian ?? []) {
    if (judul !== undefined) names.set(kode, judul);
    for (const { tempat, nama } of isian) for (const key of [kunci(tempat), tempat.at(-1) ?? '']) if (!names.has(key)) names.set(key, nama);
    for (const { tempat, nama } of deret)
      nama.forEach((one, i) => {
        names.set(kunciDeret(tempat, i), one);
        names.set(/^U\d+/.exec(one)?.[0] ?? one, one);
      });
    for (const { tempat, nama } of tabel) names.set(kunci(tempat), nama);
  }
  return names;
}

type Typed = { readonly cara: Cara | undefined; readonly draf: Draf };

function sentencesOf(wrong: readonly InputProblem[], { cara, draf }: Typed): ReadonlyMap<string, string> {
  const names = namesOf(cara);
  return new Map(
    wrong.map((problem) => {
      const field = rowField(problem.field ?? '', { cara, draf });
      const sentence = inputSentence({ ...problem, field: names.get(field) ?? cellName(field, cara) ?? field }, language());
      return [field, withNames(sentence, names)] as const;
    }),
  );
}

/** A rule names fields as the input does (“sampaiDengan”); here they have the names of the form. */
const withNames = (sentence: string, names: ReadonlyMap<string, string>): string =>
  sentence.replace(/“([\w.]+)”/g, (whole, kode: string) => (names.has(kode) ? `“${names.get(kode) ?? kode}”` : whole));

/** `cop[1][0][2]` → `cop[4].capaian`: the cell in which the figure of such a list was typed. */
function rowField(field: string, { cara, draf }: Typed): string {
  const tabel = cara?.bagian.flatMap((bagian) => bagian.tabel ?? []).find((one) => field.startsWith(`${kunci(one.tempat)}[`));
  if (tabel?.jenjang !== true) return field;
  const place = kunci(tabel.tempat);
  const row = barisDiJenjang(susunJenjang(tabel, draf.tabel[place] ?? [], (teks) => teks).tempat, field);
  return row < 0 ? place : `${place}[${row}].${tabel.kolom.at(-1)?.kode ?? ''}`;
}

/** `jawaban[3][2]` → `U3, Responden 4`. */
function cellName(field: string, cara: Cara | undefined): string | null {
  const [, place, row, , inRow, name] = /^([\w.]+)\[(\d+)\](\[(\d+)\]|\.(\w+))?$/.exec(field) ?? [];
  const tabel = cara?.bagian.flatMap((bagian) => bagian.tabel ?? []).find(({ tempat }) => kunci(tempat) === place);
  if (tabel === undefined) return null;
  const kolom = tabel.kolom.find(({ kode }) => kode === (inRow ?? name));
  const baris = `${tabel.baris} ${Number(row) + 1}`;
  return kolom === undefined ? baris : `${kolom.nama}, ${baris}`;
}
