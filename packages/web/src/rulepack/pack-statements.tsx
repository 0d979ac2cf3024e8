import type { PackDetailWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { SureMark } from './pack-marks.tsx';
import { wordsOf } from './pack-words.ts';

type Fact = PackDetailWire['daftarFakta'][number];

/** Every statement with its own confidence and where it was found. */
export function PackStatements({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <ResponsiveTable
      label={t('rulepack.statementsTitle')}
      columns={columnsOf(t)}
      groups={[{ key: 'semua', rows: facts }]}
      rowKey={({ bunyi }) => bunyi.id}
    />
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<Fact>[] => [
  { key: 'bunyi', title: t('rulepack.statement'), card: 'judul', width: '46%', cell: ({ bunyi }) => wordsOf(bunyi) },
  { key: 'keyakinan', title: t('rulepack.confidence'), card: 'lebar', width: '18%', cell: ({ status }) => <SureMark status={status} /> },
  { key: 'sumber', title: t('rulepack.source'), card: 'lebar', cell: ({ sumber }) => sumber },
];
