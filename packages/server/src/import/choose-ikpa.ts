import type { ImportIsian } from '@selaras/contract';
import type { IsiIkpa } from '@selaras/core';
import type { CheckedRowWire, Planned } from './check-upload.ts';

export type RowIkpa = CheckedRowWire & { readonly ikpa: IsiIkpa | null };

export type ChosenIkpa = {
  readonly rows: readonly CheckedRowWire[];
  readonly rencana: readonly Planned[];
  readonly perlu: readonly string[];
  readonly satker: readonly { readonly kode: string; readonly uraian: string | null }[];
  readonly topeng: readonly { readonly kunci: string; readonly susunan: readonly (readonly string[])[] }[];
};

type Choices = Pick<ImportIsian, 'satker' | 'topeng'>;

/** A file has the satker of a whole ministry; an office says which are its units, and the others are left. */
export function chooseIkpa(rows: readonly RowIkpa[], choices: Choices): ChosenIkpa {
  const decided = rows.map((row) => decide(row, choices));
  const readable = rows.flatMap(({ ikpa }) => ikpa ?? []);
  const isUnsaid = Object.keys(choices.satker ?? {}).length === 0 && decided.some(({ row }) => row.akhir === 'not_chosen');
  return {
    rows: decided.map(({ row }) => row),
    rencana: decided.flatMap(({ planned }) => planned ?? []),
    perlu: [...new Set([...(isUnsaid ? ['satker'] : []), ...decided.flatMap(({ perlu }) => perlu ?? [])])],
    satker: [...new Map(readable.map(({ satker, uraian }) => [satker, { kode: satker, uraian }])).values()],
    topeng: decided.flatMap(({ topeng }) => topeng ?? []),
  };
}

type Decided = {
  readonly row: CheckedRowWire;
  readonly planned?: Planned;
  readonly perlu?: string;
  readonly topeng?: ChosenIkpa['topeng'][number];
};

function decide({ ikpa, ...row }: RowIkpa, { satker = {}, topeng = {} }: Choices): Decided {
  if (row.akhir === 'rejected' || ikpa === null) return { row };
  const unitId = satker[ikpa.satker];
  if (unitId === undefined) return { row: { ...row, akhir: 'not_chosen' } };
  if (row.akhir !== 'applied') return { row };
  const { periode, masks } = ikpa;
  if (periode === null || row.kunci === null) return { row, perlu: 'periode' };
  const asked = masks.length > 1 ? { topeng: { kunci: row.kunci, susunan: masks } } : {};
  const mask = masks.length > 1 ? masks[topeng[row.kunci] ?? -1] : masks[0];
  if (mask === undefined) return { row, perlu: `topeng:${row.kunci}`, ...asked };
  if (mask.length === 0) return { row: rejected(row) };
  const planned = { kind: 'ikpa', unitId, period: periode, judul: `IKPA satker ${ikpa.satker}`, paket: ikpa.paket, nomor: [row.nomor] };
  return { row, ...asked, planned: { ...planned, isNamed: false, input: inputOf(ikpa, mask) } };
}

/** Nothing can be computed of a satker of which nothing is assessed. */
const rejected = (row: CheckedRowWire): CheckedRowWire => ({
  ...row,
  akhir: 'rejected',
  alasan: { ...row.alasan, masalah: [...row.alasan.masalah, { code: 'ikpa.nothing_assessed', place: row.tempat }] },
});

/** What is printed and not assessed stays beside what is: the calculation leaves it out by `terapkan`. */
function inputOf({ nilai, pengurang }: IsiIkpa, mask: readonly string[]): Planned['input'] {
  const printed = Object.entries(nilai).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    nilai: { ...Object.fromEntries(printed), ...(pengurang === null ? {} : { dispensasi_spm: pengurang }) },
    terapkan: mask,
  };
}
