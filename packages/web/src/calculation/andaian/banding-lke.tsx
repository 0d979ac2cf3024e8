import type { FrozenTrace } from '@selaras/core/formula/frozen-trace';
import { compare, type Fraction, minus, printedText, ZERO } from '@selaras/core/kernel/fraction';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import css from '../hitung.module.css';
import { angkaDi, langkahDi } from './langkah-di.ts';

export type Grades = Readonly<Record<string, string>>;
type Sisi = { readonly trace: FrozenTrace; readonly predikat: string };

type BandingProps = {
  readonly kini: Sisi;
  readonly andaian: Sisi;
  readonly grades: { readonly kini: Grades; readonly andaian: Grades };
  readonly tangga: readonly string[];
  readonly tetap: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly onGrade: (sub: string, grade: string) => void;
};

/** Now beside what would be: each sub-komponen with its grade and points, the komponen, the score and its predikat. */
export function BandingLke(props: BandingProps) {
  const { t } = useTranslation();
  const { kini, andaian, names } = props;
  return (
    <div className={css.wrap}>
      <table className={`${css.plain} ${css.stacked} ${css.compared}`} aria-label={t('hitung.akip.banding')}>
        <thead>
          <tr>
            <th scope="col">{t('hitung.akip.subkomponen')}</th>
            <th scope="col" className={css.end}>
              {t('hitung.akip.kini')}
            </th>
            <th scope="col" className={css.end}>
              {t('hitung.akip.andaian')}
            </th>
            <th scope="col" className={css.end}>
              {t('hitung.akip.selisih')}
            </th>
          </tr>
        </thead>
        {kini.trace.parts.map((komponen) => (
          <tbody key={komponen.label}>
            <Jumlah nama={names.get(komponen.label) ?? komponen.label} kini={komponen} andaian={langkahDi(andaian.trace, komponen.label)} />
            {komponen.parts.map((sub) => (
              <Sub key={sub.label} {...props} sub={sub} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <Jumlah nama={t('hitung.akip.nilaiAkhir')} kini={kini.trace} andaian={andaian.trace} kata={[kini.predikat, andaian.predikat]} />
        </tfoot>
      </table>
    </div>
  );
}

const nilaiText = (trace: FrozenTrace | undefined): string => printedText(angkaDi(trace) ?? ZERO);

function selisihText(kini: FrozenTrace, andaian: FrozenTrace | undefined, t: TFunction): string {
  const change: Fraction = minus(angkaDi(andaian) ?? ZERO, angkaDi(kini) ?? ZERO);
  const side = compare(change, ZERO);
  return side === 0 ? t('hitung.akip.sama') : `${side > 0 ? '+' : ''}${printedText(change).replace('-', '−')}`;
}

type JumlahProps = {
  readonly nama: string;
  readonly kini: FrozenTrace;
  readonly andaian: FrozenTrace | undefined;
  readonly kata?: readonly [string, string];
};

function Jumlah({ nama, kini, andaian, kata }: JumlahProps) {
  const { t } = useTranslation();
  return (
    <tr className={css.sum}>
      <th scope="row">{nama}</th>
      <td className={css.end} data-label={t('hitung.akip.kini')}>
        {nilaiText(kini)}
        {kata !== undefined && ` · ${kata[0]}`}
      </td>
      <td className={css.end} data-label={t('hitung.akip.andaian')}>
        {nilaiText(andaian)}
        {kata !== undefined && ` · ${kata[1]}`}
      </td>
      <td className={css.end} data-label={t('hitung.akip.selisih')}>
        {selisihText(kini, andaian, t)}
      </td>
    </tr>
  );
}

function Sub({ sub, andaian, grades, tangga, tetap, names, onGrade }: BandingProps & { readonly sub: FrozenTrace }) {
  const { t } = useTranslation();
  const kode = sub.label;
  const nama = names.get(kode) ?? kode;
  const after = andaian.trace.parts.map((komponen) => langkahDi(komponen, kode)).find((found) => found !== undefined);
  return (
    <tr>
      <th scope="row">{nama}</th>
      <td className={css.end} data-label={t('hitung.akip.kini')}>
        {grades.kini[kode]} · {nilaiText(sub)}
      </td>
      <td className={css.end} data-label={t('hitung.akip.andaian')}>
        <select
          className={css.grade}
          aria-label={t('hitung.akip.gradeAndaian', { nama })}
          value={grades.andaian[kode] ?? grades.kini[kode]}
          disabled={tetap.includes(kode)}
          onChange={(event) => onGrade(kode, event.currentTarget.value)}
        >
          {tangga.map((grade) => (
            <option key={grade} value={grade}>
              {grade}
            </option>
          ))}
        </select>{' '}
        {nilaiText(after)}
      </td>
      <td className={css.end} data-label={t('hitung.akip.selisih')}>
        {selisihText(sub, after, t)}
      </td>
    </tr>
  );
}
