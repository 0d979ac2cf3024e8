import { period, yearOfPeriod } from '../../kernel/period.ts';
import { before, conflictsIn, type Stated } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { type Indicator, indicatorsOf } from '../claim/indicators.ts';
import { type Said, saidIn, standingsOf } from '../claim/said.ts';
import { factWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import { contradictedTargetWords, targetWordFinding } from './rank-word/target-findings.ts';
import { isLessBetter, isReached } from './rank-word/target-words.ts';
import type { Examined, Rule } from './rule.ts';

/** A missed target that the text does not own up to, and a met one that it calls missed. */
export const unmetNotDiscussed: Rule = (examined) => [...silent(examined), ...calledMissed(examined)];

const calledMissed = (examined: Examined): readonly Finding[] =>
  contradictedTargetWords(examined)
    .filter(({ word, judged }) => word.says === 'below' && !judged.isOwn)
    .map((one) => targetWordFinding(one, 'unmet-not-discussed'));

/** A block with less text than this discusses nothing, met or missed: a list of targets, a table of results. */
const LEAST_WORDS = 12;

function silent(examined: Examined): readonly Finding[] {
  const { structure } = examined;
  if (structure.jenis === 'pk' || structure.jenis === 'renaksi' || structure.jenis === 'renstra') return [];
  const standings = standingsOf(examined);
  const owners = indicatorsOf(structure);
  const told = saidIn(examined);
  const texts = groupedBy(told, ({ owner }) => owner?.key ?? '');
  const elsewhere = groupedBy(
    told.filter(({ indicator, owner }) => indicator !== null && owner?.key !== indicator.key),
    ({ indicator }) => indicator?.key ?? '',
  );
  const isTold = new Set(contradictedTargetWords(examined).map(({ judged }) => judged.realisasi.subject.key));
  return owners.all.flatMap((indicator): readonly Finding[] => {
    if (isTold.has(indicator.key)) return [];
    const own = texts.get(indicator.key) ?? [];
    const year = standings.years(indicator).at(-1);
    if (year === undefined || own.reduce((sum, { text }) => sum + text.split(' ').length, 0) < LEAST_WORDS) return [];
    const { target, realisasi } = standings.of(indicator, period(year));
    if (
      target === null ||
      realisasi === null ||
      isSuspect(realisasi, examined) ||
      isReached({ target, realisasi }, nameOf(indicator)) !== 'below'
    )
      return [];
    const about = [...own, ...(elsewhere.get(indicator.key) ?? [])];
    const isOwned =
      about.some((said) => ownsUp(said, year)) ||
      (about.some((said) => statesBoth(said, year)) && about.some(({ text }) => OBSTACLE.test(text)));
    return isOwned ? [] : [finding(target, realisasi, isLessBetter(nameOf(indicator)) ? 0.7 : 0.85)];
  });
}

/** A result that is contradicted, or is last year's to the last decimal, is told as that: whether it missed the target is not known. */
function isSuspect(realisasi: Stated, { claims }: Examined): boolean {
  const isContradicted = conflictsIn(claims).some(
    ({ wrong, right, kind }) => kind !== 'precision' && [...wrong, ...right].some((one) => one === realisasi),
  );
  const last = before(realisasi.period);
  const isRepeated =
    realisasi.value.digits > 0 &&
    claims.some(
      (one) =>
        one.subject.key === realisasi.subject.key &&
        one.measure === 'realisasi' &&
        one.period === last &&
        one.value?.text === realisasi.value.text,
    );
  return isContradicted || isRepeated;
}

const nameOf = ({ names }: Indicator): string => names[0]?.passage.text ?? '';

const UNMET =
  /\b(?:belum|tidak|kurang|gagal)\s(?:(?:dapat|bisa|mampu|sepenuhnya|seluruhnya|semuanya|berhasil|juga|pernah|secara|sesuai|cukup|bisa|optimal)\s){0,3}(?:men|me|ter|di)?(?:capai|penuhi|menuhi|lampaui|lebihi|realisasi|optimal|maksimal|target)\p{L}*|\b(?:di ?bawah|lebih rendah d?ari(?:pada)?|kurang dari|jauh dari|selisih \S+ d?ari)\s(?:\p{L}+\s){0,2}target|\b(?:ketidaktercapaian|tidak tercapainya|belum tercapainya|ketidakberhasilan|kegagalan|deviasi negatif)\b/iu;
/** Advice, rules and others: `agar`, `yang belum tercapai target kinerjanya`. */
const NOT_ITS_OWN = /\b(?:agar|terutama untuk|indikator kinerja utama yang|apabila|jika)\b/i;
/** "Kendala dalam mencapai target adalah …" */
const HINDERED =
  /\b(?:kendala|hambatan|permasalahan|kesulitan|penyebab)\b.{0,120}\b(?:mencapai|pencapaian|memenuhi|pemenuhan|tercapainya)\s(?:\p{L}+\s){0,2}target/iu;
/** A figure below the target, called by its name: "baru mencapai 96,24% dari target 100%". */
const HARDLY = /\b(?:hanya|baru|masih|sebatas)\s(?:\p{L}+\s){0,3}(?:mencapai|sebesar|terealisasi|terpenuhi|senilai)\b/iu;

function ownsUp({ text, periods }: Said, year: number): boolean {
  const isOfOtherYear = periods.length > 0 && periods.every((one) => one.year !== null && one.year !== year);
  return (
    !isOfOtherYear && ((UNMET.test(text) && !NOT_ITS_OWN.test(text) && isAboutTarget(text)) || HARDLY.test(text) || HINDERED.test(text))
  );
}

/** "74,25 dari target 81" beside its obstacles is owned up to, without the word. */
const statesBoth = ({ claims }: Said, year: number): boolean =>
  (['target', 'realisasi'] as const).every((measure) =>
    claims.some((claim) => claim.measure === measure && yearOfPeriod(claim.period) === year),
  );
const OBSTACLE = /\b(?:kendala|hambatan|permasalahan|penghambat|menghambat|terkendala)\b/i;

/** "layanan mutasi belum terselesaikan" says what is missing, not that the target was missed. */
const isAboutTarget = (text: string): boolean =>
  /\b(?:target\w*|capaian\w*|realisasi\w*|ketidaktercapaian|kinerja|indikator)\b/i.test(text);

function finding(target: Stated, realisasi: Stated, sure: number): Finding {
  const fact = factWords(realisasi);
  const [r, t] = [quoted(realisasi.value.text), quoted(target.value.text)];
  return {
    rule: 'unmet-not-discussed',
    severity: 'warn',
    confidence: Math.min(sure, target.confidence, realisasi.confidence),
    message: {
      id: `${fact.id} ${r} tidak mencapai target ${t}, tetapi uraiannya tidak menyatakan hal itu. Tuliskan bahwa target belum tercapai, sebabnya, dan tindak lanjutnya.`,
      en: `${fact.en} is ${r} and misses the target of ${t}, but its text does not say so. Say that the target was missed, why, and what is done about it.`,
    },
    key: [realisasi.subject.key, yearOfPeriod(realisasi.period)].join('|'),
    spans: [realisasi.span, target.span],
  };
}
