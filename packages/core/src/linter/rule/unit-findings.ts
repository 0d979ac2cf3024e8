import { isSame, isStated, type Stated } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { placeWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import type { Examined } from './rule.ts';

/** One indicator as a percentage here and in points there: the same value, so for information only, once for each indicator. */
export function unitFindings({ claims, structure }: Examined): readonly Finding[] {
  const stated = claims
    .filter(isStated)
    .filter(
      ({ subject, measure, confidence }) =>
        subject.kind === 'indikator' && (measure === 'target' || measure === 'realisasi') && confidence >= 0.6,
    );
  return [...groupedBy(stated, ({ subject }) => subject.key).values()].flatMap((own): readonly Finding[] => {
    const signed = own.filter(isSigned);
    const bare = own.filter((claim) => !isSigned(claim));
    const pair = bare.flatMap((one) => signed.filter((other) => isPair(one, other)).map((other) => [one, other] as const))[0];
    if (pair === undefined) return [];
    const [wrong, right] = signed.length >= bare.length ? pair : [pair[1], pair[0]];
    return [finding(wrong, right, placeWords(wrong, structure))];
  });
}

const isSigned = ({ value }: Stated): boolean => /%|persen/i.test(value.text);
/** A column of units or `(%)` in the heading makes a bare figure a percentage all the same. */
const isPair = (a: Stated, b: Stated): boolean =>
  a.value.unit === null && !isUnderstood(a) && a.measure === b.measure && a.period === b.period && isSame(a.value, b.value);

/** In a table `82,5` of a "Persentase …" is a percentage. */
const isUnderstood = ({ from, subject }: Stated): boolean => from === 'table' && /^pe?rsentase/i.test(subject.key);

function finding(wrong: Stated, right: Stated, place: { readonly id: string; readonly en: string }): Finding {
  const [here, there] = [quoted(wrong.value.text), quoted(right.value.text)];
  return {
    rule: 'same-fact',
    severity: 'info',
    confidence: 0.7,
    message: {
      id: `${wrong.subject.name} tertulis ${here} di ${place.id} dan ${there} di tempat lain: satuannya berbeda. Gunakan satu satuan.`,
      en: `${wrong.subject.name} is printed as ${here} in ${place.en} and as ${there} elsewhere: the units differ. Use one unit.`,
    },
    expected: there,
    key: `${wrong.subject.key}|satuan`,
    spans: [wrong.span, right.span],
  };
}
