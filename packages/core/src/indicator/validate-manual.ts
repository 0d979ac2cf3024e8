import type { DomainError, FieldProblem } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { duplicates, required } from './field-problems.ts';
import { type KonteksManual, TANPA_KONTEKS } from './lingkup-manual.ts';
import type { ManualIku, Pemeriksaan } from './manual-iku.ts';
import { rujukanManual } from './rujukan-manual.ts';
import { caraProblems } from './validate-cara.ts';
import { komponenListProblems } from './validate-komponen.ts';
import { settingProblems } from './validate-setting.ts';
import { tabelProblems } from './validate-tabel.ts';

/**
 * A Manual IKU that passes can be executed for any entry that passes `validateEntry`; all problems are told at once.
 * `konteks`: the names outside the manual; what is not known there is not judged.
 */
export function validateManual(manual: ManualIku, konteks: KonteksManual = TANPA_KONTEKS): Result<ManualIku, DomainError> {
  const { cara, komponen } = manual;
  const fields = [
    ...textProblems(manual),
    ...(komponen.length === 0 && !usesOthers(manual) ? [required('komponen')] : []),
    ...komponenListProblems(komponen),
    ...caraProblems({ cara, manual, konteks, field: 'cara', untuk: 'realisasi' }),
    ...pemeriksaanProblems(manual, konteks),
    ...tabelProblems(manual),
    ...settingProblems(manual),
  ];
  return fields.length === 0 ? ok(manual) : err({ code: 'manual.invalid', fields });
}

/** An indicator may be made of others alone; of a pack it may not, since a pack composes its own components. */
const usesOthers = (manual: ManualIku): boolean => rujukanManual(manual).some(({ jenis }) => jenis !== 'paket');

function textProblems({ definisi, sumberData }: ManualIku): readonly FieldProblem[] {
  return [...(definisi.trim() === '' ? [required('definisi')] : []), ...(sumberData.trim() === '' ? [required('sumberData')] : [])];
}

function pemeriksaanProblems(manual: ManualIku, konteks: KonteksManual): readonly FieldProblem[] {
  const { pemeriksaan } = manual;
  const checked = { manual, konteks, untuk: 'pemeriksaan' } as const;
  const one = ({ nama, cara, terhadap }: Pemeriksaan, i: number): readonly FieldProblem[] => [
    ...(nama.trim() === '' ? [required(`pemeriksaan.${i}.nama`)] : []),
    ...caraProblems({ ...checked, cara, field: `pemeriksaan.${i}.cara` }),
    ...caraProblems({ ...checked, cara: { jenis: 'hasil', komponen: terhadap }, field: `pemeriksaan.${i}.terhadap` }).map((problem) => ({
      ...problem,
      field: `pemeriksaan.${i}.terhadap`,
    })),
  ];
  return [
    ...pemeriksaan.flatMap(one),
    ...duplicates(
      pemeriksaan.map(({ nama }) => nama),
      (i) => `pemeriksaan.${i}.nama`,
    ),
  ];
}
