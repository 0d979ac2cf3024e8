import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import { Choice, TextLine } from './manual-fields.tsx';
import { EMPTY_TABEL, type TabelDraft } from './manual-tabel-draft.ts';
import { TabelDaftar, TabelPaket, TabelRows } from './manual-tabel-parts.tsx';
import type { ManualFormState } from './use-manual-form.ts';

const JENIS = ['komposisi', 'antar_periode', 'daftar', 'paket'] as const satisfies readonly TabelDraft['jenis'][];

/** Evidence tables that documents print beside the indicator; they are filled from measurements and never typed. */
export function ManualTabel({ form }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const { draft, set } = form;
  const rows = draft.tabel;
  const put = (tabel: readonly TabelDraft[]): void => set({ tabel });
  return (
    <Stack gap={8}>
      <SubTitle>{t('manualIku.tabel')}</SubTitle>
      <Caption>{t('manualTabel.help')}</Caption>
      {rows.map((row, i) => (
        <TabelRow
          key={`tabel-${i}`}
          row={row}
          at={i}
          form={form}
          onChange={(next) => put(rows.map((held, at) => (at === i ? next : held)))}
          onRemove={() => put(rows.filter((_, at) => at !== i))}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => put([...rows, EMPTY_TABEL])}>
          {t('manualTabel.add')}
        </Button>
      </div>
    </Stack>
  );
}

export type TabelRowProps = {
  readonly row: TabelDraft;
  readonly at: number;
  readonly form: ManualFormState;
  readonly onChange: (next: TabelDraft) => void;
};

function TabelRow({ onRemove, ...props }: TabelRowProps & { readonly onRemove: () => void }) {
  const { row, at, form, onChange } = props;
  const { t } = useTranslation();
  const what = t('manualTabel.row', { number: at + 1 });
  const path = `tabel.${at}`;
  return (
    <fieldset className={css.rowGroup}>
      <legend className={css.rowLegend}>
        <SubTitle>{row.judul === '' ? what : `${what}: ${row.judul}`}</SubTitle>
      </legend>
      <Stack gap={12}>
        <Choice
          id={`${path}.jenis`}
          label={t('manualTabel.jenis')}
          help={t(`manualTabel.jenisHelp.${row.jenis}`)}
          value={row.jenis}
          error={null}
          options={JENIS.map((one) => [one, t(`manualTabel.jenisKata.${one}`)])}
          onChange={(jenis) => onChange({ ...row, jenis })}
        />
        <Fields>
          <TextLine
            id={`${path}.judul`}
            label={t('manualTabel.judul')}
            value={row.judul}
            error={form.errorOf(`${path}.judul`)}
            onChange={(judul) => onChange({ ...row, judul })}
          />
          <TextLine
            id={`${path}.kode`}
            type="code"
            label={t('manualIku.k.kode')}
            help={t('manualTabel.kodeHelp')}
            value={row.kode}
            error={form.errorOf(`${path}.kode`)}
            onChange={(kode) => onChange({ ...row, kode })}
          />
        </Fields>
        {(row.jenis === 'komposisi' || row.jenis === 'antar_periode') && <TabelRows {...props} />}
        {row.jenis === 'daftar' && <TabelDaftar {...props} />}
        {row.jenis === 'paket' && <TabelPaket {...props} />}
        <div>
          <Button variant="subtle" size="compact-sm" onClick={onRemove}>
            {t('manualIku.removeOf', { what })}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
