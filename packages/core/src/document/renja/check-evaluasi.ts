import { isTercapai } from '../../capaian/status-capaian.ts';
import type { EvaluasiIku, RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';
import { missingParts } from './bab-2-evaluation.ts';
import { catatan, type RenjaFinding, wajib } from './finding.ts';
import { evaluasiCode, slugOf } from './labels.ts';

/** Bab II: every figure is there or says why it is not, and no unmet target goes without its obstacle and follow-up. */
export function checkEvaluasi(snapshot: RenjaSnapshot): readonly RenjaFinding[] {
  const { npss, indikator } = snapshot.evaluasi;
  const { diketahui, seluruhnya } = npss.npss;
  const incomplete = diketahui < seluruhnya ? [catatan('renja.npss_incomplete', 'npss', { diketahui, seluruhnya })] : [];
  return [...indikator.flatMap((iku) => checkIku(snapshot, iku)), ...incomplete];
}

function checkIku(snapshot: RenjaSnapshot, iku: EvaluasiIku): readonly RenjaFinding[] {
  const kode = evaluasiCode(snapshot, iku.kode);
  const subject = slugOf(kode);
  const known = snapshot.strategiLama.sasaran.some(({ id }) => id === iku.sasaranId);
  const hasFigure = iku.tahun.some(({ realisasi }) => 'nilai' in realisasi);
  return [
    ...(known ? [] : [wajib('renja.sasaran_unknown', subject, { kode })]),
    ...(hasFigure ? [] : [catatan('renja.no_figure_at_all', subject, { kode })]),
    ...iku.tahun.flatMap((tahun) => checkTahun(tahun, { kode, subject, dievaluasi: snapshot.evaluasi.tahun })),
    ...iku.pengukuran.flatMap(({ periode, pemeriksaan }) =>
      pemeriksaan.flatMap(({ sesuai, nama }) => (sesuai ? [] : [catatan('renja.check_failed', subject, { kode, periode, nama })])),
    ),
    ...missingParts(iku, snapshot).map((part) =>
      wajib(part === 'kendala' ? 'renja.kendala_missing' : 'renja.rtl_missing', `evaluasi.${subject}.${part}`, { kode }),
    ),
    ...checkAccount(snapshot, iku, { kode, subject }),
  ];
}

type Named = { readonly kode: string; readonly subject: string };

/** A figure that its owner has not published is told; one that nobody has entered or explained keeps the document back. */
function checkTahun(
  { tahun, target, realisasi, statusRilis }: TahunIku,
  { kode, subject, dievaluasi }: Named & { readonly dievaluasi: number },
): readonly RenjaFinding[] {
  const at = { kode, tahun };
  const findings: RenjaFinding[] = [];
  if (!('nilai' in target)) findings.push((tahun === dievaluasi ? wajib : catatan)('renja.target_missing', subject, at));
  if ('nilai' in realisasi) {
    if (statusRilis !== null && statusRilis !== 'final')
      findings.push(catatan('renja.figure_provisional', subject, { ...at, status: statusRilis }));
  } else if (realisasi.alasan === 'no_data_yet') {
    const unexplained = tahun === dievaluasi && statusRilis !== 'belum_rilis';
    findings.push(unexplained ? wajib('renja.realisasi_missing', subject, at) : catatan('renja.realisasi_not_released', subject, at));
  }
  return findings;
}

const has = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Parts that are good to have: an account of the year, and what becomes of the indicator when a Renstra ends. */
function checkAccount(
  { evaluasi, strategiLama, strategiBaru }: RenjaSnapshot,
  { tahun, narasi, kelanjutan }: EvaluasiIku,
  { kode, subject }: Named,
): readonly RenjaFinding[] {
  const met = tahun.some((one) => one.tahun === evaluasi.tahun && isTercapai(one.status));
  const told = has(narasi.uraian) || has(narasi.upaya) || (met && has(narasi.keberhasilan));
  const renstraEnds = strategiLama.nama !== strategiBaru.nama;
  return [
    ...(told ? [] : [catatan('renja.account_missing', `evaluasi.${subject}.uraian`, { kode })]),
    ...(renstraEnds && !has(narasi.keberlanjutan) && !has(kelanjutan)
      ? [catatan('renja.continuity_missing', `evaluasi.${subject}.keberlanjutan`, { kode })]
      : []),
  ];
}
