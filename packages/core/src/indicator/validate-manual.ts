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

function tabelProblems(manual: ManualIku): readonly FieldProblem[] {
  return [
    ...manual.tabel.flatMap((tabel, i) => oneTabelProblems({ manual, tabel, field: `tabel.${i}` })),
    ...duplicates(
      manual.tabel.map(({ kode }) => kode),
      (i) => `tabel.${i}.kode`,
    ),
  ];
}

type TabelCheck = { readonly manual: ManualIku; readonly tabel: TabelBukti; readonly field: string };

const oneTabelProblems = (check: TabelCheck): readonly FieldProblem[] => [...komponenTabelProblems(check), ...paketTabelProblems(check)];

const komponenTabelProblems = ({ manual: { komponen }, tabel, field }: TabelCheck): readonly FieldProblem[] =>
  komponenOf(tabel)
    .filter((kode) => !komponen.some((one) => one.kode === kode))
    .map((kode) => ({ field: `${field}.komponen`, problem: 'unknown_component', detail: { kode } }));

/** A table prints what a pack made of the components, so the manual must run that pack. */
function paketTabelProblems({ manual: { cara, pemeriksaan }, tabel, field }: TabelCheck): readonly FieldProblem[] {
  if (tabel.jenis !== 'paket') return [];
  const isRun = [cara, ...pemeriksaan.map((one) => one.cara)].some((one) => one.jenis === 'paket' && one.paket === tabel.paket);
  return isRun ? [] : [{ field: `${field}.paket`, problem: 'unknown_reference', detail: { kode: tabel.paket } }];
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
function settingProblems({ desimal, pembulatan, batasHari, polarisasi, rumusCapaian }: ManualIku): readonly FieldProblem[] {
  return [
    ...(isWithin(desimal, MAX_DESIMAL) ? [] : [malformed('desimal')]),
    ...(pembulatan === null || isWithin(pembulatan, MAX_DESIMAL) ? [] : [malformed('pembulatan')]),
    ...(isWithin(batasHari, MAX_BATAS_HARI) ? [] : [malformed('batasHari')]),
    ...((polarisasi === 'maximize') === (rumusCapaian === 'R/T') ? [] : [malformed('rumusCapaian')]),
  ];
}

const isWithin = (value: number, maximum: number): boolean => Number.isInteger(value) && value >= 0 && value <= maximum;
