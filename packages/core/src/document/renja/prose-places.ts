import { NARASI, type Prose } from '../../narrative/prose.ts';
import type { IsiRenja } from '../../plan/renja-content.ts';
import type { RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import { evaluasiCode, rencanaCode, slugOf } from './labels.ts';

/** One text that people wrote. `place` names it to editor and API: `isi.kataPengantar`, `evaluasi.iku4.kendala`, `rencana.ikk3.alasanTarget`. */
export type ProsePlace = { readonly place: string; readonly prose: Prose; readonly indikator: string | null };

/** Every field of the content that is prose; its other fields are plain words. */
export const ISI_PROSE = [
  'kataPengantar',
  'latarBelakang',
  'penutupLatarBelakang',
  'ruangLingkup',
  'maksud',
  'pengantarSasaran',
  'pengantarEvaluasi',
  'kebijakanNasional',
  'tujuanRencana',
  'pengantarTarget',
  'pengantarAnggaran',
  'penutup',
] as const satisfies readonly (keyof IsiRenja)[];

/** Every prose of a Renja, in the order of the document: what is resolved, and what is searched for typed figures. */
export function prosePlaces(snapshot: RenjaSnapshot): readonly ProsePlace[] {
  const { isi, evaluasi, rencana } = snapshot;
  return [
    ...ISI_PROSE.map((field) => ({ place: `isi.${field}`, prose: isi[field], indikator: null })),
    ...isi.pergeseran.map(({ uraian }, i) => ({ place: `isi.pergeseran.${i + 1}.uraian`, prose: uraian, indikator: null })),
    ...evaluasi.indikator.flatMap(({ kode, narasi }) => {
      const slug = slugOf(evaluasiCode(snapshot, kode));
      return NARASI.flatMap((name) => {
        const prose = narasi[name];
        return prose === undefined ? [] : [{ place: `evaluasi.${slug}.${name}`, prose, indikator: slug }];
      });
    }),
    ...rencana.indikator.map(({ kode, alasanTarget }) => {
      const slug = slugOf(rencanaCode(snapshot, kode));
      return { place: `rencana.${slug}.alasanTarget`, prose: alasanTarget, indikator: slug };
    }),
  ];
}
