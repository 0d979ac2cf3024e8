import type { RujukanTersediaWire } from '@selaras/contract';
import { type FieldProblem, type KonteksManual, validateManual } from '@selaras/core';
import { manualOf, yearOf } from './manual-body.ts';
import type { KomponenDraft, ManualDraft } from './manual-draft.ts';

/** The same checks that the server makes, so that a problem is seen while typing. The server's answer still decides. */
export function draftProblems(draft: ManualDraft, konteks: KonteksManual): readonly FieldProblem[] {
  const checked = validateManual(manualOf(draft), konteks);
  const ruled = checked.ok || !('fields' in checked.error) ? [] : checked.error.fields;
  const own = [...validityProblems(draft), ...textProblems(draft), ...draft.komponen.flatMap(komponenProblems)];
  const told = new Set(own.map(({ field }) => field));
  return [...own, ...ruled.filter(({ field }) => !told.has(field))];
}

type Known = { readonly rujukan: RujukanTersediaWire | undefined; readonly satuan: string };

/** What the office has beside the manual. While it is being asked, nothing from outside is judged. */
export const konteksOf = ({ rujukan, satuan }: Known): KonteksManual => ({
  iku: rujukan === undefined ? null : new Map(rujukan.iku.map((one) => [one.kode, { satuan: one.satuan }])),
  survei: rujukan === undefined ? null : new Set(rujukan.survei.map(({ kode }) => kode)),
  satuan,
});

const required = (field: string): FieldProblem => ({ field, problem: 'required' });
const malformed = (field: string): FieldProblem => ({ field, problem: 'malformed' });

function validityProblems({ sejakTahun, sampaiTahun, alasan }: ManualDraft): readonly FieldProblem[] {
  const [from, to] = [yearOf(sejakTahun), yearOf(sampaiTahun)];
  const isBackwards = from !== null && to !== null && to < from;
  return [
    ...(from === null ? [malformed('sejakTahun')] : []),
    ...((sampaiTahun.trim() !== '' && to === null) || isBackwards ? [malformed('sampaiTahun')] : []),
    ...(alasan.trim() === '' ? [required('alasan')] : []),
  ];
}

const MIN_DEFINISI = 10;

function textProblems({ definisi, sumberData, sop }: ManualDraft): readonly FieldProblem[] {
  const { length } = definisi.trim();
  return [
    ...(length === 0 ? [required('definisi')] : length < MIN_DEFINISI ? [malformed('definisi')] : []),
    ...(sumberData.trim() === '' ? [required('sumberData')] : []),
    ...(sop.tanggal.trim() !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(sop.tanggal) ? [malformed('sop.tanggal')] : []),
  ];
}

/** Texts without which a component has no place in the API at all. */
function komponenProblems({ kode, nama, satuan }: KomponenDraft, at: number): readonly FieldProblem[] {
  const path = `komponen.${at}`;
  const code = kode.trim();
  return [
    ...(code === '' ? [required(`${path}.kode`)] : /^[a-z][a-z0-9_]{0,30}$/.test(code) ? [] : [malformed(`${path}.kode`)]),
    ...(nama.trim() === '' ? [required(`${path}.nama`)] : []),
    ...(satuan.trim() === '' ? [required(`${path}.satuan`)] : []),
  ];
}
