import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type KomponenProps, NoFigure, ReasonField } from './reason-field.tsx';

/** A day. */
export function TanggalField({ komponen, entry, error }: KomponenProps) {
  const { t } = useTranslation();
  const { kode, nama, wajib } = komponen;
  const held = entry.draft.komponen[kode];
  const name = `komponen.${kode}`;
  if (held?.mode === 'absen') return <ReasonField komponen={komponen} entry={entry} error={error} alasan={held.alasan} />;
  return (
    <div>
      <TextInput
        id={name}
        name={name}
        type="date"
        label={wajib ? nama : t('entry.optional', { name: nama })}
        value={held?.mode === 'tanggal' ? held.tanggal : ''}
        onChange={(event) => entry.change({ jenis: 'komponen', kode, isi: { mode: 'tanggal', tanggal: event.currentTarget.value } })}
        error={error}
      />
      <NoFigure komponen={komponen} entry={entry} />
    </div>
  );
}
