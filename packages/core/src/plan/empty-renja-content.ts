import type { IsiRenja } from './renja-content.ts';

/** Where an office begins: nothing is written, and the check list asks for each part. */
export const EMPTY_ISI_RENJA: IsiRenja = {
  kataPengantar: '',
  tempat: '',
  bulan: '',
  jabatanPenandatangan: '',
  latarBelakang: '',
  temaRkp: '',
  dasarTema: [],
  prioritasNasional: [],
  penutupLatarBelakang: '',
  ruangLingkup: '',
  fungsi: [],
  maksud: '',
  tujuanDokumen: [],
  visi: '',
  misi: [],
  pengantarSasaran: '',
  pengantarEvaluasi: '',
  kebijakanNasional: '',
  sasaranPembangunan: [],
  tujuanRencana: '',
  pergeseran: [],
  pengantarTarget: '',
  pengantarAnggaran: '',
  penutup: '',
};
