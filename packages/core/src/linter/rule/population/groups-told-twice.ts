import { compare } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { after, placeOfFigure, type Sentence } from '../text/sentences.ts';
import type { Breakdown } from './breakdowns.ts';

/** Groups of staff that offices count by these names. */
const GROUPS =
  /\b(tugas belajar|izin belajar|cuti di luar tanggungan negara|cltn|masa persiapan pensiun|diperbantukan|dipekerjakan|hukuman disiplin)\b/i;

type Told = { readonly sentence: Sentence; readonly figure: FoundFigure; readonly group: string };

/** "5 orang tugas belajar" and "11 pegawai tugas belajar" in one section. */
export function groupsToldTwice(sentences: readonly Sentence[], breakdowns: readonly Breakdown[]): readonly Finding[] {
  const partOf = new Map(breakdowns.flatMap(({ whole, parts }) => parts.map(({ figure }) => [figure, whole] as const)));
  const told = sentences.flatMap((sentence) => groupsIn(sentence));
  const known = new Map<string, Told>();
  return told.flatMap((one) => {
    const whole = partOf.get(one.figure);
    if (whole !== undefined && groupOf(whole.sentence, whole.figure) === one.group) return [];
    const key = `${one.sentence.section}|${one.group}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, one);
    const isOther = first !== undefined && first.sentence !== one.sentence && yearsOf(first.sentence) === yearsOf(one.sentence);
    return isOther && compare(first.figure.value.value, one.figure.value.value) !== 0 ? [findingOf(first, one)] : [];
  });
}

function groupsIn(sentence: Sentence): readonly Told[] {
  return sentence.figures.flatMap((figure) => {
    const group = groupOf(sentence, figure);
    return group === null || figure.value.digits > 0 || figure.value.unit === 'persen' ? [] : [{ sentence, figure, group }];
  });
}

function groupOf(sentence: Sentence, figure: FoundFigure): string | null {
  const behind = after(sentence, figure, 75).split(/[,;.:(]|\d/, 1)[0] ?? '';
  if (!/^\s*(?:orang|pegawai|pns|asn)\b/i.test(behind)) return null;
  return GROUPS.exec(behind)?.[1]?.toLowerCase() ?? null;
}

/** Figures of two years are two facts. The year of an appointment or a rule behind the group does not count. */
const yearsOf = ({ text }: Sentence): string =>
  [...text.matchAll(/\b(?:pada|selama|sepanjang) tahun (20\d\d)\b/gi)].map(([, year]) => year).join();

function findingOf(first: Told, one: Told): Finding {
  const [a, b] = [first, one].map(({ figure }) => figure.value.text);
  return {
    rule: 'population',
    severity: 'error',
    confidence: 0.72,
    message: {
      id: `Pegawai ${one.group} disebut ${a}, lalu ${b} pada bagian yang sama.`,
      en: `Staff counted as "${one.group}" are ${a}, then ${b} in the same section.`,
    },
    key: ['kelompok', one.group, a, b].join('|'),
    spans: [placeOfFigure(first.sentence, first.figure), placeOfFigure(one.sentence, one.figure)],
  };
}
