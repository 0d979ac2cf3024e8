import { Checkbox } from '@mantine/core';
import { CALCULATORS } from '@selaras/core/calculator/registry';
import { useTranslation } from 'react-i18next';
import { Fields } from '../ui/layout.tsx';
import { Muted } from '../ui/text.tsx';
import css from './manual.module.css';
import { hasRange } from './manual-body.ts';
import type { KomponenDraft } from './manual-draft.ts';
import { Choice, TextLine } from './manual-fields.tsx';
import type { TabelRowProps } from './manual-tabel.tsx';

const wordOf = ({ kode, nama }: KomponenDraft): string => `${kode} · ${nama}`;
const PERIODE = ['semester', 'tahun'] as const;

/** Components as rows: what each is of the whole, or how each went from period to period. */
export function TabelRows({ row, at, form, onChange }: TabelRowProps) {
  const { t } = useTranslation();
  const path = `tabel.${at}`;
  const figures = form.draft.komponen.filter(({ jenis }) => hasRange(jenis));
  const toggle = (kode: string, isIn: boolean): void =>
    onChange({ ...row, baris: isIn ? [...row.baris, kode] : row.baris.filter((one) => one !== kode) });
  // A component that was renamed or removed afterwards still stands in the table, and only here can it be taken out.
  const gone = row.baris.filter((kode) => !figures.some((one) => one.kode === kode));
  return (
    <>
      <Checkbox.Group
        id={`${path}.komponen`}
        label={t('manualTabel.baris')}
        description={t('manualTabel.barisHelp')}
        error={form.errorOf(`${path}.komponen`)}
        value={[...row.baris]}
      >
        {figures.length === 0 && gone.length === 0 && <Muted>{t('manualTabel.noFigures')}</Muted>}
        <div className={css.choices}>
          {figures.map((one) => (
            <Checkbox
              key={one.kode}
              value={one.kode}
              label={wordOf(one)}
              onChange={(event) => toggle(one.kode, event.currentTarget.checked)}
            />
          ))}
          {gone.map((kode) => (
            <Checkbox key={kode} value={kode} label={kode} onChange={(event) => toggle(kode, event.currentTarget.checked)} />
          ))}
        </div>
      </Checkbox.Group>
      {row.jenis === 'komposisi' ? (
        <TextLine
          id={`${path}.kolom`}
          label={t('manualTabel.kolom')}
          help={t('manualTabel.kolomHelp')}
          value={row.kolom}
          error={form.errorOf(`${path}.kolom`)}
          onChange={(kolom) => onChange({ ...row, kolom })}
        />
      ) : (
        <Fields>
          <Choice
            id={`${path}.periode`}
            label={t('manualTabel.periode')}
            value={row.periode}
            error={null}
            options={PERIODE.map((one) => [one, t(`manualTabel.periodeKata.${one}`)])}
            onChange={(periode) => onChange({ ...row, periode })}
          />
          <Checkbox
            label={t('manualTabel.jumlah')}
            checked={row.jumlah}
            onChange={(event) => onChange({ ...row, jumlah: event.currentTarget.checked })}
          />
        </Fields>
      )}
    </>
  );
}

/** The rows of one list, as they were entered. */
export function TabelDaftar({ row, at, form, onChange }: TabelRowProps) {
  const { t } = useTranslation();
  const path = `tabel.${at}`;
  const lists = form.draft.komponen.filter(({ jenis }) => jenis === 'daftar');
  const gone = row.daftar === '' || lists.some(({ kode }) => kode === row.daftar) ? [] : [[row.daftar, row.daftar] as const];
  const text = (name: 'kolomNama' | 'kolomKeterangan' | 'kolomKategori') => ({
    id: `${path}.${name}`,
    label: t(`manualTabel.${name}`),
    value: row[name],
    error: form.errorOf(`${path}.${name}`),
    onChange: (next: string) => onChange({ ...row, [name]: next }),
  });
  return (
    <Fields>
      <Choice
        id={`${path}.komponen`}
        label={t('manualTabel.daftar')}
        value={row.daftar}
        error={form.errorOf(`${path}.komponen`)}
        options={[['', t('manualIku.choose')], ...lists.map((one) => [one.kode, wordOf(one)] as const), ...gone]}
        onChange={(daftar) => onChange({ ...row, daftar })}
      />
      <TextLine {...text('kolomNama')} />
      <TextLine {...text('kolomKeterangan')} help={t('manualTabel.kolomKosong')} />
      <TextLine {...text('kolomKategori')} help={t('manualTabel.kolomKosong')} />
    </Fields>
  );
}

/** What a rule pack of this manual makes of its components. */
export function TabelPaket({ row, at, form, onChange }: TabelRowProps) {
  const { t } = useTranslation();
  const path = `tabel.${at}`;
  const { cara, pemeriksaan } = form.draft;
  const used = new Set([cara, ...pemeriksaan.map((one) => one.cara)].flatMap((one) => (one.jenis === 'paket' ? [one.paket] : [])));
  const packs = CALCULATORS.filter(({ paket }) => used.has(paket.id) || paket.id === row.paket);
  return (
    <Choice
      id={`${path}.paket`}
      label={t('manualIku.paket')}
      help={packs.length === 0 ? t('manualTabel.noPaket') : undefined}
      value={row.paket}
      error={form.errorOf(`${path}.paket`)}
      options={[['', t('manualIku.choose')], ...packs.map(({ paket }) => [paket.id, paket.nama] as const)]}
      onChange={(paket) => onChange({ ...row, paket })}
    />
  );
}
