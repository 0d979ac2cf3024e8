import type { PackRowWire } from '@selaras/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { reading } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Code, Muted } from '../ui/text.tsx';
import { PackFilters } from './pack-filters.tsx';
import { PackLink } from './pack-link.tsx';
import { InForce, SureMark, Unverified } from './pack-marks.tsx';
import css from './rulepack.module.css';

const isDay = (text: string | undefined): text is string => text !== undefined && /^(19|20|21)\d\d-\d\d-\d\d$/.test(text);

/** By which rules figures are computed, since when, and what of them nobody has checked yet. What is chosen stands in the address. */
export function PacksScreen() {
  const { t } = useTranslation();
  const { pada, keyakinan } = useSearch({ from: '/$tahun/paket-aturan' });
  const packs = useQuery({
    ...reading('GET /api/packs', { query: isDay(pada) ? { on: pada } : {} }),
    placeholderData: keepPreviousData,
  });
  const tahun = useTahun();
  return (
    <Page
      title={t('rulepack.title')}
      lead={t('rulepack.lead')}
      actions={
        <LinkButton variant="default" to="/$tahun/paket-aturan/banding" params={{ tahun: String(tahun) }}>
          {t('rulepack.compare')}
        </LinkButton>
      }
    >
      <PackFilters />
      <QueryView query={packs} lines={14}>
        {(held) => (
          <>
            <Shown packs={held.packs.filter((pack) => keyakinan !== 'belum' || pack.belumDiverifikasi > 0)} />
            <output className={css.count}>
              <Muted>{t('rulepack.asOf', { day: dateText(held.pada) })}</Muted>
            </output>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Shown({ packs }: { readonly packs: readonly PackRowWire[] }) {
  const { t } = useTranslation();
  if (packs.length === 0) return <Empty title={t('rulepack.none')}>{t('rulepack.noneHelp')}</Empty>;
  return (
    <ResponsiveTable label={t('rulepack.title')} columns={columnsOf(t)} groups={[{ key: 'semua', rows: packs }]} rowKey={({ id }) => id} />
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<PackRowWire>[] => [
  {
    key: 'paket',
    title: t('rulepack.pack'),
    card: 'judul',
    width: '32%',
    cell: ({ id, nama }) => (
      <>
        <PackLink id={id}>{nama}</PackLink>
        <span className={css.under}>
          <Code>{id}</Code>
        </span>
      </>
    ),
  },
  { key: 'berlaku', title: t('rulepack.inForce'), card: 'lebar', width: '22%', cell: (pack) => <InForce pack={pack} /> },
  {
    key: 'keyakinan',
    title: t('rulepack.confidence'),
    card: 'lebar',
    width: '18%',
    cell: (pack) => (
      <>
        <SureMark status={pack.status} />
        <span className={css.under}>
          <Unverified pack={pack} />
        </span>
      </>
    ),
  },
  { key: 'dasar', title: t('rulepack.legalBasis'), card: 'lebar', cell: ({ dasarHukum }) => dasarHukum },
];
