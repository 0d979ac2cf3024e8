/** Why somebody is not measured, as offices write it: what a form offers, so that nobody need describe a person. Other words are read too. */
export const ALASAN_DIKECUALIKAN = [
  'Tugas belajar',
  'Cuti di luar tanggungan negara',
  'PPPK tahun berjalan',
  'CPNS',
  'Diperbantukan atau dipekerjakan di instansi lain',
  'Mutasi dalam tahun berjalan',
  'Diberhentikan sementara',
  'Pensiun',
  'Meninggal dunia',
] as const;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Eight digits or more, however they are grouped: NIP, NIK, a number of a telephone or of a letter. */
const NUMBER = /\d(?:[ .\-/]?\d){7,}/g;

/** A reason without what may point at a person. Of a name nobody can tell; a number and an address no reason needs. */
export const withoutPersonalNumbers = (text: string): string => text.replaceAll(EMAIL, '…').replaceAll(NUMBER, '…');
