import { type PlainDate, yearOf } from '../../../kernel/plain-date.ts';
import { isSameTitle, matchTitle, titleWords } from '../../../legal-basis/match-title.ts';
import type { Peraturan } from '../../../legal-basis/peraturan.ts';
import { findPeraturan, penggantiPada, peraturanById, titledLike } from '../../../legal-basis/register.ts';
import type { Cited } from './cited.ts';

/** What is wrong with one citation. */
export type Fault =
  | { readonly kind: 'superseded'; readonly peraturan: Peraturan; readonly pengganti: Peraturan }
  | { readonly kind: 'wrong-kind'; readonly peraturan: Peraturan; readonly pengganti: Peraturan | null }
  | { readonly kind: 'wrong-number'; readonly peraturan: Peraturan }
  | { readonly kind: 'wrong-title'; readonly peraturan: Peraturan }
  | { readonly kind: 'amendment-alone'; readonly peraturan: Peraturan; readonly induk: Peraturan };

/** The day and the year on which a document answers for its legal basis. */
export type Judged = {
  readonly on: PlainDate | null;
  readonly tahun: number | null;
  /** A plan without a date was made when its year began, on a day nobody knows: what was replaced within the year is no fault of it. */
  readonly isUndatedPlan: boolean;
};

/** One fault of a citation, the gravest: a citation of the wrong number is not also told to be out of force. */
export function faultOf(cited: Cited, judged: Judged): Fault | null {
  const { jenis, nomor, tahun, judul, dalamJudul } = cited.citation;
  if (jenis === null || dalamJudul) return null;
  const exact = findPeraturan(jenis, nomor, tahun);
  if (exact === null) return judul === null ? null : misnamed(cited, judul, judged);
  if (judul !== null && !isSameTitle(judul, exact.tentang)) {
    const other = otherTitle(exact, judul, judged);
    if (other !== null) return other;
  }
  const pengganti = supersededBy(exact, cited, judged);
  return pengganti === null ? null : { kind: 'superseded', peraturan: exact, pengganti };
}

/** Number and year are known, but the title belongs to another regulation, or to the one that it amends, or to none. */
function otherTitle(exact: Peraturan, judul: string, { on }: Judged): Fault | null {
  const induk = exact.mengubah === null ? null : peraturanById(exact.mengubah);
  if (induk !== null && isSameTitle(judul, induk.tentang)) return { kind: 'amendment-alone', peraturan: exact, induk };
  const alike = byTitle(judul, on).filter(({ jenis }) => jenis === exact.jenis);
  const meant =
    alike.find(({ nomor, tahun }) => nomor === exact.nomor || tahun === exact.tahun) ??
    alike.find(({ tentang }) => titleWords(tentang).length >= 5);
  if (meant !== undefined && meant.kepastian !== 'ragu') return { kind: 'wrong-number', peraturan: meant };
  const { covered, precise } = matchTitle(judul, exact.tentang);
  const isForeign = covered < 0.25 && precise < 0.5 && titleWords(judul).length >= 3 && titleWords(exact.tentang).length >= 2;
  return isForeign && exact.kepastian === 'pasti' ? { kind: 'wrong-title', peraturan: exact } : null;
}

/** No such regulation is known: another kind with this number and title, or another number of this kind with this title. */
function misnamed({ citation }: Cited, judul: string, { on }: Judged): Fault | null {
  const alike = byTitle(judul, on).filter(({ kepastian }) => kepastian !== 'ragu');
  const otherKind = alike.find(({ nomor, tahun }) => nomor === citation.nomor && tahun === citation.tahun);
  if (otherKind !== undefined) {
    return { kind: 'wrong-kind', peraturan: otherKind, pengganti: on === null ? null : penggantiPada(otherKind, on) };
  }
  const near = alike.find(({ jenis, nomor, tahun }) => jenis === citation.jenis && (nomor === citation.nomor || tahun === citation.tahun));
  return near === undefined ? null : { kind: 'wrong-number', peraturan: near };
}

/** Regulations of this title, those in force on the day first. */
function byTitle(judul: string, on: PlainDate | null): readonly Peraturan[] {
  const isPast = ({ dicabutSejak }: Peraturan): boolean => on !== null && dicabutSejak !== null && dicabutSejak <= on;
  const found = titledLike(titleWords(judul)).filter(({ tentang }) => isSameTitle(judul, tentang));
  return [...found.filter((one) => !isPast(one)), ...found.filter(isPast)];
}

/** What had replaced a regulation by the day of the document; `null` where citing it is right: as history, or for a year that it served. */
function supersededBy(peraturan: Peraturan, cited: Cited, { on, tahun, isUndatedPlan }: Judged): Peraturan | null {
  if (on === null || cited.isHistory || peraturan.kepastian === 'ragu') return null;
  if (peraturan.periode !== null && (tahun ?? yearOf(on)) <= peraturan.periode[1]) return null;
  const pengganti = penggantiPada(peraturan, on);
  if (pengganti === null || peraturan.dicabutSejak === null) return null;
  if (isUndatedPlan && peraturan.periode === null && yearOf(peraturan.dicabutSejak) === tahun) return null;
  return !cited.isListed && speaksOfThen(cited, yearOf(peraturan.dicabutSejak)) ? null : pengganti;
}

/** Years of other regulations and of where they are published. */
const CITED_YEARS = /(?:nomor|no\.?)\s{1,3}[\w./-]{1,24}\s{1,3}tahun\s{1,3}20\d\d|\d{1,4}\/20\d\d|tahun\s{1,3}20\d\d\s{1,3}nomor/gi;

/** A sentence about a year in which the old regulation stood cites it rightly. */
function speaksOfThen({ citation, text }: Cited, until: number): boolean {
  const { text: words } = text.passage;
  const title = citation.judul?.length ?? 0;
  const around = `${words.slice(Math.max(0, citation.from - 140), citation.from)} ${words.slice(citation.to + title + 9, citation.to + title + 180)}`;
  const years = [...around.replace(CITED_YEARS, ' ').matchAll(/(?<![\d/.])(20\d\d)(?![\d/])/g)].map(([, year]) => Number(year));
  return years.length > 0 && Math.max(...years) <= until;
}
