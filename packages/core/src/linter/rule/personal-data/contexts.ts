const SENSITIVE =
  /hukuman|pelanggaran|melanggar|kode\setik|permasalahan\s(?:\p{L}+\s){0,2}kepegawaian|masalah\sstatus|status\skepegawaian|dugaan|perceraian|sakit|penyakit|kesehatan|rawat|hamil|melahirkan|pemberhentian|diberhentikan|disiplin|kasus|pidana|narkoba|indisipliner|perselingkuhan|mangkir|tidak\smasuk\skerja/iu;
/** Offices and trades that bear such a word in their name are no case. */
const OFFICE_OF_HEALTH =
  /(?:dinas|balai|besar|badan|kementerian|menteri|pusat|rumah|politeknik|bidang|seksi|direktorat|direktur|kantor|jenderal|pelayanan|upaya|tenaga|jaminan|bpjs|laboratorium|urusan|sarjana|kepala|bagian|profil|derajat|pembangunan)\s{1,4}(?:kesehatan|sakit)|kesehatan\s{1,4}(?:masyarakat|ibu|kabupaten|kota|provinsi)/giu;
const isCase = (line: string): boolean => SENSITIVE.test(line.replace(OFFICE_OF_HEALTH, ' '));

const POSITION =
  /(?:^|[\s/|.,])(?:plt|plh|pj|kepala|sekretaris|direktur|deputi|bupati|wali\s?kota|gubernur|menteri|ketua|inspektur|camat|lurah|rektor|dekan|pejabat|(?:kuasa\s)?pengguna\s(?:anggaran|barang)|pihak\s(?:pertama|kedua)|pembina|penata|ketua\stim|asisten|kabid|kabag|jabatan\s*:|mengetahui|menyetujui)\b/i;
const TITLE =
  /^(?:kepala|menteri|gubernur|bupati|wali|sekretaris|direktur|deputi|ketua|plt|plh|pj|inspektur|camat|kabag|kabid|kakanreg|kantor|pemerintah|dinas|badan|biro|pimpinan|presiden|tim|instansi|bpk|negara|lembaga|kementerian)\b/i;
const CALLED =
  /(?<![\p{L}.])(?:a\.?\s?n\.?|atas\snama|sdr[ai]?\.?|saudar[ai])\s{1,4}(?=\p{Lu})((?:(?:dr|drs?|ir|h|hj|prof)\.?\s)?\p{Lu}[\p{L}'’]{1,24}(?:\s(?:bin\s|binti\s)?\p{Lu}[\p{L}'’.]{0,24}){0,4})/giu;
const OFFICE_WORD =
  /layanan|hotline|pengaduan|call\s?center|contact|kantor|helpdesk|help\sdesk|konsultasi|narahubung\slayanan|instansi|dinas|website|situs|faks|fax|surel\sresmi|alamat\skantor/i;
const OFFICE_MAIL =
  /^[^@]*(?:kanreg|bkn|bkpsdm|bkd|bkpp|bpbd|dinas|dinkes|humas|kab|kota|prov|umpeg|setda|sekretariat|ppid|info|admin|layanan|kantor|helpdesk|bappeda|inspektorat|kec|kel|desa|rsud|puskesmas|kppn|kpu|bps|kemen|direktorat|biro|subbag|tu|keuangan|perencana|data)/i;

/** What the lines around speak of: a case of discipline or health makes a name sensitive. */
export function contextOf(lines: readonly string[], at: number): { readonly isSensitive: boolean } {
  const around = lines.slice(Math.max(0, at - 5), at + 3).map((line) => line.slice(0, 2_000));
  return { isSensitive: around.some(isCase) };
}

/** The NIP under a signature: little before it on its line but a name, and an office above it. A case is no signature. */
export function isSignature(lines: readonly string[], at: number, from: number): boolean {
  const before = (lines[at] ?? '').slice(0, from).slice(-200);
  const cell = before.split(/[|\t]|\s{3,}|\s\/\s/).at(-1) ?? '';
  const words = cell.match(/\p{L}{4,}/gu) ?? [];
  if (words.length > 1 || /(?<![\p{L}.])(?:a\.?n\.|sdr)/iu.test(before)) return false;
  const above = lines.slice(Math.max(0, at - 12), at + 1).map((line) => line.slice(0, 2_000));
  if (isIdentityBlock(lines, at)) return true;
  const isNear = lines.slice(Math.max(0, at - 2), at).some((line) => isCase(line) && line.trim().length > 40);
  return (
    !isNear &&
    !isListRow(lines, at) &&
    above.some((line) => POSITION.test(line) && (line.trim().length < 90 || /\s\/\s|[|\t]|\s{3,}|,\s{0,9}$/.test(line)))
  );
}

/** `Nama`, `NIP`, `Jabatan`, one below the other, of who concludes an agreement. */
const isIdentityBlock = (lines: readonly string[], at: number): boolean =>
  [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]].filter(
    (line) => line !== undefined && /^[\s|\d.]{0,60}(?:[a-z][.)]\s{0,4})?(?:Nama|Jabatan|Pangkat|Unit)\b.{0,30}:/i.test(line.slice(0, 200)),
  ).length >= (/^\s{0,60}NI?P\b.{0,20}:/i.test(lines[at] ?? '') ? 1 : 2);

/** A row of a list of people starts with its number and holds an NIP too. */
const isListRow = (lines: readonly string[], at: number): boolean =>
  /^\s{0,60}\d{1,3}[.)]?\s{0,30}[|\t\s]/.test(lines[at] ?? '') && /\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}/.test(lines[at] ?? '');

/** Names after `an.`, `Sdr.`; not `a.n. Kepala`, which signs for somebody. */
export function namesIn(lines: readonly string[], at: number): readonly { readonly from: number; readonly to: number }[] {
  const line = lines[at] ?? '';
  return [...line.matchAll(CALLED)].flatMap((match) => {
    const name = match[1] ?? '';
    const from = match.index + match[0].length - name.length;
    return TITLE.test(name) || !/^\p{Lu}/u.test(name) || name.length < 4 ? [] : [{ from, to: from + name.length }];
  });
}

/** A telephone number or mailbox of an office is public. */
export const isOfOffice = (mail: string, around: string): boolean =>
  OFFICE_WORD.test(around) ||
  (mail !== '' && (OFFICE_MAIL.test(mail) || /\.(?:go\.id|desa\.id|mil\.id|ac\.id|or\.id|test|invalid)$/.test(mail)));
