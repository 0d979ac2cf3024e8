import type { PackDiffWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Muted, Tag } from '../ui/text.tsx';
import { PackLink } from './pack-link.tsx';
import { wordsOf } from './pack-words.ts';
import css from './rulepack.module.css';

type Change = PackDiffWire['perubahan'][number];

/** Value by value, the old one struck and the new one inserted, in the words of HTML too. */
export function PackChanges({ diff }: { readonly diff: PackDiffWire }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={css.between}>
        <PackLink id={diff.sebelum.id}>{diff.sebelum.nama}</PackLink> → <PackLink id={diff.sesudah.id}>{diff.sesudah.nama}</PackLink>
      </p>
      <ResponsiveTable
        label={t('rulepack.changesTitle')}
        columns={columnsOf(diff, t)}
        groups={[{ key: 'semua', rows: diff.perubahan }]}
        rowKey={({ path, jenis }) => `${path} ${jenis}`}
      />
    </>
  );
}

const columnsOf = ({ sebelum, sesudah }: PackDiffWire, t: TFunction): readonly TableColumn<Change>[] => [
  {
    key: 'tempat',
    title: t('rulepack.place'),
    card: 'judul',
    width: '36%',
    cell: ({ tempat, jenis }) => (
      <>
        {wordsOf(tempat)} {jenis !== 'diubah' && <Tag>{t(`rulepack.change.${jenis}`)}</Tag>}
      </>
    ),
  },
  { key: 'sebelum', title: sebelum.id, card: 'lebar', width: '32%', cell: (change) => <Side text={change.sebelum} isBefore /> },
  { key: 'sesudah', title: sesudah.id, card: 'lebar', width: '32%', cell: (change) => <Side text={change.sesudah} /> },
];

function Side({ text, isBefore = false }: { readonly text: Change['sebelum']; readonly isBefore?: boolean }) {
  const { t } = useTranslation();
  if (text === null) return <Muted>{t('rulepack.absent')}</Muted>;
  return isBefore ? <del className={css.old}>{wordsOf(text)}</del> : <ins className={css.new}>{wordsOf(text)}</ins>;
}
