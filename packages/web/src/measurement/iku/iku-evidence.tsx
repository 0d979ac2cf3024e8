import type { EvidenceWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { momentText, periodName, sizeText } from '../../ui/format.ts';
import { Empty } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Code, Muted } from '../../ui/text.tsx';
import { useIkuPage, yearIn } from './use-iku-page.ts';

type Row = EvidenceWire & { readonly period: string };

/** Bukti of the year: every file with its fingerprint, so that anyone can prove it is the same file. */
export function IkuEvidence() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const year = yearIn(useIkuPage(), tahun);
  const rows = (year?.measurements ?? []).flatMap(({ period, evidence }) => evidence.map((file) => ({ ...file, period })));
  if (rows.length === 0) return <Empty title={t('evidence.none')}>{t('evidence.noneHelp')}</Empty>;
  return (
    <ResponsiveTable
      label={t('iku.tab.bukti')}
      columns={columnsOf(t)}
      groups={[{ key: 'all', rows }]}
      rowKey={({ id, period }) => `${period}.${id}`}
    />
  );
}

function columnsOf(t: TFunction): readonly TableColumn<Row>[] {
  return [
    {
      key: 'nama',
      title: t('column.file'),
      card: 'judul',
      cell: ({ id, nama }) => <a href={`/api/evidence/${id}`}>{nama}</a>,
    },
    { key: 'period', title: t('column.period'), cell: ({ period }) => periodName(period) },
    { key: 'ukuran', title: t('column.size'), align: 'end', cell: ({ ukuran }) => sizeText(ukuran) },
    {
      key: 'oleh',
      title: t('column.by'),
      card: 'lebar',
      cell: ({ olehNama, pada }) => (
        <>
          {olehNama} <Muted>· {momentText(pada)}</Muted>
        </>
      ),
    },
    { key: 'sha', title: 'SHA-256', card: 'lebar', cell: ({ sha256 }) => <Code>{sha256}</Code> },
  ];
}
