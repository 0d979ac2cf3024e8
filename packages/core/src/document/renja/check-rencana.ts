import { thawFigure } from '../../kernel/frozen-figure.ts';
import type { RencanaIku, RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import { catatan, type RenjaFinding, wajib } from './finding.ts';
import { rencanaCode, sasaranCode, slugOf } from './labels.ts';

/** Bab III: every indicator has its targets, its reason, its money, and a sasaran and a program that exist. */
export function checkRencana(snapshot: RenjaSnapshot): readonly RenjaFinding[] {
  const { strategiBaru, rencana } = snapshot;
  const examples = rencana.indikator.filter(({ contoh }) => contoh).length;
  const bare = strategiBaru.sasaran.filter(({ id }) => !rencana.indikator.some(({ sasaranId }) => sasaranId === id));
  return [
    ...rencana.indikator.flatMap((ikk) => checkIkk(snapshot, ikk)),
    ...bare.map(({ id, nomor }) => wajib('renja.sasaran_without_indikator', id, { kode: sasaranCode(nomor, strategiBaru.label) })),
    ...(examples === 0 ? [] : [catatan('renja.example_values', 'rencana', { jumlah: examples, seluruhnya: rencana.indikator.length })]),
  ];
}

function checkIkk(snapshot: RenjaSnapshot, ikk: RencanaIku): readonly RenjaFinding[] {
  const kode = rencanaCode(snapshot, ikk.kode);
  const subject = slugOf(kode);
  const { strategiBaru, rencana } = snapshot;
  const known = strategiBaru.sasaran.some(({ id }) => id === ikk.sasaranId);
  const program = rencana.program.some((one) => one.kode === ikk.program);
  return [
    ...(known ? [] : [wajib('renja.sasaran_unknown', subject, { kode })]),
    ...checkTargets(snapshot, ikk, { kode, subject }),
    ...(ikk.alasanTarget.trim() === '' ? [wajib('renja.target_reason_missing', `rencana.${subject}.alasanTarget`, { kode })] : []),
    ...checkAmount(ikk, { kode, subject }),
    ...(program ? [] : [wajib('renja.program_unknown', subject, { kode, program: ikk.program })]),
  ];
}

type Named = { readonly kode: string; readonly subject: string };

/** The year that is planned needs both layers; a later year of the Renstra may still be open. */
function checkTargets({ tahun, strategiBaru }: RenjaSnapshot, ikk: RencanaIku, { kode, subject }: Named): readonly RenjaFinding[] {
  const years = Array.from({ length: strategiBaru.tahunAkhir - strategiBaru.tahunAwal + 1 }, (_, i) => strategiBaru.tahunAwal + i);
  const hasTarget = (year: number): boolean => ikk.targetRenstra.some((one) => one.tahun === year && 'nilai' in one.target);
  const renstra = years
    .filter((year) => !hasTarget(year))
    .map((year) => (year === tahun ? wajib : catatan)('renja.target_renstra_missing', subject, { kode, tahun: year }));
  return [...renstra, ...('nilai' in ikk.targetRenja ? [] : [wajib('renja.target_renja_missing', subject, { kode, tahun })])];
}

/** A budget that is not there makes every sum above it incomplete; one below zero is no budget. */
function checkAmount({ anggaran }: RencanaIku, { kode, subject }: Named): readonly RenjaFinding[] {
  const held = thawFigure(anggaran);
  if (held.kind === 'absent') return [wajib('renja.budget_missing', subject, { kode })];
  return held.value.isNegative() && !held.value.isZero() ? [wajib('renja.budget_negative', subject, { kode })] : [];
}
