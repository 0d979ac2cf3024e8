import { diffManual, kindOfChange, type ManualChange } from '@selaras/core/indicator/diff-manual';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Muted, SubTitle } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { fieldWord, valueWord } from './iku-manual-field.ts';
import type { ShownManual } from './iku-manual-shown.ts';

type DifferenceProps = { readonly before: ShownManual; readonly after: ShownManual };

/** What differs between two versions, field by field, and what that means for the trend. */
export function ManualDifference({ before, after }: DifferenceProps) {
  const { t } = useTranslation();
  const changes = diffManual(before.manual, after.manual);
  const { jenis, substansial } = kindOfChange(before.manual, after.manual);
  const name = ({ jenis: kind, kunci }: ShownManual): string =>
    kind === 'draf' ? t('manualLife.draftTitle') : t('manualIku.version', { versi: kunci });
  return (
    <Stack gap={16}>
      <SubTitle>{t('manualDiff.title', { a: name(before), b: name(after) })}</SubTitle>
      {changes.length === 0 ? (
        <Muted>{t('manualDiff.none')}</Muted>
      ) : (
        <>
          <Note nada={substansial ? 'mendekati' : 'absen'}>
            {t(`manualDiff.kind.${jenis}`)} {t(substansial ? 'manualDiff.breaks' : 'manualDiff.keeps')}
          </Note>
          <ChangeTable changes={changes} names={[name(before), name(after)]} />
        </>
      )}
      <p>
        <Link from="/$tahun/iku/$ikuId/manual" to="." search={{ versi: after.kunci }} resetScroll={false}>
          {t('manualDiff.back', { name: name(after) })}
        </Link>
      </p>
    </Stack>
  );
}

type TableProps = { readonly changes: readonly ManualChange[]; readonly names: readonly [string, string] };

export function ChangeTable({ changes, names }: TableProps) {
  const { t } = useTranslation();
  return (
    <ResponsiveTable
      label={t('manualDiff.table')}
      columns={columnsOf(names, t)}
      groups={[{ key: 'semua', rows: changes }]}
      rowKey={({ path, jenis }) => `${path}.${jenis}`}
    />
  );
}

const isFormula = ({ field }: ManualChange): boolean => field.startsWith('cara.') || field.startsWith('pemeriksaan.cara');

const columnsOf = ([before, after]: TableProps['names'], t: TFunction): readonly TableColumn<ManualChange>[] => [
  {
    key: 'bagian',
    title: t('manualDiff.field'),
    card: 'judul',
    width: '26%',
    cell: (change) => (
      <>
        {isFormula(change) ? <mark className={css.mark}>{fieldWord(change.field, t)}</mark> : fieldWord(change.field, t)}
        {change.anggota !== null && <span className={css.under}>{change.anggota}</span>}
      </>
    ),
  },
  { key: 'sebelum', title: before, card: 'lebar', width: '37%', cell: (change) => <Side change={change} text={change.sebelum} isBefore /> },
  { key: 'sesudah', title: after, card: 'lebar', width: '37%', cell: (change) => <Side change={change} text={change.sesudah} /> },
];

type SideProps = { readonly change: ManualChange; readonly text: string | null; readonly isBefore?: boolean };

/** Old text is struck and new text is inserted, in the words of HTML too, so that a screen reader can say so. */
function Side({ change, text, isBefore = false }: SideProps) {
  const { t } = useTranslation();
  if (text === null) return <Muted>{t('manualDiff.absent')}</Muted>;
  const words = valueWord({ field: change.field, text, t });
  const className = change.field.endsWith('rumus') ? css.formula : undefined;
  return isBefore ? (
    <del className={`${className ?? ''} ${css.before ?? ''}`}>{words}</del>
  ) : (
    <ins className={`${className ?? ''} ${css.after ?? ''}`}>{words}</ins>
  );
}
