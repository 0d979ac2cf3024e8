/** Words that say what kind of thing follows; they are nobody's name. */
const ORDINARY =
  /^(?:NIP|NIK|KTP|NRP|Nama|Alamat|Telepon|Telp|HP|WA|WhatsApp|Email|Surel|Sdr|Sdri|Saudara|Saudari|Bapak|Ibu|Bpk|An|AN|Jl|Jalan|RT|RW|No|Nomor|Kel|Kec|Kab|Kota|Desa|Kelurahan|Kecamatan|Kabupaten|Provinsi)$/;

/**
 * Digits of a number of a person but the last two, the name in an e-mail address but its first letter, and all of a name but its
 * initials, so that a report spreads nothing and can still be found again in the document.
 */
export const maskPersonalData = (text: string): string =>
  text
    .replace(/[\p{L}\d._%+-]+@/gu, (name) => `${name.slice(0, 1)}•••@`)
    .replace(/(?<!\d)\d(?:[\s.-]?\d){5,}/g, maskDigits)
    .replace(/(?<!@[\w.-]{0,60})(?<![\p{L}•])\p{Lu}\p{L}+/gu, (word) => (ORDINARY.test(word) ? word : `${word.slice(0, 1)}•••`));

const maskDigits = (number: string): string => {
  const keep = number.replace(/\D/g, '').length - 2;
  let seen = 0;
  return number.replace(/\d/g, (digit) => {
    seen += 1;
    return seen > keep ? digit : '•';
  });
};
