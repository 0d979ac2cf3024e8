import type { IkuPageWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView } from '../ui/figure-view.tsx';
import { Stack } from '../ui/layout.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption } from '../ui/text.tsx';

type Year = IkuPageWire['tahun'][number];

const BASELINE_YEARS = 3;

/** Baseline of the three years before, and the targets from this year on; those of the periods stand in Perencanaan. */
export function ManualTargets({ iku: { iku, tahun: years } }: { readonly iku: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const before = years.filter((year) => year.tahun < tahun && year.tahun >= tahun - BASELINE_YEARS);
  const after = years.filter((year) => year.tahun >= tahun);
  return (
    <Stack gap={8}>
      <ResponsiveTable
        label={t('manualSheet.targets')}
        columns={columnsOf(iku, t)}
        groups={[
          ...(before.length > 0 ? [{ key: 'baseline', title: t('manualSheet.baseline'), rows: before }] : []),
          ...(after.length > 0 ? [{ key: 'target', title: t('manualSheet.yearTargets'), rows: after }] : []),
        ]}
        rowKey={(year) => String(year.tahun)}
      />
      {years.length === 0 && <Caption>{t('iku.sentence.nothing')}</Caption>}
      <Caption>
        <Link from="/$tahun" to="/$tahun/perencanaan/periode" search={{ iku: iku.id }}>
          {t('manualSheet.toPeriods')}
        </Link>
      </Caption>
    </Stack>
  );
}

function columnsOf({ id, satuan, desimal }: IkuPageWire['iku'], t: TFunction): readonly TableColumn<Year>[] {
  return [
    { key: 'tahun', title: t('column.year'), card: 'judul', cell: ({ tahun }) => tahun },
    {
      key: 'target',
      title: `${t('column.target')} (${satuan})`,
      align: 'end',
      cell: ({ target, tahun }) => <FigureView figure={target} decimals={desimal} asal={{ ikuId: id, tahun }} />,
    },
    {
      key: 'realisasi',
      title: `${t('column.realisasi')} (${satuan})`,
      align: 'end',
      cell: ({ realisasi, statusRilis, tahun }) => (
        <FigureView figure={realisasi} rilis={statusRilis} decimals={desimal} asal={{ ikuId: id, tahun }} />
      ),
    },
  ];
}
