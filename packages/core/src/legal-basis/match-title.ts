/** How well a cited title is the registered one. `isWhole` where nothing of the cited title is left over. */
export type TitleMatch = { readonly covered: number; readonly precise: number; readonly isWhole: boolean };

const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\basn\b/g, 'aparatur sipil negara'],
  [/\bpns\b/g, 'pegawai negeri sipil'],
  [/\bpppk\b/g, 'pegawai pemerintah dengan perjanjian kerja'],
  [/\brpjpn\b/g, 'rencana pembangunan jangka panjang nasional'],
  [/\brpjmn\b/g, 'rencana pembangunan jangka menengah nasional'],
  [/\brkp\b/g, 'rencana kerja pemerintah'],
  [/\brkpd\b/g, 'rencana kerja pemerintah daerah'],
  [/\bk ?\/ ?l\b/g, 'kementerian lembaga'],
  [/\brka\b/g, 'rencana kerja dan anggaran'],
  [/\bsakip\b/g, 'sistem akuntabilitas kinerja instansi pemerintah'],
  [/\bakip\b/g, 'akuntabilitas kinerja instansi pemerintah'],
  [/\bspip\b/g, 'sistem pengendalian intern pemerintah'],
  [/\bsppn\b/g, 'sistem perencanaan pembangunan nasional'],
  [/\bspbe\b/g, 'sistem pemerintahan berbasis elektronik'],
  [/\bapbn\b/g, 'anggaran pendapatan dan belanja negara'],
  [/\bapbd\b/g, 'anggaran pendapatan dan belanja daerah'],
  [/\bnspk\b/g, 'norma standar prosedur kriteria'],
  [/\bskm\b/g, 'survei kepuasan masyarakat'],
  [/\bikpa\b/g, 'indikator kinerja pelaksanaan anggaran'],
  [/\bbkn\b/g, 'badan kepegawaian negara'],
  [/\bspm\b/g, 'standar pelayanan minimal'],
  [/\brb\b/g, 'reformasi birokrasi'],
];
const SMALL_WORDS = new Set(['dan', 'atas', 'di', 'dalam', 'pada', 'tentang', 'serta', 'terhadap', 'untuk', 'yang', 'bagi', 'oleh', 'ke']);
/** A sentence that goes on after a title does so with one of these. */
const GOES_ON =
  /^[\s,]*(?:yang|di\s?nyatakan|di\s?jelaskan|di\s?sebutkan|di\s?tegaskan|telah|maka|menyatakan|mengamanatkan|mengatur|menjelaskan|bahwa|sebagai|sebagaimana|serta|dengan|untuk|adalah|merupakan|salah|khususnya|dan|instansi|setiap|kementerian|di\s?mana|agar|guna|dalam|pasal|bab|di|ini|tersebut|jo|juncto|$)/i;

/** The last titles that were read: each is compared with many. */
const remembered = new Map<string, readonly string[]>();
const MOST = 2_000;

/** Words of a title that count, abbreviations spelt out. */
export function titleWords(title: string): readonly string[] {
  const words = remembered.get(title) ?? readTitle(title);
  if (remembered.size >= MOST) remembered.clear();
  remembered.set(title, words);
  return words;
}

function readTitle(title: string): readonly string[] {
  let text = title.toLowerCase();
  for (const [short, long] of LONG_FORMS) text = text.replace(short, long);
  return (text.match(/\p{L}{2,}|\d+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)).slice(0, 60);
}

/** Compares by the longest common run of words in order, so that a word more, less or misspelt is seen as just that. */
export function matchTitle(cited: string, registered: string): TitleMatch {
  const [words, known] = [titleWords(cited), titleWords(registered)];
  if (words.length === 0 || known.length === 0) return { covered: 0, precise: 0, isWhole: false };
  const { length, last } = commonRun(words, known);
  const rest = afterWord(cited, words, last);
  return { covered: length / known.length, precise: last < 0 ? 0 : length / (last + 1), isWhole: GOES_ON.test(rest) };
}

/** Almost the same title, to its end. */
export const isSameTitle = (cited: string, registered: string): boolean => {
  const { covered, precise, isWhole } = matchTitle(cited, registered);
  return (
    covered >= 0.8 && precise >= 0.75 && (isWhole || (covered >= 0.9 && titleWords(registered).length >= 8)) && sameYears(cited, registered)
  );
};

/** Years are part of what a plan or a budget is called: RKP Tahun 2024 is not RKP Tahun 2025. */
function sameYears(cited: string, registered: string): boolean {
  const years = registered.match(/\b20\d\d\b/g) ?? [];
  const told: readonly string[] = cited.match(/\b20\d\d\b/g) ?? [];
  return told.length === 0 ? years.length === 0 || years.length > 1 : years.every((year) => told.includes(year));
}

function commonRun(words: readonly string[], known: readonly string[]): { readonly length: number; readonly last: number } {
  const width = known.length + 1;
  const best = new Uint8Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i++) {
    for (let j = 1; j <= known.length; j++) {
      const above = best[(i - 1) * width + j] ?? 0;
      const left = best[i * width + j - 1] ?? 0;
      const both = (best[(i - 1) * width + j - 1] ?? 0) + 1;
      best[i * width + j] = isSameWord(words[i - 1] ?? '', known[j - 1] ?? '') ? Math.max(both, above, left) : Math.max(above, left);
    }
  }
  const length = best[words.length * width + known.length] ?? 0;
  let last = -1;
  for (let i = 1; i <= words.length && last < 0; i++) if ((best[i * width + known.length] ?? 0) === length && length > 0) last = i - 1;
  return { length, last };
}

/** Equal but for one slip of the pen in a word of five letters, two in one of nine. Figures are never almost equal. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || /\d/.test(a) || /\d/.test(b)) return false;
  const allowed = longer < 9 ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b, allowed) <= allowed;
}

function distance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** What of a title stands after its word number `last` (of the words that count). */
function afterWord(cited: string, words: readonly string[], last: number): string {
  const word = words[last];
  if (word === undefined) return cited;
  const text = cited.toLowerCase();
  let at = text.lastIndexOf(word);
  if (at < 0) return words.length - 1 === last ? '' : cited.slice(-1);
  const count = words.slice(last + 1).filter((next) => next === word).length;
  for (let skipped = 0; skipped < count && at > 0; skipped++) at = text.lastIndexOf(word, at - 1);
  return at < 0 ? '' : cited.slice(at + word.length);
}
