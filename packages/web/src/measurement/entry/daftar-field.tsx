import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from '../../ui/layout.tsx';
import { Caption, Hidden, SubTitle } from '../../ui/text.tsx';
import { barisOf } from './clipboard.ts';
import css from './entry.module.css';
import { type Baris, emptyRow, listDraft, membersOf, rowOf } from './entry-draft.ts';
import type { Entry } from './use-entry.ts';

type Komponen = MeasurementFormWire['manual']['komponen'][number];
type DaftarProps = { readonly komponen: Komponen; readonly entry: Entry; readonly problems: ReadonlyMap<string, string> };

/**
 * A list that the formula counts: rows with a category and what else the manual asks of each. Rows that the manual names are there
 * already. Rows pasted from a spreadsheet land where the cursor is.
 */
export function DaftarField({ komponen, entry, problems }: DaftarProps) {
  const { t } = useTranslation();
  const { kode, nama } = komponen;
  const held = entry.draft.komponen[kode];
  const baris = held?.mode === 'daftar' ? held.baris : [];
  const members = membersOf(komponen, entry.form);
  const set = (next: readonly Baris[]): void => entry.change({ jenis: 'komponen', kode, isi: listDraft(next, members) });
  const before = previousRows(entry, kode);
  const paste = (event: ClipboardEvent, at: number): void => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]./.test(text)) return;
    event.preventDefault();
    set([...baris.slice(0, at), ...barisOf(text, komponen), ...baris.slice(at + 1)]);
  };
  return (
    <Stack gap={8}>
      <SubTitle>{nama}</SubTitle>
      <Caption>{t(members === null ? 'entry.rowsHelp' : 'entry.rowsGiven', { count: baris.length })}</Caption>
      {baris.length > 0 && (
        <table className={css.rows}>
          <RowsHead komponen={komponen} />
          <tbody>
            {baris.map((row, i) => (
              <BarisRow
                key={`${kode}-${i}`}
                row={row}
                index={i}
                komponen={komponen}
                isGiven={members?.includes(row.nama) ?? false}
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
        {members === null && (
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => set([...baris, emptyRow()])}>
            {t('entry.addRow')}
          </Button>
        )}
        {baris.every(isBlank) && before.length > 0 && (
          <Button variant="subtle" onClick={() => set(before)}>
            {t('entry.copyRows', { count: before.length })}
          </Button>
        )}
      </Row>
      {problems.get(`komponen.${kode}`) !== undefined && <p role="alert">{problems.get(`komponen.${kode}`)}</p>}
    </Stack>
  );
}

function RowsHead({ komponen: { kategori, atribut } }: { readonly komponen: Komponen }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('entry.rowName')}</th>
        {kategori.length > 0 && <th scope="col">{t('entry.rowCategory')}</th>}
        {atribut.map((one) => (
          <th key={one.kode} scope="col">
            {one.nama}
          </th>
        ))}
        <th scope="col">{t('entry.rowNote')}</th>
        <th scope="col">
          <Hidden>{t('action.remove')}</Hidden>
        </th>
      </tr>
    </thead>
  );
}

function previousRows(entry: Entry, kode: string): readonly Baris[] {
  const held = entry.form.sebelumnya?.entry.komponen[kode];
  return held?.jenis === 'daftar' ? held.baris.map(rowOf) : [];
}

/** Nothing was said of it yet. */
const isBlank = ({ kategori, keterangan }: Baris): boolean => kategori === '' && keterangan === '';

type RowProps = {
  readonly row: Baris;
  readonly index: number;
  readonly komponen: Komponen;
  /** Its name is given, so only the rest is asked. */
  readonly isGiven: boolean;
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (row: Baris) => void;
  readonly onRemove: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

function BarisRow({ row, index, komponen, isGiven, problems, onChange, onRemove, onPaste }: RowProps) {
  const { t } = useTranslation();
  const name = `komponen.${komponen.kode}.${index}`;
  const errorOf = (part: string): string | null =>
    problems.get(`${name}.${part}`) ?? problems.get(`komponen.${komponen.kode}.baris.${index}.${part}`) ?? null;
  const of = (word: string): string => t('entry.rowField', { field: word, row: index + 1 });
  return (
    <tr>
      {isGiven ? (
        <th scope="row">{row.nama}</th>
      ) : (
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
      )}
      <RowChoices row={row} name={name} komponen={komponen} of={of} errorOf={errorOf} onChange={onChange} />
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
        {!isGiven && (
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('entry.removeRow', { row: index + 1 })} onClick={onRemove}>
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

type ChoicesProps = Pick<RowProps, 'row' | 'komponen' | 'onChange'> & {
  readonly name: string;
  readonly of: (word: string) => string;
  readonly errorOf: (part: string) => string | null;
};

/** The category, then every attribute that the manual declares. */
function RowChoices({ row, name, komponen: { kategori, atribut }, of, errorOf, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const options = (pilihan: Komponen['kategori']) => [
    { value: '', label: t('entry.choose') },
    ...pilihan.map(({ kode, nama }) => ({ value: kode, label: nama })),
  ];
  return (
    <>
      {kategori.length > 0 && (
        <td>
          <NativeSelect
            name={`${name}.kategori`}
            aria-label={of(t('entry.rowCategory'))}
            value={row.kategori}
            onChange={(event) => onChange({ ...row, kategori: event.currentTarget.value })}
            data={options(kategori)}
            error={errorOf('kategori')}
          />
        </td>
      )}
      {atribut.map(({ kode, nama, pilihan }) => (
        <td key={kode}>
          <NativeSelect
            name={`${name}.atribut.${kode}`}
            aria-label={of(nama)}
            value={row.atribut[kode] ?? ''}
            onChange={(event) => onChange({ ...row, atribut: { ...row.atribut, [kode]: event.currentTarget.value } })}
            data={options(pilihan)}
            error={errorOf(`atribut.${kode}`)}
          />
        </td>
      ))}
    </>
  );
}
