import type { BandTable } from '../bands.ts';

/** The same words and bounds in both regulations. */
export const KATEGORI_IKPA: BandTable = {
  desimal: null,
  bands: [
    { kode: 'sangat_baik', nama: 'Sangat Baik', dari: '95', termasuk: true },
    { kode: 'baik', nama: 'Baik', dari: '89', termasuk: true },
    { kode: 'cukup', nama: 'Cukup', dari: '70', termasuk: true },
    { kode: 'kurang', nama: 'Kurang', dari: '0', termasuk: true },
  ],
};
