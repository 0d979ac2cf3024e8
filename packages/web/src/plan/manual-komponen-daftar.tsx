import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import type { AtributDraft, KomponenDraft } from './manual-draft.ts';
import { Choice, TextBlock, TextLine } from './manual-fields.tsx';

const ANGGOTA = ['bebas', 'instansi', 'tetap'] as const;
const EMPTY_ATRIBUT: AtributDraft = { kode: '', nama: '', pilihan: '' };

type Props = {
  readonly row: KomponenDraft;
  readonly path: string;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (next: KomponenDraft) => void;
};

/** What a list holds: whose rows, their categories, and what else is known of each. */
export function KomponenDaftar({ row, path, errorOf, onChange }: Props) {
  const { t } = useTranslation();
  const change = (at: number, next: AtributDraft): void =>
    onChange({ ...row, atribut: row.atribut.map((held, i) => (i === at ? next : held)) });
  return (
    <Stack gap={12}>
      <Fields>
        <Choice
          id={`${path}.anggota.jenis`}
          label={t('manualSheet.anggota')}
          help={t(`manualForm.anggotaHelp.${row.anggota.jenis}`)}
          value={row.anggota.jenis}
          error={null}
          options={ANGGOTA.map((one) => [one, t(`manualForm.anggotaKata.${one}`)])}
          onChange={(jenis) => onChange({ ...row, anggota: { ...row.anggota, jenis } })}
        />
        {row.anggota.jenis === 'tetap' && (
          <TextBlock
            id={`${path}.anggota`}
            label={t('manualForm.anggotaNama')}
            help={t('manualForm.satuPerBaris')}
            value={row.anggota.nama}
            error={errorOf(`${path}.anggota`)}
            onChange={(nama) => onChange({ ...row, anggota: { ...row.anggota, nama } })}
          />
        )}
        <TextBlock
          id={`${path}.kategori`}
          label={t('manualIku.k.kategori')}
          help={t('manualIku.k.kategoriHelp')}
          value={row.kategori}
          error={errorOf(`${path}.kategori`)}
          onChange={(kategori) => onChange({ ...row, kategori })}
        />
      </Fields>
      {row.atribut.map((one, i) => (
        <Atribut
          key={`atribut-${i}`}
          atribut={one}
          number={i + 1}
          path={`${path}.atribut.${i}`}
          errorOf={errorOf}
          onChange={(next) => change(i, next)}
          onRemove={() => onChange({ ...row, atribut: row.atribut.filter((_, at) => at !== i) })}
        />
      ))}
      <div>
        <Button variant="default" size="compact-sm" onClick={() => onChange({ ...row, atribut: [...row.atribut, EMPTY_ATRIBUT] })}>
          {t('manualForm.addAtribut')}
        </Button>
      </div>
    </Stack>
  );
}

type AtributProps = {
  readonly atribut: AtributDraft;
  readonly number: number;
  readonly path: string;
  readonly errorOf: Props['errorOf'];
  readonly onChange: (next: AtributDraft) => void;
  readonly onRemove: () => void;
};

function Atribut({ atribut, number, path, errorOf, onChange, onRemove }: AtributProps) {
  const { t } = useTranslation();
  const what = t('manualForm.atribut', { number });
  const text = (name: 'kode' | 'nama') => ({
    id: `${path}.${name}`,
    label: t(`manualIku.k.${name}`),
    value: atribut[name],
    error: errorOf(`${path}.${name}`),
    onChange: (next: string) => onChange({ ...atribut, [name]: next }),
  });
  return (
    <fieldset className={css.inner}>
      <legend className={css.rowLegend}>
        <SubTitle>{what}</SubTitle>
      </legend>
      <Fields>
        <TextLine {...text('nama')} />
        <TextLine {...text('kode')} type="code" />
        <TextBlock
          id={`${path}.pilihan`}
          rows={2}
          label={t('manualForm.pilihan')}
          help={t('manualForm.pilihanHelp')}
          value={atribut.pilihan}
          error={errorOf(`${path}.pilihan`)}
          onChange={(pilihan) => onChange({ ...atribut, pilihan })}
        />
      </Fields>
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        {t('manualIku.removeOf', { what })}
      </Button>
    </fieldset>
  );
}
