import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from '../../ui/layout.tsx';
import { Caption, Hidden, SubTitle } from '../../ui/text.tsx';
import { barisOf } from './clipboard.ts';
import css from './entry.module.css';
import type { Baris } from './entry-draft.ts';
import type { Entry } from './use-entry.ts';

type Komponen = MeasurementFormWire['manual']['komponen'][number];
type DaftarProps = { readonly komponen: Komponen; readonly entry: Entry; readonly problems: ReadonlyMap<string, string> };

const EMPTY: Baris = { nama: '', kategori: '', keterangan: '' };

/** A list that the formula counts: rows with a category. Rows pasted from a spreadsheet land where the cursor is. */
export function DaftarField({ komponen, entry, problems }: DaftarProps) {
  const { t } = useTranslation();
  const { kode, nama, kategori } = komponen;
  const held = entry.draft.komponen[kode];
  const baris = held?.mode === 'daftar' ? held.baris : [];
  const set = (next: readonly Baris[]): void => entry.change({ jenis: 'komponen', kode, isi: { mode: 'daftar', baris: next } });
  const before = previousRows(entry, kode);
  const paste = (event: ClipboardEvent, at: number): void => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]./.test(text)) return;
    event.preventDefault();
    set([...baris.slice(0, at), ...barisOf(text, kategori), ...baris.slice(at + 1)]);
  };
  return (
    <Stack gap={8}>
      <SubTitle>{nama}</SubTitle>
      <Caption>{t('entry.rowsHelp', { count: baris.length })}</Caption>
      {baris.length > 0 && (
        <table className={css.rows}>
          <thead>
            <tr>
              <th scope="col">{t('entry.rowName')}</th>
              <th scope="col">{t('entry.rowCategory')}</th>
              <th scope="col">{t('entry.rowNote')}</th>
              <th scope="col">
                <Hidden>{t('action.remove')}</Hidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {baris.map((row, i) => (
              <BarisRow
                key={`${kode}-${i}`}
                row={row}
                index={i}
                komponen={komponen}
                problems={problems}
                onChange={(next) => set(baris.map((one, at) => (at === i ? next : one)))}
                onRemove={() => set(baris.filter((_, at) => at !== i))}
                onPaste={(event) => paste(event, i)}
              />
            ))}
          </tbody>
        </table>
      )}
      <Row>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => set([...baris, EMPTY])}>
          {t('entry.addRow')}
        </Button>
        {baris.length === 0 && before.length > 0 && (
          <Button variant="subtle" onClick={() => set(before)}>
            {t('entry.copyRows', { count: before.length })}
          </Button>
        )}
      </Row>
      {problems.get(`komponen.${kode}`) !== undefined && <p role="alert">{problems.get(`komponen.${kode}`)}</p>}
    </Stack>
  );
}

function previousRows(entry: Entry, kode: string): readonly Baris[] {
  const held = entry.form.sebelumnya?.entry.komponen[kode];
  return held?.jenis === 'daftar' ? held.baris.map(({ nama, kategori, keterangan = '' }) => ({ nama, kategori, keterangan })) : [];
}

type RowProps = {
  readonly row: Baris;
  readonly index: number;
  readonly komponen: Komponen;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (row: Baris) => void;
  readonly onRemove: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

function BarisRow({ row, index, komponen, problems, onChange, onRemove, onPaste }: RowProps) {
  const { t } = useTranslation();
  const name = `komponen.${komponen.kode}.${index}`;
  const errorOf = (part: string): string | null =>
    problems.get(`${name}.${part}`) ?? problems.get(`komponen.${komponen.kode}.baris.${index}.${part}`) ?? null;
  const of = (word: string): string => t('entry.rowField', { field: word, row: index + 1 });
  return (
    <tr>
      <td>
        <TextInput
          name={`${name}.nama`}
          aria-label={of(t('entry.rowName'))}
          placeholder={t('entry.rowName')}
          value={row.nama}
          onChange={(event) => onChange({ ...row, nama: event.currentTarget.value })}
          onPaste={onPaste}
          error={errorOf('nama')}
        />
      </td>
      <td>
        <NativeSelect
          name={`${name}.kategori`}
          aria-label={of(t('entry.rowCategory'))}
          value={row.kategori}
          onChange={(event) => onChange({ ...row, kategori: event.currentTarget.value })}
          data={[{ value: '', label: t('entry.choose') }, ...komponen.kategori.map(({ kode, nama }) => ({ value: kode, label: nama }))]}
          error={errorOf('kategori')}
        />
      </td>
      <td>
        <TextInput
          name={`${name}.keterangan`}
          aria-label={of(t('entry.rowNote'))}
          placeholder={t('entry.rowNote')}
          value={row.keterangan}
          onChange={(event) => onChange({ ...row, keterangan: event.currentTarget.value })}
        />
      </td>
      <td>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('entry.removeRow', { row: index + 1 })} onClick={onRemove}>
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      </td>
    </tr>
  );
}
