import { useTranslation } from 'react-i18next';
import { Fields } from '../../ui/layout.tsx';
import { problemAt } from '../../ui/problem-at.ts';
import { AmbilSemua } from './ambil-perhitungan.tsx';
import { AngkaField } from './angka-field.tsx';
import { DaftarField } from './daftar-field.tsx';
import css from './entry.module.css';
import type { KomponenProps } from './reason-field.tsx';
import { TanggalField } from './tanggal-field.tsx';
import type { Entry } from './use-entry.ts';
import { YaTidakField } from './ya-tidak-field.tsx';

/** The inputs that the manual asks for, in its order: figures side by side, lists over the whole width. */
export function EntryKomponen({ entry, problems }: { readonly entry: Entry; readonly problems: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const { manual } = entry.form;
  const numbers = manual.komponen.filter(({ jenis }) => jenis !== 'daftar');
  const lists = manual.komponen.filter(({ jenis }) => jenis === 'daftar');
  return (
    <fieldset className={css.group}>
      <legend>
        <h2 className={css.legend}>{t('entry.figures')}</h2>
      </legend>
      <p className={css.legendHelp}>{t(numbers.length > 1 ? 'entry.figuresPaste' : 'entry.figuresHelp')}</p>
      <AmbilSemua entry={entry} />
      <Fields>
        {numbers.map((komponen) => (
          <OneKomponen key={komponen.kode} komponen={komponen} entry={entry} error={problemAt(problems, `komponen.${komponen.kode}`)} />
        ))}
      </Fields>
      {lists.map((komponen) => (
        <DaftarField key={komponen.kode} komponen={komponen} entry={entry} problems={problems} />
      ))}
      {problems.get('komponen') !== undefined && <p role="alert">{problems.get('komponen')}</p>}
    </fieldset>
  );
}

/** A field by the kind of answer that it takes. */
function OneKomponen(props: KomponenProps) {
  const { jenis } = props.komponen;
  if (jenis === 'ya_tidak') return <YaTidakField {...props} />;
  return jenis === 'tanggal' ? <TanggalField {...props} /> : <AngkaField {...props} />;
}
