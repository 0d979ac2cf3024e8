import type { ImportPreviewWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { periodText } from '../ui/format.ts';
import { ResponsiveTable } from '../ui/responsive-table.tsx';

type Hitungan = ImportPreviewWire['hitungan'][number];

/** The calculations that a file would give. */
export function HasilHitungan({ hitungan }: Pick<ImportPreviewWire, 'hitungan'>) {
  const { t } = useTranslation();
  if (hitungan.length === 0) return null;
  return (
    <ResponsiveTable
      label={t('impor.hasil')}
      columns={[
        { key: 'judul', title: t('impor.hasil'), card: 'judul', cell: ({ judul }: Hitungan) => judul },
        { key: 'period', title: t('column.period'), cell: ({ period }: Hitungan) => periodText(period) },
        { key: 'tercetak', title: t('impor.nilai'), align: 'end', cell: ({ tercetak }: Hitungan) => tercetak ?? '–' },
        { key: 'ada', title: t('impor.keadaan'), cell: ({ sudahAda }: Hitungan) => t(sudahAda ? 'impor.sudahAda' : 'impor.baru') },
      ]}
      groups={[{ key: 'semua', rows: hitungan }]}
      rowKey={({ unitId, judul, period }) => `${unitId}.${judul}.${period}`}
    />
  );
}
