import { type BarisJawaban, tandaJawaban } from '../../calculator/skm/tanda-jawaban.ts';
import { canonicalJson } from '../../kernel/canonical.ts';
import type { CheckedFile, CheckedRow, Importer } from '../checked-file.ts';
import type { ImportProblem } from '../import-problem.ts';
import { headingOf, isBlankRow, type Sheet } from '../sheet.ts';
import type { IkhtisarSkm, IsiSkm, KelompokSkm, PertanyaanSkm, ProfilSkm } from './profil-skm.ts';
import { type DeklarasiSkala, type FormTable, formOf, proposeSkm, type Usulan } from './propose-skm.ts';
import { type AnswerColumns, readAnswers } from './read-answers.ts';

export type SetelanImporSkm = {
  /** As it was kept from an earlier file; without it one is proposed. */
  readonly profil?: ProfilSkm | undefined;
  readonly deklarasi?: DeklarasiSkala | undefined;
  /** For a proposal: what the form itself does not say. */
  readonly isian?: Partial<Pick<ProfilSkm, 'namaLayanan' | 'periode' | 'jenisPeriode' | 'urutanTanggal'>> | undefined;
};

/** Answers of an SKM form (Google Forms and the like). */
export const skmImporter = {
  kind: 'skm',
  recognises: (sheets) => {
    const form = formOf(sheets);
    return form !== null && proposeSkm(form, {}).profil.pertanyaan.length >= 3;
  },
  check: checkSkm,
} as const satisfies Importer<SetelanImporSkm, IsiSkm, IkhtisarSkm>;

type BerkasSkm = CheckedFile<IsiSkm, IkhtisarSkm>;

export function checkSkm(sheets: readonly Sheet[], setelan: SetelanImporSkm): BerkasSkm {
  const form = formOf(sheets);
  if (form === null) return refused([{ code: 'import.not_recognised', detail: { kind: 'skm' } }]);
  const usulan = proposeSkm(form, setelan.deklarasi ?? {});
  const profil = setelan.profil ?? { ...usulan.profil, ...setelan.isian };
  const columns = columnsOf(form, profil);
  const problems = [...profileProblems(profil), ...columns.problems];
  const notes = usulanNotes(usulan, setelan.profil ?? null);
  const seen = { profil, kolom: usulan.kolom, judul: form.judul };
  if (problems.length > 0) return { ...refused(problems, seen), notes };
  const read = readAnswers(form, { profil, columns: columns.found });
  if (read.problems.length > 0) return { ...refused(read.problems, seen), notes };
  return { ...marked(read.rows, seen), notes, skipped: form.head + 1 + form.baris.filter(isBlankRow).length };
}

type Seen = Pick<IkhtisarSkm, 'profil' | 'kolom' | 'judul'>;

const NOTHING: Seen = {
  profil: {
    pertanyaan: [],
    layanan: null,
    namaLayanan: null,
    waktu: null,
    periode: null,
    jenisPeriode: 'semester',
    urutanTanggal: null,
  },
  kolom: [],
  judul: [],
};

const refused = (problems: readonly ImportProblem[], seen: Seen = NOTHING): BerkasSkm => ({
  kind: 'skm',
  problems,
  notes: [],
  rows: [],
  skipped: 0,
  ikhtisar: { ...seen, kelompok: [], kembar: 0, lurus: 0 },
});

/** What a person must settle before a form can be read: nothing is assumed about a scale or about which question is meant. */
function profileProblems({ pertanyaan, waktu, periode }: Pick<ProfilSkm, 'pertanyaan' | 'waktu' | 'periode'>): readonly ImportProblem[] {
  const problems: ImportProblem[] = pertanyaan.length === 0 ? [{ code: 'skm.no_unsur' }] : [];
  for (const [i, { judul, unsur, skala, konversi }] of pertanyaan.entries()) {
    if (konversi === null) problems.push({ code: 'skm.scale_undeclared', detail: { judul: short(judul), unsur, skala } });
    else if (Object.values(konversi).some((nilai) => ![1, 2, 3, 4].includes(nilai)))
      problems.push({ code: 'skm.conversion_out_of_range', detail: { judul: short(judul), unsur } });
    if (pertanyaan.findIndex((one) => one.unsur === unsur) !== i)
      problems.push({ code: 'skm.unsur_twice', detail: { judul: short(judul), unsur } });
  }
  if (waktu === null && periode === null) problems.push({ code: 'skm.period_missing' });
  return problems;
}

/** What of a profile is still to be settled before it can be kept for the next file. */
export const profilSkmProblems = (profil: ProfilSkm): readonly ImportProblem[] =>
  profileProblems(profil).filter(({ code }) => code !== 'skm.period_missing');

/** Whether a file has every heading that a profile reads. */
export function profilSkmFits({ pertanyaan, layanan, waktu }: ProfilSkm, judul: readonly string[]): boolean {
  const held = new Set(judul.map(headingOf));
  return [...pertanyaan.map((one) => one.judul), layanan, waktu].every((one) => one === null || held.has(headingOf(one)));
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Where the headings of a profile are in this file. */
function columnsOf(form: FormTable, profil: ProfilSkm): { readonly found: AnswerColumns; readonly problems: readonly ImportProblem[] } {
  const at = new Map(form.judul.map((judul, column) => [headingOf(judul), column]).toReversed() as [string, number][]);
  const problems: ImportProblem[] = [];
  const find = (judul: string | null): number | null => {
    if (judul === null) return null;
    const column = at.get(headingOf(judul));
    if (column === undefined) problems.push({ code: 'skm.column_missing', detail: { judul: short(judul) } });
    return column ?? null;
  };
  const unsur = profil.pertanyaan.map((one): readonly [PertanyaanSkm, number] => [one, find(one.judul) ?? -1]);
  return { found: { unsur, layanan: find(profil.layanan), waktu: find(profil.waktu) }, problems };
}

/** Of a profile that was given: which questions of this file it does not know, for the form may have grown. */
function usulanNotes({ profil: proposed, tidakDipakai, pribadi }: Usulan, given: ProfilSkm | null): readonly ImportProblem[] {
  const known = new Set(given?.pertanyaan.map(({ judul }) => headingOf(judul)));
  const unmapped =
    given === null
      ? tidakDipakai.map((judul): ImportProblem => ({ code: 'skm.column_unused', detail: { judul: short(judul) } }))
      : proposed.pertanyaan
          .filter(({ judul }) => !known.has(headingOf(judul)))
          .map(({ judul, unsur }): ImportProblem => ({ code: 'skm.question_left', detail: { judul: short(judul), unsur } }));
  const personal: readonly ImportProblem[] =
    pribadi.length === 0 ? [] : [{ code: 'skm.personal_dropped', detail: { count: pribadi.length } }];
  return [...unmapped, ...personal];
}

/** Marks what somebody should look at; nothing is taken out. Rows sent twice are told apart, so that both are kept. */
function marked(rows: readonly CheckedRow<IsiSkm>[], seen: Seen): Omit<BerkasSkm, 'notes' | 'skipped'> {
  const unsur = seen.profil.pertanyaan.map((one) => one.unsur).toSorted(byCode);
  const tanda = tandaJawaban(rows.map(({ isi }): BarisJawaban => barisOf(isi, unsur)));
  const times = new Map<string, number>();
  const said = rows.map((row, i): CheckedRow<IsiSkm> => {
    const notes: ImportProblem[] = [];
    if (row.isi !== null && tanda[i]?.kembarDari != null)
      notes.push({ code: 'skm.duplicate', place: row.place, detail: { row: rows[tanda[i].kembarDari]?.place.row ?? 0 } });
    if (row.isi !== null && tanda[i]?.isLurus) notes.push({ code: 'skm.straight_line', place: row.place });
    return { ...row, kunci: keyOf(row.isi, times), notes: [...row.notes, ...notes] };
  });
  const count = (code: ImportProblem['code']): number => said.filter(({ notes }) => notes.some((note) => note.code === code)).length;
  const kelompok = kelompokSkm(said, unsur);
  return {
    kind: 'skm',
    problems: [],
    rows: said,
    ikhtisar: { ...seen, kelompok, kembar: count('skm.duplicate'), lurus: count('skm.straight_line') },
  };
}

const byCode = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));

const barisOf = (isi: IsiSkm | null, unsur: readonly string[]): BarisJawaban => ({
  kunci: isi?.waktu == null ? null : canonicalJson([isi.layanan, isi.waktu]),
  jawaban: isi === null ? [] : unsur.map((kode) => isi.jawaban[kode] ?? null),
});

/** A respondent has no name: moment, service and answers are the key, and the how-manieth with the same. */
function keyOf(isi: IsiSkm | null, seen: Map<string, number>): string | null {
  if (isi === null || isi.waktu === null) return null;
  const key = canonicalJson(isi);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return `${key}#${times}`;
}

/** The answers of each service and period, as `calc skm` reads them. */
export function kelompokSkm(rows: readonly CheckedRow<IsiSkm>[], unsur: readonly string[]): readonly KelompokSkm[] {
  const groups = new Map<
    string,
    { readonly layanan: string | null; readonly periode: string | null; readonly jawaban: (number | null)[][] }
  >();
  for (const { isi, problems } of rows) {
    if (isi === null || problems.length > 0) continue;
    const key = canonicalJson([isi.layanan, isi.periode]);
    const group = groups.get(key) ?? { layanan: isi.layanan, periode: isi.periode, jawaban: [] };
    group.jawaban.push(unsur.map((kode) => isi.jawaban[kode] ?? null));
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, unsur })).toSorted((a, b) => ((a.periode ?? '') < (b.periode ?? '') ? -1 : 1));
}
