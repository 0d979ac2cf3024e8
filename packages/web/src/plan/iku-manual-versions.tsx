import type { ManualsPageWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/page.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Muted, NoWrap, Tag } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { manualsToShow, type ShownManual } from './iku-manual-shown.ts';
import { ManualStatus } from './iku-manual-status.tsx';
import { decreeText, yearsText } from './iku-manual-words.ts';

type VersionsProps = { readonly page: ManualsPageWire; readonly shown: ShownManual | null };

/** Every version, the one being written first: to look at, or to compare with the one on screen. */
export function ManualVersions({ page, shown }: VersionsProps) {
  const { t } = useTranslation();
  const rows = manualsToShow(page);
  if (rows.length < 2) return null;
  return (
    <Section title={t('manualLife.versions')}>
      <ResponsiveTable
        label={t('manualLife.versions')}
        columns={columnsOf({ t, shown })}
        groups={[{ key: 'semua', rows }]}
        rowKey={({ kunci }) => kunci}
      />
    </Section>
  );
}

const nameOf = ({ jenis, kunci }: ShownManual, t: TFunction): string =>
  jenis === 'draf' ? t('manualLife.draftTitle') : t('manualIku.version', { versi: kunci });

type ColumnsOf = { readonly t: TFunction; readonly shown: ShownManual | null };

function columnsOf({ t, shown }: ColumnsOf): readonly TableColumn<ShownManual>[] {
  return [
    {
      key: 'versi',
      title: t('column.version'),
      card: 'judul',
      cell: (row) => (
        <Link from="/$tahun/iku/$ikuId/manual" to="." search={{ versi: row.kunci }} resetScroll={false}>
          <NoWrap>{nameOf(row, t)}</NoWrap>
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('column.state'),
      cell: (row) => <ManualStatus status={row.jenis === 'draf' ? row.draf.state : row.versi.status} />,
    },
    { key: 'masa', title: t('manualIku.berlaku'), cell: (row) => yearsText(row.jenis === 'draf' ? row.draf : row.versi, t) },
    { key: 'alasan', title: t('manualSheet.change'), card: 'lebar', cell: (row) => <Why row={row} /> },
    {
      key: 'banding',
      title: t('column.step'),
      card: 'lebar',
      cell: (row) =>
        shown === null || row.kunci === shown.kunci ? (
          <Muted>{t('manualLife.onScreen')}</Muted>
        ) : (
          <Link
            from="/$tahun/iku/$ikuId/manual"
            to="."
            search={{ versi: shown.kunci, banding: row.kunci }}
            aria-label={t('manualDiff.compareOf', { a: nameOf(shown, t), b: nameOf(row, t) })}
            resetScroll={false}
          >
            {t('manualDiff.compare')}
          </Link>
        ),
    },
  ];
}

function Why({ row }: { readonly row: ShownManual }) {
  const { t } = useTranslation();
  const { jenisPerubahan, alasan } = row.jenis === 'draf' ? row.draf : row.versi;
  const decree = row.jenis === 'draf' ? null : decreeText(row.versi.penetapan, t);
  const by = row.jenis === 'draf' ? null : row.versi.digantikanOlehVersi;
  return (
    <>
      <Tag>{t(`manualLife.perubahan.${jenisPerubahan}`)}</Tag> {alasan}
      {decree !== null && <span className={css.under}>{decree}</span>}
      {by !== null && <span className={css.under}>{t('manualLife.supersededBy', { versi: by })}</span>}
    </>
  );
}
