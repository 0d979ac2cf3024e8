import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { Page, Section } from '../ui/page.tsx';
import { BerkasBaru } from './berkas-baru.tsx';
import { DaftarPemetaan } from './daftar-pemetaan.tsx';
import { Riwayat } from './riwayat.tsx';

/** Files that other applications publish, on their way to kept calculations; and those that were applied. */
export function ImporScreen() {
  const { t } = useTranslation();
  const mayApply = useAbility('measurement.record');
  const crumbs = [
    <Link key="hitung" from="/$tahun" to="/$tahun/hitung">
      {t('area.hitung')}
    </Link>,
  ];
  return (
    <Page title={t('impor.judul')} lead={t('impor.lead')} crumbs={crumbs}>
      {mayApply && (
        <Section title={t('impor.berkas')}>
          <BerkasBaru />
        </Section>
      )}
      <DaftarPemetaan />
      <Section title={t('impor.riwayat')}>
        <Riwayat />
      </Section>
    </Page>
  );
}
