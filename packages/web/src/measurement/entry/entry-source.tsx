import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { STATUS_RILIS } from '@selaras/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import css from './entry.module.css';
import type { SourceField } from './entry-draft.ts';
import type { Entry } from './use-entry.ts';

type SourceProps = { readonly entry: Entry; readonly problems: ReadonlyMap<string, string>; readonly children: ReactNode };

/** First whether the owner has released the figure, then the figures, then where they were read. An unreleased figure needs no inputs. */
export function EntrySource({ entry, problems, children }: SourceProps) {
  const { t } = useTranslation();
  const { statusRilis } = entry.draft;
  const text = (nama: SourceField) => ({
    id: nama,
    name: nama,
    label: t(`entry.${nama}`),
    description: t(`entry.${nama}Help`),
    value: entry.draft[nama],
    error: problems.get(nama) ?? null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      entry.change({ jenis: 'isian', nama, teks: event.currentTarget.value }),
  });
  return (
    <>
      <fieldset className={css.group}>
        <legend>
          <h2 className={css.legend}>{t('entry.release')}</h2>
        </legend>
        <Fields>
          <NativeSelect
            id="statusRilis"
            label={t('entry.statusRilis')}
            description={t(`entry.rilisHelp.${statusRilis}`)}
            value={statusRilis}
            onChange={(event) => {
              const chosen = STATUS_RILIS.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) entry.change({ jenis: 'statusRilis', nilai: chosen });
            }}
            data={STATUS_RILIS.map((status) => ({ value: status, label: t(`rilis.${status}`) }))}
          />
          <TextInput {...text('surat')} />
        </Fields>
      </fieldset>
      {statusRilis === 'belum_rilis' ? (
        <div className={css.group} style={{ marginTop: 24 }}>
          <Note>{t('entry.notReleased')}</Note>
        </div>
      ) : (
        children
      )}
      <fieldset className={css.group}>
        <legend>
          <h2 className={css.legend}>{t('entry.source')}</h2>
        </legend>
        <Fields>
          <TextInput {...text('sumber')} />
          <TextInput {...text('tahunData')} inputMode="numeric" maxLength={4} />
          <TextInput {...text('tahunPenilaian')} inputMode="numeric" maxLength={4} />
        </Fields>
        <div style={{ marginTop: 20 }}>
          <Textarea {...text('catatan')} autosize minRows={2} maxRows={12} />
        </div>
      </fieldset>
    </>
  );
}
