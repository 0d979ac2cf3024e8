import { Button } from '@mantine/core';
import { CALCULATORS, calculatorById } from '@selaras/core/calculator/registry';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FormulaField } from '../formula/formula-field.tsx';
import { marksOf } from '../formula/formula-marks.ts';
import { FormulaReading } from '../formula/formula-reading.tsx';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { Stack } from '../ui/layout.tsx';
import { Muted } from '../ui/text.tsx';
import { type CaraDraft, EMPTY_KOMPONEN, type KomponenDraft } from './manual-draft.ts';
import { Choice } from './manual-fields.tsx';
import { type ManualFormState, problemText } from './use-manual-form.ts';

const JENIS = ['rumus', 'paket', 'hasil'] as const;

type CaraProps = {
  readonly cara: CaraDraft;
  readonly path: string;
  readonly form: ManualFormState;
  readonly scope: FormulaScope;
  readonly onChange: (cara: CaraDraft) => void;
  readonly onFill?: (missing: readonly KomponenDraft[]) => void;
};

/** A formula, a dated pack, or a result that its owner publishes. */
export function CaraField({ cara, path, form, scope, onChange, onFill }: CaraProps) {
  const { t } = useTranslation();
  const { errorOf } = form;
  const codes = form.draft.komponen
    .filter(({ jenis }) => jenis !== 'daftar')
    .map(({ kode, nama }): readonly [string, string] => [kode, `${kode} · ${nama}`]);
  const choose = ['', t('manualIku.choose')] as const;
  return (
    <Stack gap={12}>
      <Choice
        id={`${path}.jenis`}
        label={t('manualIku.cara')}
        help={t(`manualIku.caraHelp.${cara.jenis}`)}
        value={cara.jenis}
        error={null}
        options={JENIS.map((one) => [one, t(`manualIku.caraKata.${one}`)])}
        onChange={(jenis) => onChange({ ...cara, jenis })}
      />
      {cara.jenis === 'rumus' && <Rumus cara={cara} path={path} form={form} scope={scope} onChange={onChange} />}
      {cara.jenis === 'paket' && (
        <>
          <Choice
            id={`${path}.paket`}
            label={t('manualIku.paket')}
            value={cara.paket}
            error={errorOf(`${path}.paket`)}
            options={[choose, ...CALCULATORS.map(({ paket }) => [paket.id, paket.nama] as const)]}
            onChange={(paket) => onChange({ ...cara, paket })}
          />
          {onFill !== undefined && <PackFill paket={cara.paket} komponen={form.draft.komponen} onFill={onFill} />}
        </>
      )}
      {cara.jenis === 'hasil' && (
        <Choice
          id={`${path}.komponen`}
          label={t('manualIku.hasilKomponen')}
          value={cara.komponen}
          error={errorOf(`${path}.komponen`)}
          options={[choose, ...codes]}
          onChange={(komponen) => onChange({ ...cara, komponen })}
        />
      )}
    </Stack>
  );
}

function Rumus({ cara, path, form, scope, onChange }: Omit<CaraProps, 'onFill'>) {
  const { t } = useTranslation();
  const field = `${path}.rumus`;
  const { told: problems } = form;
  const marks = useMemo(() => marksOf({ problems, field, rumus: cara.rumus, sentenceOf: problemText }), [problems, field, cara.rumus]);
  return (
    <>
      <FormulaField
        id={field}
        label={t('manualIku.rumus')}
        value={cara.rumus}
        scope={scope}
        marks={marks}
        errors={form.shown.filter((one) => one.field === field).map(({ text }) => text)}
        onChange={(rumus) => onChange({ ...cara, rumus })}
      />
      <FormulaReading rumus={cara.rumus} scope={scope} />
    </>
  );
}

type FillProps = {
  readonly paket: string;
  readonly komponen: readonly KomponenDraft[];
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
