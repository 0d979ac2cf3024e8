import { Button, Checkbox } from '@mantine/core';
import { JENIS_KOMPONEN } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { Fields, Row, Stack } from '../ui/layout.tsx';
import { SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import { hasRange } from './manual-body.ts';
import type { Komponen, KomponenDraft } from './manual-draft.ts';
import { Choice, TextLine } from './manual-fields.tsx';
import { KomponenDaftar } from './manual-komponen-daftar.tsx';

const PERAN = ['rumus', 'rincian'] as const;
const FREKUENSI = ['', 'tahun', 'semester', 'triwulan', 'bulan'] as const;

type RowProps = {
  readonly row: KomponenDraft;
  readonly at: number;
  readonly last: boolean;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (next: KomponenDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One component of a manual being written: what it is, then where it comes from. */
export function KomponenRow({ row, at, last, errorOf, onChange, onMove, onRemove }: RowProps) {
  const { t } = useTranslation();
  const what = t('manualIku.row', { number: at + 1 });
  const path = `komponen.${at}`;
  const text = (name: 'kode' | 'nama' | 'satuan' | 'minimum' | 'maksimum') => ({
    id: `${path}.${name}`,
    label: t(`manualIku.k.${name}`),
    value: row[name],
    error: errorOf(`${path}.${name}`),
    onChange: (next: string) => onChange({ ...row, [name]: next }),
  });
  return (
    <fieldset className={css.rowGroup}>
      <legend className={css.rowLegend}>
        <SubTitle>{row.nama === '' ? what : `${what}: ${row.nama}`}</SubTitle>
      </legend>
      <Stack gap={12}>
        <Fields>
          <TextLine {...text('nama')} />
          <TextLine {...text('kode')} type="code" help={t('manualForm.kodeHelp')} />
          <Choice
            id={`${path}.jenis`}
            label={t('manualIku.k.jenis')}
            value={row.jenis}
            error={errorOf(`${path}.jenis`)}
            options={JENIS_KOMPONEN.map((one) => [one, t(`manualIku.jenis.${one}`)])}
            onChange={(jenis) => onChange(turned(row, jenis))}
          />
          <TextLine {...text('satuan')} />
          {hasRange(row.jenis) && <TextLine {...text('minimum')} type="decimal" />}
          {hasRange(row.jenis) && <TextLine {...text('maksimum')} type="decimal" />}
          <Choice
            id={`${path}.peran`}
            label={t('manualIku.k.peran')}
            value={row.peran}
            error={errorOf(`${path}.peran`)}
            options={PERAN.map((one) => [one, t(`manualIku.peran.${one}`)])}
            onChange={(peran) => onChange({ ...row, peran })}
          />
        </Fields>
        {row.jenis === 'daftar' && <KomponenDaftar row={row} path={path} errorOf={errorOf} onChange={onChange} />}
        <Row gap={16}>
          <Checkbox
            label={t('manualIku.k.wajib')}
            checked={row.wajib}
            onChange={(event) => onChange({ ...row, wajib: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('manualForm.buktiKomponen')}
            checked={row.buktiWajib}
            onChange={(event) => onChange({ ...row, buktiWajib: event.currentTarget.checked })}
          />
        </Row>
        <Origin row={row} path={path} errorOf={errorOf} onChange={onChange} />
        <RowActions what={what} at={at} last={last} onMove={onMove} onRemove={onRemove} />
      </Stack>
    </fieldset>
  );
}

function RowActions({
  what,
  at,
  last,
  onMove,
  onRemove,
}: Pick<RowProps, 'at' | 'last' | 'onMove' | 'onRemove'> & { readonly what: string }) {
  const { t } = useTranslation();
  return (
    <Row>
      <Button variant="default" size="compact-sm" disabled={at === 0} onClick={() => onMove(-1)}>
        {t('manualIku.up', { what })}
      </Button>
      <Button variant="default" size="compact-sm" disabled={last} onClick={() => onMove(1)}>
        {t('manualIku.down', { what })}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        {t('manualIku.removeOf', { what })}
      </Button>
    </Row>
  );
}

/** Most components come from where the manual says for all of them, so this stays folded until it says more. */
function Origin({ row, path, errorOf, onChange }: Pick<RowProps, 'row' | 'errorOf' | 'onChange'> & { readonly path: string }) {
  const { t } = useTranslation();
  const isOwn = row.sumber !== '' || row.penyedia !== '' || row.frekuensi !== '';
  return (
    <details className={css.help} open={isOwn || undefined}>
      <summary>{t('manualForm.asal')}</summary>
      <Fields>
        <TextLine
          id={`${path}.sumber`}
          label={t('manualIku.sumberData')}
          value={row.sumber}
          error={errorOf(`${path}.sumber`)}
          onChange={(sumber) => onChange({ ...row, sumber })}
        />
        <TextLine
          id={`${path}.penyedia`}
          label={t('manualSheet.penyediaData')}
          value={row.penyedia}
          error={errorOf(`${path}.penyedia`)}
          onChange={(penyedia) => onChange({ ...row, penyedia })}
        />
        <Choice
          id={`${path}.frekuensi`}
          label={t('manualSheet.frekuensi')}
          value={row.frekuensi}
          error={errorOf(`${path}.frekuensi`)}
          options={FREKUENSI.map((one) => [one, one === '' ? t('manualForm.sepertiManual') : t(`manualIku.periodeKata.${one}`)])}
          onChange={(frekuensi) => onChange({ ...row, frekuensi })}
        />
      </Fields>
    </details>
  );
}

/** What a kind is counted in where it says so itself, and the range that it has by nature. */
const SIFAT: Partial<Readonly<Record<Komponen['jenis'], Partial<KomponenDraft>>>> = {
  rupiah: { satuan: 'rupiah', minimum: '0', maksimum: '' },
  persen: { satuan: 'persen', minimum: '0', maksimum: '100' },
  indeks_100: { satuan: 'indeks', minimum: '0', maksimum: '100' },
  indeks_4: { satuan: 'nilai', minimum: '1', maksimum: '4' },
  ya_tidak: { satuan: 'ya/tidak' },
  tanggal: { satuan: 'tanggal' },
};

const turned = (row: KomponenDraft, jenis: Komponen['jenis']): KomponenDraft => ({ ...row, ...SIFAT[jenis], jenis });
