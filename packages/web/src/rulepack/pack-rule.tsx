import type { PackDetailWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { wordsOf } from './pack-words.ts';
import css from './rulepack.module.css';

type Line = PackDetailWire['isi'][number];

/** Parts of a rule that are longer than this are folded: eighty criteria would hide everything else. */
const FOLDED_FROM = 13;

/** The rule that computes, value by value, under the names of its parts. */
export function PackRule({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <div className={css.parts}>
      {partsOf(lines).map(([name, held]) => (
        <Part key={name} name={name} lines={held} />
      ))}
    </div>
  );
}

type PartProps = { readonly name: string; readonly lines: readonly Line[] };

function Part({ name, lines }: PartProps) {
  const { t } = useTranslation();
  const [only] = lines;
  if (lines.length === 1 && only?.tempat.length === 1) return <Values lines={lines} from={0} />;
  const values = <Values lines={lines} from={1} />;
  if (lines.length < FOLDED_FROM)
    return (
      <section>
        <h3 className={css.part}>{name}</h3>
        {values}
      </section>
    );
  return (
    <details className={css.fold}>
      <summary>
        {name} <span>{t('rulepack.values', { count: lines.length })}</span>
      </summary>
      {values}
    </details>
  );
}

const Values = ({ lines, from }: { readonly lines: readonly Line[]; readonly from: number }) => (
  <dl className={css.facts}>
    {lines.map(({ tempat, nilai }) => {
      const place = tempat.map(wordsOf);
      const key = place.join(' › ');
      return [<dt key={`${key}.dt`}>{capital(place.slice(from).join(' › '))}</dt>, <dd key={`${key}.dd`}>{wordsOf(nilai)}</dd>];
    })}
  </dl>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function partsOf(lines: readonly Line[]): readonly (readonly [string, readonly Line[]])[] {
  const parts = new Map<string, Line[]>();
  for (const line of lines) {
    const [first] = line.tempat;
    const name = capital(first === undefined ? '' : wordsOf(first));
    parts.set(name, [...(parts.get(name) ?? []), line]);
  }
  return [...parts];
}
