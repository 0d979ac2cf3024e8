import type { RequestOf } from '../ui/api.ts';

type SetupBody = RequestOf<'POST /api/setup'>['body'];

/** Named by the paths of the request, as the server names them when it answers. */
export const EMPTY_SETUP = {
  kodePenyiapan: '',
  'instansi.nama': '',
  'instansi.singkatan': '',
  'instansi.zona': 'Asia/Jakarta',
  'unit.nama': '',
  'unit.namaPendek': '',
  'unit.kode': '',
  'unit.kota': '',
  'account.nama': '',
  'account.email': '',
  'account.password': '',
  again: '',
};
export type SetupValues = typeof EMPTY_SETUP;

const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

export const setupBodyOf = (values: SetupValues): SetupBody => ({
  kodePenyiapan: values.kodePenyiapan.trim(),
  instansi: {
    nama: values['instansi.nama'],
    singkatan: values['instansi.singkatan'],
    zona: ZONES.find((zone) => zone === values['instansi.zona']) ?? 'Asia/Jakarta',
  },
  unit: { kode: values['unit.kode'], nama: values['unit.nama'], namaPendek: values['unit.namaPendek'], kota: values['unit.kota'] },
  account: { email: values['account.email'].trim(), nama: values['account.nama'], password: values['account.password'] },
});
