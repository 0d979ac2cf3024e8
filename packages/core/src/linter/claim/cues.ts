import type { Measure, Unit } from './claim.ts';
import { nameTokens } from './name-key.ts';
import type { FoundFigure } from './read-figures.ts';

export type Cue = { readonly measure: Measure; readonly confidence: number; readonly orElse?: Measure };
export type Surroundings = {
  /** From the figure before, or the beginning of the sentence, to the figure. */
  readonly left: string;
  readonly right: string;
  /** All of the sentence before the figure. */
  readonly told: string;
  readonly figure: FoundFigure;
  /** Unit of the indicator by its tables; `undefined` where there is none. */
  readonly unit: Unit | null | undefined;
  /** The words of its names: what is called something else is not it. */
  readonly names: ReadonlySet<string>;
  /** Those of them that tell it from the others. */
  readonly tokens: ReadonlySet<string>;
};

const STRONG =
  /\btarget(?:nya|kan)?\b|\bditargetkan\b|\b(?:te|ter|me|di)?reali[sz]asi(?:kan)?(?:nya)?\b|\breali[as]ai\b|\brelaisasi\b|\b(?:pen|ke)?(?:ter)?capaian(?:nya)?\b|\bmencapai\b|\btercapai\b/gi;
const WEAK =
  /\b(?:memperoleh|mendapat(?:kan)?|didapat(?:kan)?|diperoleh|meraih|menunjukkan|menghasilkan|perolehan|hasil(?:nya)?|nilai(?:nya)?|skor(?:nya)?|indeks(?:nya)?)\b/gi;

/** The words right before a figure that say "this is it". */
const JOINS =
  /(?:^|[\s(])(?:sebesar|senilai|sebanyak|sejumlah|sebesat|yaitu|yakni|adalah|ialah|nilai|hasil|skor|indeks|persentase|angka|di|dari|menjadi|mencapai|target|targetnya|ditargetkan|\w*reali\w{2,12}|relaisasi|capaian|capaiannya|tercapai|kinerja|kinerjanya|sekitar|ini|tersebut|tercatat|kisaran|hanya|sudah|telah|baru|minimal|paling sedikit|(?:tahun )?(?:19|20)\d\d)\s?[:=]?\s?\(?$|[:=(]\s?$|\brp\.?\s?$/i;

/** A figure that is a difference, a part, a share of something else or a bound. */
const FOREIGN_WORDS =
  /\b(?:dimensi|komponen|sub ?komponen|unsur|aspek|bobot|maksimal|maksimum|optimal|optimum|tertinggi|terendah|peningkatan|penurunan|kenaikan|naik|turun|meningkat|menurun|bertambah|berkurang|selisih|deviasi|gap|kekurangan|kelebihan|lebih (?:tinggi|rendah|besar|kecil)|anggaran|pagu|dana|belanja|responden|populasi|sampel|pegawai|orang|peserta|jumlah|unit kerja|kategori|interval|rentang|standar|ambang|batas|rata-rata|rerata|nasional|provinsi|prioritas|rekomendasi|(?:mem|ber)?anding(?:kan|an)?|dibanding(?:kan)?)\b/gi;
/** What was looked at is not what is stated: "dengan melihat capaian tahun sebelumnya yaitu sebesar 20%". */
const SUBORDINATE =
  /\b(?:melihat|mempertimbangkan|memperhatikan|mengacu|berdasarkan|mengikuti|memperhitungkan|menggunakan|apabila|jika|bila|seandainya|agar|supaya|diharapkan|harus|guna|untuk (?:dapat )?mencapai|dalam rangka)\b/i;
/** A condition or a wish. */
const IF = /\b(?:apabila|jika|bila|seandainya|agar|supaya|diharapkan|harus|guna|dalam rangka)\b/i;
/** "di bawah target (29,07%)" is a share of those who are, and no target. */
const BEYOND = /\b(?:melebihi|melampaui|di ?atas|di ?bawah|memenuhi|mencapai)\s(?:dari\s)?$/i;
const LONGEST_GAP = 170;

/** Right before the word: "rata-rata capaian nilai kompetensi", "kenaikan realisasi". */
const PART_OF =
  /\b(?:rata-rata|rerata|dimensi|komponen|unsur|aspek|peningkatan|penurunan|kenaikan|selisih|deviasi|gap|anggaran|belanja|keuangan|nasional)\s(?:\p{L}+\s)?$/iu;
/** "dibandingkan (dengan realisasi) tahun 2023 yang sebesar 81,25". */
const COMPARED =
  /\b(?:dibandingkan|dibanding|dari|terhadap)\s(?:dengan\s)?(?:realisasi\s|capaian\s|nilai\s)?(?:pada\s)?tahun\s(?:19|20)\d\d\s(?:\($|(?:yang\s)?(?:hanya\s|telah\s)?(?:sebesar|senilai|mencapai|yaitu|yakni|adalah|terealisasi)\s(?:sebesar\s)?$)/i;

/** What the words around a figure call it; `null` where they do not say, or speak of something else. */
export function cueOf(around: Surroundings): Cue | null {
  const { left, right, figure, unit } = around;
  const { unit: own } = figure.value;
  const near = left.slice(-LONGEST_GAP);
  if (own === 'rupiah' || !JOINS.test(near) || /^\s?(?:%\s?)?(?:dari|terhadap)\s(?:nilai\s)?(?:bobot|optimal|maksim)/i.test(right))
    return null;
  // Counted things are the indicator only where it counts things too, and where a word for it stands close by.
  const isCount = own === 'orang' || own === 'instansi' || own === 'satuan-lain';
  if (isCount && (unit === 'persen' || unit === undefined)) return null;
  const units = { own: isCount ? null : own, unit, names: around.names, tokens: around.tokens, told: around.told };
  const cue = cueIn(near, right, units);
  if (cue === null || (isCount && figure.value.digits === 0 && !isCloseTo(near))) return null;
  return figure.value.doubtful ? { ...cue, confidence: Math.min(cue.confidence, 0.6) } : cue;
}

const isCloseTo = (near: string): boolean => /\b(?:target\w*|\w*realisasi\w*)\s(?:\p{L}+\s){0,2}$/iu.test(near);

type Units = Pick<Surroundings, 'unit' | 'names' | 'tokens' | 'told'> & { readonly own: Unit | null };

function cueIn(near: string, right: string, units: Units): Cue | null {
  if (COMPARED.test(near)) return isOfUnit(units) ? { measure: 'realisasi', confidence: 0.8 } : null;
  if (isChange(units, near, right))
    return isOfUnit(units) ? { measure: isOfTarget(units.told) ? 'target' : 'realisasi', confidence: 0.78 } : null;
  const strong = [...near.matchAll(STRONG)].at(-1);
  if (strong === undefined) return nameCue(near, units) ?? weakCue(near, { ...units, right });
  return strongCue(near, strong, { ...units, right }) ?? (/capai/i.test(strong[0]) ? nameCue(near, units) : null);
}

/** "melampaui target 74,00, meningkat dari 73,40": what rose is not the target, unless it is the subject of the word. */
function isOfTarget(told: string): boolean {
  const clause = told.slice(0, told.search(CHANGES));
  return /\btarget/i.test(clause.slice(clause.search(/[,;](?!\d)[^,;]*$/) + 1));
}

const CHANGES = /\b(?:meningkat|menurun|naik|turun|peningkatan|kenaikan|penurunan)\b/i;
const OF_YEAR = /^\s?(?:persen\s|poin\s)?\(?(?:pada\s|di\s)?(?:tahun\s)?(?:19|20)\d\d(?!\d)/i;
const OF_A_PART = /\b(?:dimensi|komponen|unsur|aspek|anggaran|pagu|belanja|pegawai|responden|jumlah)\b/i;

/** "meningkat dari 45,20% pada tahun 2020 menjadi 75,40% pada tahun 2024": each with its own year. */
const isChange = ({ told, names }: Units, near: string, right: string): boolean =>
  ((/\b(?:dari|menjadi)\s(?:sebesar\s|senilai\s|nilai\s)?$/i.test(near) && OF_YEAR.test(right)) ||
    (/\bmenjadi\s(?:sebesar\s|senilai\s|nilai\s)?$/i.test(near) &&
      /^\s?dari\s(?:realisasi\s|capaian\s|nilai\s)?(?:tahun|periode)\s/i.test(right))) &&
  CHANGES.test(told) &&
  !OF_A_PART.test(told) &&
  !isOfAnother(told.replace(CHANGES, ''), names, 1);

const isOfUnit = ({ own, unit }: Units): boolean => unit !== undefined && (unit === 'persen') === (own === 'persen');

type Strong = { readonly word: string; readonly before: string; readonly gap: string; readonly right: string; readonly near: string };

function strongCue(near: string, { 0: word, index }: RegExpExecArray, { right, ...units }: Units & { readonly right: string }): Cue | null {
  const gap = near.slice(index + word.length);
  const before = near.slice(0, index);
  const { names } = units;
  if (isForeign(gap, names) || /[;]/.test(gap) || isSubordinate(before.slice(-45), gap) || isOfAnother(gap, names, 2)) return null;
  if (PART_OF.test(before) || DIFFERENCE.test(near) || (gap.trimEnd().endsWith('(') && BEYOND.test(before))) return null;
  const strong = { word, before, gap, right, near };
  const measure = measureOfWord(word, before);
  if (measure === 'target') return targetCue(strong, units);
  return measure === 'capaian' ? capaianCue(strong, units) : { measure, confidence: sureOf(gap, units) };
}

/** "selisih antara target dan realisasi", "masing-masing sebesar 20,10; 45,30; …". */
const DIFFERENCE = /\b(?:selisih|deviasi|gap|perbedaan|masing-masing|berturut-turut)\b/i;
const SHARE_OF_TARGET = /\b(?:capaian\w*|realisasi\w*|persentase|rasio|kemajuan|mencapai)\b[^;]*\b(?:terhadap|dari|atas)\s$/i;

/** "terhadap target adalah 102,88%" is the share; "melebihi target sebesar 2,45 poin" is the distance. */
function targetCue({ before, gap, right }: Strong, units: Units): Cue | null {
  // "diturunkan dari 90 menjadi 88": the first is the target no more.
  if (/\b(?:dari|semula)\s(?:\p{L}+\s)?$/iu.test(gap) && /^.{0,40}\bmenjadi\b/i.test(right)) return null;
  const isShare = units.own === 'persen' && units.unit !== undefined && SHARE_OF_TARGET.test(before);
  if (isShare && !BEYOND.test(before) && /\b(?:terhadap|atas)\s$/i.test(before))
    return /\b(?:akhir|jangka)\b/i.test(gap) ? null : { measure: 'capaian', confidence: 0.75 };
  if (units.own === 'poin' && BEYOND.test(before)) return null;
  const confidence = /\b(?:akhir|jangka)\b/i.test(gap) ? 0.6 : sureOf(gap, units);
  return { measure: 'target', confidence: BEYOND.test(before) && /^\ssebesar\s$/i.test(gap) ? Math.min(confidence, 0.72) : confidence };
}

function capaianCue({ word, right, near }: Strong, { own, unit, names }: Units): Cue | null {
  const isReached = /mencapai|tercapai/i.test(word);
  // "Tingkat kehadiran mencapai 96,4%": whose result it is stands before the word.
  if (isReached && (isForeign(near, names) || isOfAnother(near, names, 1) || hasOthers(near, names))) return null;
  if (/^\s?(?:dari|terhadap)\s(?:target|yang ditargetkan)/i.test(right) && own === 'persen') return againstTarget(unit);
  if (own !== 'persen') return unit === 'persen' ? null : { measure: 'realisasi', confidence: 0.8 };
  if (unit !== 'persen') return unit === undefined ? null : { measure: 'capaian', confidence: 0.85 };
  return { measure: 'realisasi', confidence: 0.75, orElse: 'capaian' };
}

/** Two words or more that its name does not have, and hardly one that it has: "Indeks Kualitas Data Pemerintah Kabupaten …". */
function hasOthers(near: string, names: ReadonlySet<string>): boolean {
  const told = tellingWords(near);
  const own = told.filter((word) => names.has(word)).length;
  return told.length - own >= 2 && (told.length - own) * 2 > own;
}

/** What belongs to the indicator's own name is not foreign: "Nilai Kinerja Anggaran". */
const isForeign = (words: string, names: ReadonlySet<string>): boolean =>
  [...words.matchAll(FOREIGN_WORDS)].some(
    ({ 0: word }) =>
      !word
        .toLowerCase()
        .split(/[\s-]+/)
        .every((part) => names.has(part)),
  );

/** "Jika dibandingkan dengan realisasi tahun 2023 sebesar …" states that realisasi all the same, and so does what names its year. */
function isSubordinate(before: string, gap: string): boolean {
  const words = before.replace(/\b(?:jika|apabila|bila)\s(?:di|mem)banding\w*/gi, '');
  return /\b(?:19|20)\d\d\b/.test(gap) ? IF.test(words) : SUBORDINATE.test(words);
}

/** "mencapai 101,2% dari target": the share, unless the indicator is a percentage itself ("90% dari target 95%"). */
const againstTarget = (unit: Unit | null | undefined): Cue =>
  unit === 'persen' ? { measure: 'realisasi', confidence: 0.7, orElse: 'capaian' } : { measure: 'capaian', confidence: 0.9 };

function measureOfWord(word: string, before: string): 'target' | 'realisasi' | 'capaian' {
  // "realisasi capaian IKU", "target capaian", "pencapaian target": the first word says what it is.
  if (/target/i.test(word)) return /\b(?:pen|ke)?(?:ter)?capaian\s$/i.test(before) ? 'capaian' : 'target';
  if (/rea|rela/i.test(word)) return 'realisasi';
  if (/\btarget\s$/i.test(before)) return 'target';
  return /\brealisasi\s$/i.test(before) ? 'realisasi' : 'capaian';
}

/** A figure in another unit than its indicator's is told less surely; a percentage of an index is a share of it as a rule. */
function sureOf(gap: string, { own, unit, names }: Units): number {
  // Much between word and figure, unless it is the name: "realisasi Persentase … yang … di … pada tahun 2023 sebesar".
  if (gap.length > 110 && hasOthers(gap, names)) return 0.65;
  if (unit === undefined || (unit === 'persen') === (own === 'persen')) return 0.9;
  return own === 'persen' ? 0.6 : 0.7;
}

/** "mendapatkan nilai 85,03": only where the unit is the indicator's, and nothing else is spoken of. */
function weakCue(near: string, { right, ...units }: Units & { readonly right: string }): Cue | null {
  const found = [...near.matchAll(WEAK)];
  if (found.length === 0 || isForeign(near, units.names) || IF.test(near) || isOfAnother(near, units.names, 1)) return null;
  const isVerb = found.some(({ 0: word }) => /^(?:me|di|per|hasil)/i.test(word));
  if (isOfUnit(units)) return { measure: 'realisasi', confidence: isVerb ? 0.72 : 0.6 };
  // "hasil yang didapatkan adalah sebesar 91 dari target …" of a percentage: the sign was left out.
  return isVerb && units.own === null && /^\s?dari\s(?:total\s)?target\b/i.test(right) ? { measure: 'realisasi', confidence: 0.6 } : null;
}

/** "Angka Harapan Hidup pada tahun 2023 adalah 70,81": the indicator by its name, and nothing between. */
function nameCue(near: string, units: Units): Cue | null {
  if (!isOfUnit(units) || isForeign(near, units.names) || IF.test(near) || /\btarget/i.test(near)) return null;
  const told = tellingWords(near);
  const own = told.filter((word) => units.names.has(word));
  const isTold = own.length >= 2 && own.length * 3 >= told.length * 2;
  // "Nilai Kinerja Anggaran": every word of the name, though two of them are words of any result.
  const all = new Set(nameTokens(near));
  const isWhole =
    units.tokens.size >= 2 && [...units.tokens].every((word) => all.has(word)) && (told.length - own.length) * 2 <= units.tokens.size;
  return isTold || isWhole ? { measure: 'realisasi', confidence: 0.78 } : null;
}

/** Words that any result is told with. */
const OF_ANY: ReadonlySet<string> = new Set(
  (
    'target realisasi terealisasi realisasinya capaian capaiannya kinerja indikator iku ikk nilai skor indeks hasil hasilnya tahun triwulan semester bulan tw sebesar senilai yaitu yakni adalah ' +
    'mencapai tercapai memperoleh mendapatkan didapatkan diperoleh meraih perolehan pengukuran penilaian perhitungan survei evaluasi persentase angka akhir sampai hingga per periode berdasarkan bahwa ' +
    'sehingga sedangkan dimana maka kantor dinas badan kementerian unit berjumlah ditetapkan direncanakan diperjanjikan tersebut kami kita menjadi sudah dapat ada merupakan berikut januari februari ' +
    'maret april mei juni juli agustus september oktober november desember penyampaian laporan surat nota nomor kategori predikat dengan lalu sebelumnya atau baru hanya masih total keseluruhan secara umum saat berada mendapat utama ii iii iv il lll pada posisi kondisi ini itu menunjukkan menghasilkan tercatat dinyatakan berhasil sepanjang direalisasikan selama'
  ).split(' '),
);

const tellingWords = (words: string): readonly string[] =>
  nameTokens(words).filter((word) => !OF_ANY.has(word) && !OF_ANY.has(word.replace(/nya$/, '')) && !/\d/.test(word));

/** Whether words speak of something by a name that shares too little with the indicator's. */
function isOfAnother(words: string, names: ReadonlySet<string>, least: number): boolean {
  const told = tellingWords(words);
  return told.length >= least && names.size > 0 && told.filter((word) => names.has(word)).length * 3 < told.length;
}
