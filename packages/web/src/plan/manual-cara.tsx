import { Button, NativeSelect, TextInput } from '@mantine/core';
import { CALCULATORS, calculatorById } from '@selaras/core/calculator/registry';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Muted } from '../ui/text.tsx';
import css from './manual.module.css';
import { type CaraDraft, EMPTY_KOMPONEN, type KomponenDraft } from './manual-draft.ts';

const JENIS = ['rumus', 'paket', 'hasil'] as const;
const RULES = ['names', 'operators', 'functions', 'count'] as const;

type CaraProps = {
  readonly cara: CaraDraft;
  readonly path: string;
  readonly komponen: readonly KomponenDraft[];
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (cara: CaraDraft) => void;
  readonly onFill?: (missing: readonly KomponenDraft[]) => void;
};

/** A formula, a dated pack, or a result that its owner publishes. */
export function CaraField({ cara, path, komponen, errorOf, onChange, onFill }: CaraProps) {
  const { t } = useTranslation();
  const codes = komponen.filter(({ jenis }) => jenis !== 'daftar').map(({ kode, nama }) => ({ value: kode, label: `${kode} · ${nama}` }));
  const choose = { value: '', label: t('manualIku.choose') };
  return (
    <Stack gap={12}>
      <NativeSelect
        id={`${path}.jenis`}
        label={t('manualIku.cara')}
        description={t(`manualIku.caraHelp.${cara.jenis}`)}
        value={cara.jenis}
        data={JENIS.map((value) => ({ value, label: t(`manualIku.caraKata.${value}`) }))}
        onChange={(event) => onChange({ ...cara, jenis: JENIS.find((one) => one === event.currentTarget.value) ?? cara.jenis })}
      />
      {cara.jenis === 'rumus' && (
        <>
          <TextInput
            id={`${path}.rumus`}
            className={css.mono ?? ''}
            label={t('manualIku.rumus')}
            spellCheck={false}
            value={cara.rumus}
            error={errorOf(`${path}.rumus`)}
            onChange={(event) => onChange({ ...cara, rumus: event.currentTarget.value })}
          />
          <FormulaHelp />
        </>
      )}
      {cara.jenis === 'paket' && (
        <>
          <NativeSelect
            id={`${path}.paket`}
            label={t('manualIku.paket')}
            value={cara.paket}
            error={errorOf(`${path}.paket`)}
            data={[choose, ...CALCULATORS.map(({ paket }) => ({ value: paket.id, label: paket.nama }))]}
            onChange={(event) => onChange({ ...cara, paket: event.currentTarget.value })}
          />
          {onFill !== undefined && <PackFill paket={cara.paket} komponen={komponen} onFill={onFill} />}
        </>
      )}
      {cara.jenis === 'hasil' && (
        <NativeSelect
          id={`${path}.komponen`}
          label={t('manualIku.hasilKomponen')}
          value={cara.komponen}
          error={errorOf(`${path}.komponen`)}
          data={[choose, ...codes]}
          onChange={(event) => onChange({ ...cara, komponen: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}

function FormulaHelp() {
  const { t } = useTranslation();
  return (
    <details className={css.help}>
      <summary>{t('manualIku.rumusHelp')}</summary>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>{t(`manualIku.rumusRules.${rule}`)}</li>
        ))}
      </ul>
    </details>
  );
}

type FillProps = Pick<CaraProps, 'komponen'> & {
  readonly paket: string;
  readonly onFill: (missing: readonly KomponenDraft[]) => void;
};

/** Offers the components that the chosen pack composes. */
function PackFill({ paket, komponen, onFill }: FillProps) {
  const { t } = useTranslation();
  const pack = calculatorById(paket);
  if (pack === null) return null;
  const missing = pack.komponen.filter(({ kode }) => !komponen.some((one) => one.kode === kode));
  if (missing.length === 0) return <Muted>{t('manualIku.fillDone')}</Muted>;
  const rows = missing.map(
    ({ kode, nama, minimum, maksimum }): KomponenDraft => ({
      ...EMPTY_KOMPONEN,
      kode,
      nama,
      jenis: 'nilai',
      satuan: 'nilai',
      minimum,
      maksimum,
    }),
  );
  return (
    <div>
      <Muted>{t('manualIku.fillHelp', { count: missing.length })}</Muted>{' '}
      <Button variant="light" onClick={() => onFill(rows)}>
        {t('manualIku.fill')}
      </Button>
    </div>
  );
}
