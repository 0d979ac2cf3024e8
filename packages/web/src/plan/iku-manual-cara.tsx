import type { ManualBody } from '@selaras/contract';
import { calculatorById } from '@selaras/core/calculator/registry';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Code, Muted, Tag } from '../ui/text.tsx';
import css from './manual.module.css';

type Manual = ManualBody['manual'];

/** The formula as it runs, the pack with how sure we are of it, or the component that is the result. */
export function CaraReading({ cara }: { readonly cara: Manual['cara'] }) {
  const { t } = useTranslation();
  if (cara.jenis === 'rumus') return <Code>{cara.rumus}</Code>;
  if (cara.jenis === 'hasil') {
    return (
      <span>
        {t('manualIku.caraKata.hasil')}: <Code>{cara.komponen}</Code>
      </span>
    );
  }
  const pack = calculatorById(cara.paket)?.paket ?? null;
  if (pack === null) return <Code>{cara.paket}</Code>;
  return (
    <span>
      {pack.nama} <Tag>{t(`manualIku.paketStatus.${pack.status}`)}</Tag>
      <span className={css.under}>
        <Code>{cara.paket}</Code> · {pack.dasarHukum}
      </span>
    </span>
  );
}

export function Checks({ pemeriksaan }: { readonly pemeriksaan: Manual['pemeriksaan'] }) {
  const { t } = useTranslation();
  if (pemeriksaan.length === 0) return <Muted>{t('manualIku.noPemeriksaan')}</Muted>;
  return (
    <Stack gap={8}>
      <Muted>{t('manualIku.pemeriksaanHelp')}</Muted>
      <ul className={css.plain}>
        {pemeriksaan.map(({ nama, cara, terhadap }) => (
          <li key={nama}>
            <div>{nama}</div>
            <CaraReading cara={cara} />
            <span className={css.under}>
              {t('manualIku.k.terhadap')}: <Code>{terhadap}</Code>
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
