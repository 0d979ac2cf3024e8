import type { ManualWire } from '@selaras/contract';
import { calculatorById } from '@selaras/core/calculator/registry';
import { useTranslation } from 'react-i18next';
import { PackLink } from '../rulepack/pack-link.tsx';
import { Stack } from '../ui/layout.tsx';
import { Code, Muted, Tag } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { FormulaReading } from './iku-manual-formula.tsx';

type CaraProps = { readonly cara: ManualWire['cara']; readonly manual: ManualWire };

/** The formula as it runs with its reading, the pack with how sure we are of it, or the component that is the result. */
export function CaraReading({ cara, manual }: CaraProps) {
  const { t } = useTranslation();
  if (cara.jenis === 'rumus') return <FormulaReading rumus={cara.rumus} manual={manual} />;
  if (cara.jenis === 'hasil') {
    const nama = manual.komponen.find(({ kode }) => kode === cara.komponen)?.nama;
    return (
      <p>
        {t('manualIku.caraKata.hasil')}: {nama} <Code>{cara.komponen}</Code>
      </p>
    );
  }
  const pack = calculatorById(cara.paket)?.paket ?? null;
  if (pack === null) return <Code>{cara.paket}</Code>;
  return (
    <p>
      <PackLink id={pack.id}>{pack.nama}</PackLink> <Tag>{t(`manualIku.paketStatus.${pack.status}`)}</Tag>
      <span className={css.under}>
        <Code>{cara.paket}</Code> · {pack.dasarHukum}
      </span>
    </p>
  );
}

/** Second ways to the same figure, and what each is compared with. */
export function Checks({ manual }: { readonly manual: ManualWire }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <Muted>{t('manualIku.pemeriksaanHelp')}</Muted>
      <ul className={css.plain}>
        {manual.pemeriksaan.map(({ nama, cara, terhadap }) => (
          <li key={nama}>
            <div>{nama}</div>
            <CaraReading cara={cara} manual={manual} />
            <span className={css.under}>
              {t('manualIku.k.terhadap')}: <Code>{terhadap}</Code>
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
