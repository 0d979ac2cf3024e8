type Sets = readonly { readonly kunci: string; readonly susunan: readonly (readonly string[])[] }[];

export type ImportApplyTexts = {
  readonly akun: string;
  readonly unit: string;
  readonly periode: string;
  readonly satker: string;
  readonly susunan: string;
  readonly words: Readonly<Record<'surel' | 'kode' | 'satker' | 'susunan', string>>;
  readonly password: (email: string) => string;
  readonly noPassword: string;
  readonly accountMissing: string;
  readonly unknownUnit: (kode: string, known: string) => string;
  readonly badSatker: (text: string) => string;
  readonly badSusunan: (text: string) => string;
  readonly step: (isDry: boolean) => { readonly doing: string; readonly done: string };
  readonly calculation: (judul: string, period: string, tercetak: string, isKept: boolean) => string;
  /** How an open choice is made with a flag. */
  readonly needed: (need: string, sets: Sets) => string;
  readonly onlyLooked: string;
  readonly applied: (id: string) => string;
  readonly notChosen: string;
  readonly counts: (ends: Readonly<Record<'applied' | 'unchanged' | 'rejected' | 'not_chosen', number>>, skipped: number) => string;
};

const id: ImportApplyTexts = {
  akun: 'terapkan sebagai orang ini; kata sandinya ditanyakan, atau dibaca dari pipa',
  unit: 'kode unit yang menerima nilainya',
  periode: 'periodenya, misalnya 2024-S1',
  satker: 'kode satker dan kode unitnya, misalnya 412345=kr07; boleh berulang, satker lain dibiarkan',
  susunan: 'susunan komponen yang benar bila beberapa cocok, misalnya 2024-M12/412345=1; boleh berulang',
  words: { surel: 'surel', kode: 'kode', satker: 'satker=unit', susunan: 'kunci=nomor' },
  password: (email) => `Kata sandi ${email}`,
  noPassword: 'Kata sandi belum diberikan. Ketik, atau kirim lewat pipa.',
  accountMissing: 'Menerapkan memerlukan --akun: surel orang yang boleh mencatat realisasi pada unitnya.',
  unknownUnit: (kode, known) => `Unit ${kode} tidak ada atau tidak terlihat oleh akun ini. Yang ada: ${known}`,
  badSatker: (text) => `--satker ${text}: tulis enam angka satker, lalu kode unitnya, misalnya 412345=kr07.`,
  badSusunan: (text) => `--susunan ${text}: tulis kunci baris, lalu nomor susunannya, misalnya 2024-M12/412345=1.`,
  step: (isDry) =>
    isDry ? { doing: 'Membandingkan dengan yang tersimpan', done: 'Dibandingkan' } : { doing: 'Menerapkan', done: 'Selesai' },
  calculation: (judul, period, tercetak, isKept) => `${judul}, ${period}: ${tercetak}${isKept ? ' (sudah tersimpan)' : ''}`,
  needed: (need, sets) => {
    if (need === 'unit') return 'Sebutkan unitnya dengan --unit.';
    if (need === 'periode') return 'Sebutkan periodenya: --periode, untuk IKPA --tahun dan --bulan.';
    if (need === 'satker') return 'Sebutkan satker mana unit mana dengan --satker.';
    const kunci = need.replace('topeng:', '');
    return `Pilih susunan komponen ${kunci} dengan --susunan ${kunci}=nomor:\n${listed(sets, kunci)}`;
  },
  onlyLooked: 'Ini pemeriksaan terhadap yang tersimpan; tidak ada yang disimpan.',
  applied: (batch) => `Diterapkan sebagai impor ${batch}. Membatalkannya lewat layar Impor.`,
  notChosen: 'tidak dipilih',
  counts: ({ applied, unchanged, rejected, not_chosen: left }, skipped) =>
    `${applied} baris diterapkan, ${unchanged} tidak berubah, ${rejected} ditolak, ${left} tidak dipilih; ${skipped} baris judul, kosong, atau catatan dilewati.`,
};

const en: ImportApplyTexts = {
  akun: 'apply as this person; the password is asked for, or read from a pipe',
  unit: 'code of the unit that receives the values',
  periode: 'the period, such as 2024-S1',
  satker: 'code of a satker and of its unit, such as 412345=kr07; may be repeated, other satker are left',
  susunan: 'which set of components is right where several fit, such as 2024-M12/412345=1; may be repeated',
  words: { surel: 'email', kode: 'code', satker: 'satker=unit', susunan: 'key=number' },
  password: (email) => `Password of ${email}`,
  noPassword: 'No password was given. Type it, or send it through a pipe.',
  accountMissing: 'Applying needs --akun: the email address of somebody who may record for the unit.',
  unknownUnit: (kode, known) => `There is no unit ${kode} that this account can see. There are: ${known}`,
  badSatker: (text) => `--satker ${text}: write the six digits of the satker, then the code of its unit, such as 412345=kr07.`,
  badSusunan: (text) => `--susunan ${text}: write the key of the row, then the number of the set, such as 2024-M12/412345=1.`,
  step: (isDry) => (isDry ? { doing: 'Comparing with what is kept', done: 'Compared' } : { doing: 'Applying', done: 'Done' }),
  calculation: (judul, period, tercetak, isKept) => `${judul}, ${period}: ${tercetak}${isKept ? ' (kept already)' : ''}`,
  needed: (need, sets) => {
    if (need === 'unit') return 'Say the unit with --unit.';
    if (need === 'periode') return 'Say the period: --periode, of IKPA --tahun and --bulan.';
    if (need === 'satker') return 'Say which satker is which unit with --satker.';
    const kunci = need.replace('topeng:', '');
    return `Choose the set of components of ${kunci} with --susunan ${kunci}=number:\n${listed(sets, kunci)}`;
  },
  onlyLooked: 'This was a check against what is kept; nothing was kept.',
  applied: (batch) => `Applied as import ${batch}. It is undone on the screen Import.`,
  notChosen: 'not chosen',
  counts: ({ applied, unchanged, rejected, not_chosen: left }, skipped) =>
    `${applied} rows applied, ${unchanged} unchanged, ${rejected} rejected, ${left} not chosen; ${skipped} headings, blank rows and footnotes were passed over.`,
};

const listed = (sets: Sets, kunci: string): string =>
  (sets.find((one) => one.kunci === kunci)?.susunan ?? []).map((mask, i) => `  ${i + 1}. ${mask.join(', ')}`).join('\n');

export const importApplyTexts = { id, en } as const;
