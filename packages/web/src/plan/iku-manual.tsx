import type { IkuPageWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIkuPage } from '../measurement/iku/use-iku-page.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/page.tsx';
import { Empty } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, Prose, SectionTitle } from '../ui/text.tsx';
import { CaraReading, Checks } from './iku-manual-cara.tsx';
import { KomponenTable } from './iku-manual-komponen.tsx';
import { ManualSettings } from './iku-manual-settings.tsx';

type InForce = NonNullable<IkuPageWire['manual']>;

/** The manual in force in the year of the address, as a sheet to read: what is printed is what computes. */
export function IkuManual() {
  const { t } = useTranslation();
  const page = useIkuPage();
  const tahun = useTahun();
  const canEdit = page.abilities.includes('plan.edit');
  const { manual } = page;
  if (manual !== null) return <Sheet held={manual} canEdit={canEdit} />;
  return (
    <Empty title={t('manualIku.none', { year: tahun })} action={canEdit && <NewVersion word={t('manualIku.first')} />}>
      {t(canEdit ? 'manualIku.noneHelp' : 'manualIku.noneOther')}
    </Empty>
  );
}

const NewVersion = ({ word }: { readonly word: string }) => (
  <LinkButton from="/$tahun/iku/$ikuId" to="/$tahun/iku/$ikuId/manual/baru">
    {word}
  </LinkButton>
);

function Sheet({ held, canEdit }: { readonly held: InForce; readonly canEdit: boolean }) {
  const { t } = useTranslation();
  const { versi, sejakTahun, sampaiTahun, manual } = held;
  return (
    <>
      <Row spread top gap={16}>
        <div>
          <SectionTitle>{t('manualIku.version', { versi })}</SectionTitle>
          <Muted>
            {sampaiTahun === null
              ? t('manualIku.since', { from: sejakTahun })
              : t('manualIku.between', { from: sejakTahun, to: sampaiTahun })}
          </Muted>
        </div>
        {canEdit && <NewVersion word={t('manualIku.new')} />}
      </Row>
      <Section title={t('manualIku.definisi')}>
        <Prose>{manual.definisi}</Prose>
      </Section>
      <Section title={t('manualIku.cara')}>
        <CaraReading cara={manual.cara} />
      </Section>
      <Section title={t('manualIku.komponen')}>
        <KomponenTable komponen={manual.komponen} />
      </Section>
      <Section title={t('manualIku.pemeriksaan')}>
        <Checks pemeriksaan={manual.pemeriksaan} />
      </Section>
      <Section title={t('manualIku.pengaturan')}>
        <ManualSettings manual={manual} />
      </Section>
      <OtherVersions held={held} />
    </>
  );
}

/** Versions before and after are the manuals of the years before and after. */
function OtherVersions({ held: { versi, sejakTahun, sampaiTahun } }: { readonly held: InForce }) {
  const { t } = useTranslation();
  const earlier = versi > 1 ? sejakTahun - 1 : null;
  const later = sampaiTahun === null ? null : sampaiTahun + 1;
  if (earlier === null && later === null) return null;
  return (
    <Section title={t('manualIku.otherVersions')}>
      <Stack gap={8}>
        {earlier !== null && <VersionLink year={earlier} word={t('manualIku.earlier', { year: earlier })} />}
        {later !== null && <VersionLink year={later} word={t('manualIku.later', { year: later })} />}
      </Stack>
    </Section>
  );
}

const VersionLink = ({ year, word }: { readonly year: number; readonly word: string }) => (
  <Link from="/$tahun/iku/$ikuId" to="/$tahun/iku/$ikuId/manual" params={{ tahun: String(year) }}>
    {word}
  </Link>
);
