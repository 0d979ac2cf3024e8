import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProseField } from '../narrative/prose-field.tsx';
import { Fields, Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { SubTitle } from '../ui/text.tsx';
import type { Isi } from './content-parts.ts';
import css from './document.module.css';

type Target = Isi['sasaranPembangunan'][number];
type Shift = Isi['pergeseran'][number];
type RowsProps<T> = {
  readonly rows: readonly T[];
  readonly label: string;
  readonly error: string | null;
  readonly onChange: (rows: T[]) => void;
};

/** National development targets: a name, a unit, a range as printed in the source, or nothing where it cannot be read. */
export function DevelopmentTargets({ rows, label, error, onChange }: RowsProps<Target>) {
  const { t } = useTranslation();
  const empty: Target = { nama: '', satuan: '', nilai: null, sumber: '' };
  return (
    <Rows rows={rows} label={label} error={error} onChange={onChange} empty={empty} verb={t('content.addTarget')}>
      {(row, set) => (
        <Fields>
          <TextInput
            label={t('content.target.nama')}
            value={row.nama}
            onChange={(event) => set({ ...row, nama: event.currentTarget.value })}
          />
          <TextInput
            label={t('content.target.satuan')}
            value={row.satuan}
            onChange={(event) => set({ ...row, satuan: event.currentTarget.value })}
          />
          <TextInput
            label={t('content.target.dari')}
            description={t('content.target.help')}
            inputMode="decimal"
            value={row.nilai?.dari ?? ''}
            onChange={(event) => set({ ...row, nilai: range(event.currentTarget.value, row.nilai?.sampai ?? event.currentTarget.value) })}
          />
          <TextInput
            label={t('content.target.sampai')}
            inputMode="decimal"
            value={row.nilai?.sampai ?? ''}
            onChange={(event) => set({ ...row, nilai: range(row.nilai?.dari ?? '', event.currentTarget.value) })}
          />
          <TextInput
            label={t('content.target.sumber')}
            value={row.sumber}
            onChange={(event) => set({ ...row, sumber: event.currentTarget.value })}
          />
        </Fields>
      )}
    </Rows>
  );
}

const range = (dari: string, sampai: string): Target['nilai'] => (dari === '' && sampai === '' ? null : { dari, sampai });

/** What changed between two Renstra, each with its reason. */
export function Shifts({ rows, label, error, tahun, onChange }: RowsProps<Shift> & { readonly tahun: number }) {
  const { t } = useTranslation();
  return (
    <Rows rows={rows} label={label} error={error} onChange={onChange} empty={{ judul: '', uraian: '' }} verb={t('content.addShift')}>
      {(row, set) => (
        <Stack gap={12}>
          <TextInput
            label={t('content.shift.judul')}
            value={row.judul}
            onChange={(event) => set({ ...row, judul: event.currentTarget.value })}
          />
          <ProseField
            label={t('content.shift.uraian')}
            value={row.uraian}
            onChange={(uraian) => set({ ...row, uraian })}
            rows={3}
            tahun={tahun}
          />
        </Stack>
      )}
    </Rows>
  );
}

type Repeated<T> = RowsProps<T> & {
  readonly empty: T;
  readonly verb: string;
  readonly children: (row: T, set: (row: T) => void) => ReactNode;
};

function Rows<T>({ rows, label, error, onChange, empty, verb, children }: Repeated<T>) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <SubTitle>{label}</SubTitle>
      {error !== null && <Note nada="belum">{error}</Note>}
      {rows.map((row, i) => (
        <div key={`${label}-${i}`} className={css.rowGroup}>
          {children(row, (next) => onChange(rows.map((held, at) => (at === i ? next : held))))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('entry.removeRow', { row: i + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onChange([...rows, empty])}>
          {verb}
        </Button>
      </div>
    </Stack>
  );
}
