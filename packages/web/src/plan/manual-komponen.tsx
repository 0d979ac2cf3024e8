import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Row, Stack } from '../ui/layout.tsx';
import { SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import type { KomponenDraft } from './manual-draft.ts';

const JENIS = ['cacah', 'nilai', 'persen', 'daftar'] as const;
const PERAN = ['rumus', 'rincian'] as const;
type Change = (next: KomponenDraft) => void;
type RowProps = {
  readonly row: KomponenDraft;
  readonly at: number;
  readonly last: boolean;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: Change;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One component of a manual being written. */
export function KomponenRow({ row, at, last, errorOf, onChange, onMove, onRemove }: RowProps) {
  const { t } = useTranslation();
  const what = t('manualIku.row', { number: at + 1 });
  const path = `komponen.${at}`;
  const text = (name: 'kode' | 'nama' | 'satuan' | 'minimum' | 'maksimum') => ({
    id: `${path}.${name}`,
    label: t(`manualIku.k.${name}`),
    value: row[name],
    error: errorOf(`${path}.${name}`),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ ...row, [name]: event.currentTarget.value }),
  });
  return (
    <fieldset className={css.rowGroup}>
      <legend className={css.rowLegend}>
        <SubTitle>{what}</SubTitle>
      </legend>
      <Stack gap={12}>
        <Fields>
          <TextInput {...text('kode')} />
          <TextInput {...text('nama')} />
          <TextInput {...text('satuan')} />
          <Choices row={row} path={path} onChange={onChange} />
          {row.jenis !== 'daftar' && <TextInput {...text('minimum')} inputMode="decimal" />}
          {row.jenis !== 'daftar' && <TextInput {...text('maksimum')} inputMode="decimal" />}
        </Fields>
        {row.jenis === 'daftar' && (
          <Textarea
            id={`${path}.kategori`}
            label={t('manualIku.k.kategori')}
            description={t('manualIku.k.kategoriHelp')}
            autosize
            minRows={2}
            value={row.kategori}
            error={errorOf(`${path}.kategori`)}
            onChange={(event) => onChange({ ...row, kategori: event.currentTarget.value })}
          />
        )}
        <Checkbox
          label={t('manualIku.k.wajib')}
          checked={row.wajib}
          onChange={(event) => onChange({ ...row, wajib: event.currentTarget.checked })}
        />
        <Row>
          <Button variant="default" disabled={at === 0} onClick={() => onMove(-1)}>
            {t('manualIku.up', { what })}
          </Button>
          <Button variant="default" disabled={last} onClick={() => onMove(1)}>
            {t('manualIku.down', { what })}
          </Button>
          <Button variant="subtle" onClick={onRemove}>
            {t('manualIku.removeOf', { what })}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}

function Choices({ row, path, onChange }: { readonly row: KomponenDraft; readonly path: string; readonly onChange: Change }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        id={`${path}.jenis`}
        label={t('manualIku.k.jenis')}
        value={row.jenis}
        data={JENIS.map((value) => ({ value, label: t(`manualIku.jenis.${value}`) }))}
        onChange={(event) => {
          const jenis = JENIS.find((one) => one === event.currentTarget.value) ?? row.jenis;
          onChange({ ...row, jenis, ...(jenis === 'daftar' ? { minimum: '', maksimum: '' } : {}) });
        }}
      />
      <NativeSelect
        id={`${path}.peran`}
        label={t('manualIku.k.peran')}
        value={row.peran}
        data={PERAN.map((value) => ({ value, label: t(`manualIku.peran.${value}`) }))}
        onChange={(event) => onChange({ ...row, peran: PERAN.find((one) => one === event.currentTarget.value) ?? row.peran })}
      />
    </>
  );
}
