import type { FieldProblem } from '../../kernel/domain-error.ts';
import { findTypedFigures } from '../../narrative/find-typed-figures.ts';
import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import { checkEvaluasi } from './check-evaluasi.ts';
import { checkRencana } from './check-rencana.ts';
import { catatan, type RenjaFinding, wajib } from './finding.ts';
import { ISI_PROSE, prosePlaces } from './prose-places.ts';
import { unresolved } from './renja-document.ts';
import { factsOf } from './renja-facts.ts';

/** The list shown before *Tetapkan*: in the order of the document, what is required before what is only told. */
export function checkRenja(snapshot: RenjaSnapshot): { readonly findings: readonly RenjaFinding[] } {
  const found = [...checkContent(snapshot), ...checkProse(snapshot), ...checkEvaluasi(snapshot), ...checkRencana(snapshot)];
  return { findings: [...found.filter(({ level }) => level === 'wajib'), ...found.filter(({ level }) => level === 'catatan')] };
}

const WORDS = ['tempat', 'jabatanPenandatangan', 'temaRkp', 'visi'] as const;
const LISTS = ['dasarTema', 'prioritasNasional', 'fungsi', 'tujuanDokumen', 'misi', 'sasaranPembangunan'] as const;

function checkContent({ isi, dasarHukum, strategiLama }: RenjaSnapshot): readonly RenjaFinding[] {
  const empty = [
    ...[...WORDS, ...ISI_PROSE].filter((field) => isi[field].trim() === ''),
    ...LISTS.filter((field) => isi[field].length === 0),
  ];
  const unread = isi.sasaranPembangunan.filter(({ nilai }) => nilai === null);
  const examples = strategiLama.panah.filter(({ contoh }) => contoh).length;
  return [
    ...empty.map((field) => wajib('renja.content_missing', `isi.${field}`)),
    ...(/^\d{4}-(?:0[1-9]|1[0-2])$/.test(isi.bulan) ? [] : [wajib('renja.month_malformed', 'isi.bulan', { bulan: isi.bulan })]),
    ...(dasarHukum.length === 0 ? [wajib('renja.legal_basis_missing', 'dasarHukum')] : []),
    ...dasarHukum.flatMap(({ perluVerifikasi, jenis, nomor, tahun }) =>
      perluVerifikasi ? [catatan('renja.legal_basis_unverified', 'dasarHukum', { jenis, nomor, tahun })] : [],
    ),
    ...unread.map(({ nama }) => catatan('renja.national_target_unreadable', 'isi.sasaranPembangunan', { nama })),
    ...(examples === 0 ? [] : [catatan('renja.example_arrows', 'strategiLama.panah', { jumlah: examples })]),
  ];
}

/** References that lead nowhere, and digits that are neither bound nor declared. */
function checkProse(snapshot: RenjaSnapshot): readonly RenjaFinding[] {
  const broken = unresolved({ snapshot, facts: factsOf(snapshot) });
  const invalid = broken.map(({ field, problem, detail = {} }: FieldProblem) =>
    wajib('renja.prose_invalid', field, { problem, ...detail }),
  );
  const typed = prosePlaces(snapshot).flatMap(({ place, prose }) =>
    findTypedFigures(prose).flatMap(({ problem, at, text }) =>
      problem === 'typed_figure' ? [wajib('renja.figure_typed', place, { at, text })] : [],
    ),
  );
  return [...invalid, ...typed];
}
