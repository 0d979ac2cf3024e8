import type { DomainError, FieldProblem } from '../kernel/domain-error.ts';
import { assertNever, err, ok, type Result } from '../kernel/result.ts';
import type { ManualIku, Pemeriksaan } from './manual-iku.ts';
import type { TabelBukti } from './tabel-bukti.ts';
import { caraProblems } from './validate-cara.ts';
import { duplicates, komponenListProblems, malformed, required } from './validate-komponen.ts';

/** A Manual IKU that passes can be executed for any entry that passes `validateEntry`; all problems are told at once. */
export function validateManual(manual: ManualIku): Result<ManualIku, DomainError> {
  const { cara, komponen } = manual;
  const fields = [
    ...textProblems(manual),
    ...komponenListProblems(komponen),
    ...caraProblems({ cara, komponen, field: 'cara', withRincian: false }),
    ...pemeriksaanProblems(manual),
    ...tabelProblems(manual),
    ...settingProblems(manual),
  ];
  return fields.length === 0 ? ok(manual) : err({ code: 'manual.invalid', fields });
}

function textProblems({ definisi, sumberData }: ManualIku): readonly FieldProblem[] {
  return [...(definisi.trim() === '' ? [required('definisi')] : []), ...(sumberData.trim() === '' ? [required('sumberData')] : [])];
}

function pemeriksaanProblems({ pemeriksaan, komponen }: ManualIku): readonly FieldProblem[] {
  const one = ({ nama, cara, terhadap }: Pemeriksaan, i: number): readonly FieldProblem[] => [
    ...(nama.trim() === '' ? [required(`pemeriksaan.${i}.nama`)] : []),
    ...caraProblems({ cara, komponen, field: `pemeriksaan.${i}.cara`, withRincian: true }),
    ...caraProblems({ cara: { jenis: 'hasil', komponen: terhadap }, komponen, field: `pemeriksaan.${i}.terhadap`, withRincian: true }).map(
      (problem) => ({ ...problem, field: `pemeriksaan.${i}.terhadap` }),
    ),
  ];
  return [
    ...pemeriksaan.flatMap(one),
    ...duplicates(
      pemeriksaan.map(({ nama }) => nama),
      (i) => `pemeriksaan.${i}.nama`,
    ),
  ];
}

function tabelProblems({ tabel, komponen }: ManualIku): readonly FieldProblem[] {
  const known = new Set(komponen.map(({ kode }) => kode));
  return [
    ...tabel.flatMap((one, i) =>
      komponenOf(one)
        .filter((kode) => !known.has(kode))
        .map((kode): FieldProblem => ({ field: `tabel.${i}.komponen`, problem: 'unknown_component', detail: { kode } })),
    ),
    ...duplicates(
      tabel.map(({ kode }) => kode),
      (i) => `tabel.${i}.kode`,
    ),
  ];
}

function komponenOf(tabel: TabelBukti): readonly string[] {
  switch (tabel.jenis) {
    case 'komposisi':
    case 'antar_periode':
      return tabel.komponen;
    case 'daftar':
      return [tabel.komponen];
    case 'paket':
      return [];
    default:
      return assertNever(tabel);
  }
}

const MAX_DESIMAL = 4;
const MAX_BATAS_HARI = 366;

/** `R/T` rewards more and the other two reward less, so a rumus that contradicts the polarisasi would reward the wrong direction. */
function settingProblems({ desimal, batasHari, polarisasi, rumusCapaian }: ManualIku): readonly FieldProblem[] {
  return [
    ...(isWithin(desimal, MAX_DESIMAL) ? [] : [malformed('desimal')]),
    ...(isWithin(batasHari, MAX_BATAS_HARI) ? [] : [malformed('batasHari')]),
    ...((polarisasi === 'maximize') === (rumusCapaian === 'R/T') ? [] : [malformed('rumusCapaian')]),
  ];
}

const isWithin = (value: number, maximum: number): boolean => Number.isInteger(value) && value >= 0 && value <= maximum;
