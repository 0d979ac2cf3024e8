import type { ManualBody } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Code } from '../ui/text.tsx';
import css from './manual.module.css';

/** How the figure is judged, consolidated, rounded, printed and proven. */
export function ManualSettings({ manual }: { readonly manual: ManualBody['manual'] }) {
  const { t } = useTranslation();
  const { pembulatan, desimal, batasHari, tabel } = manual;
  return (
    <dl className={css.sheet}>
      <dt>{t('manualIku.polarisasi')}</dt>
      <dd>{t(`manualIku.polaritas.${manual.polarisasi}`)}</dd>
      <dt>{t('manualIku.rumusCapaian')}</dt>
      <dd>
        <Code>{manual.rumusCapaian}</Code>
      </dd>
      <dt>{t('manualIku.konsolidasi')}</dt>
      <dd>{t(`konsolidasi.${manual.konsolidasiPeriode}`)}</dd>
      <dt>{t('manualIku.periode')}</dt>
      <dd>{t(`manualIku.periodeKata.${manual.periodePelaporan}`)}</dd>
      <dt>{t('manualIku.pembulatan')}</dt>
      <dd>{pembulatan === null ? t('manualIku.noPembulatan') : t('manualIku.decimals', { count: pembulatan })}</dd>
      <dt>{t('manualIku.desimal')}</dt>
      <dd>{t('manualIku.decimals', { count: desimal })}</dd>
      <dt>{t('manualIku.sumberData')}</dt>
      <dd>{manual.sumberData}</dd>
      <dt>{t('manualIku.bukti')}</dt>
      <dd>{t(manual.buktiWajib ? 'manualIku.buktiYes' : 'manualIku.buktiNo')}</dd>
      <dt>{t('manualIku.batas')}</dt>
      <dd>{t('manualIku.batasDays', { count: batasHari })}</dd>
      {tabel.length > 0 && (
        <>
          <dt>{t('manualIku.tabel')}</dt>
          <dd>{tabel.map(({ judul }) => judul).join('; ')}</dd>
        </>
      )}
    </dl>
  );
}
