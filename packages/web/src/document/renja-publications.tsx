import type { RenjaStateWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { momentText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Empty } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Code, NoWrap } from '../ui/text.tsx';
import css from './document.module.css';
import { publicationUrl, useRenja } from './use-renja.ts';

type Publication = RenjaStateWire['publications'][number];

/** Every publication, newest first. None is ever changed: a correction is a new one that replaces. */
export function RenjaPublications() {
  const { t } = useTranslation();
  const { publications, changedSincePublished } = useRenja();
  if (publications.length === 0) return <Empty title={t('renja.neverPublished')}>{t('renja.neverPublishedHelp')}</Empty>;
  return (
    <Stack gap={16}>
      {changedSincePublished && <Note>{t('renja.changed')}</Note>}
      <ResponsiveTable
        label={t('renja.tab.penetapan')}
        columns={columnsOf(t)}
        groups={[{ key: 'all', rows: publications }]}
        rowKey={({ id }) => id}
      />
    </Stack>
  );
}

function columnsOf(t: TFunction): readonly TableColumn<Publication>[] {
  return [
    {
      key: 'nomor',
      title: t('publication.number'),
      card: 'judul',
      cell: ({ nomor }) => <NoWrap>{t('publication.title', { number: nomor })}</NoWrap>,
    },
    { key: 'pada', title: t('column.at'), cell: ({ ditetapkanPada }) => momentText(ditetapkanPada) },
    { key: 'oleh', title: t('column.by'), cell: ({ ditetapkanOleh }) => ditetapkanOleh },
    {
      key: 'ganti',
      title: t('publication.replaces'),
      cell: ({ menggantikan }) => (menggantikan === null ? t('publication.first') : t('publication.title', { number: menggantikan })),
    },
    { key: 'sha', title: 'SHA-256', card: 'lebar', cell: ({ sha256 }) => <Code>{sha256.slice(0, 12)}</Code> },
    { key: 'unduh', title: t('publication.download'), card: 'lebar', cell: (row) => <Downloads publication={row} /> },
  ];
}

function Downloads({ publication: { id, nomor } }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const name = t('publication.title', { number: nomor });
  return (
    <span className={css.downloads}>
      {(['pdf', 'docx', 'snapshot.json'] as const).map((format) => (
        <a
          key={format}
          href={publicationUrl(id, format)}
          download
          aria-label={`${t(`publication.format.${format === 'snapshot.json' ? 'json' : format}`)}, ${name}`}
        >
          {t(`publication.format.${format === 'snapshot.json' ? 'json' : format}`)}
        </a>
      ))}
      <a href={publicationUrl(id, 'html')} target="_blank" rel="noreferrer" aria-label={`${t('publication.format.html')}, ${name}`}>
        {t('publication.format.html')}
      </a>
    </span>
  );
}
