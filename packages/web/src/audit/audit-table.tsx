import type { AuditEventWire } from '@selaras/contract';
import { IconBan } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../ui/api.ts';
import { momentText } from '../ui/format.ts';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Mark } from '../ui/status-mark.tsx';
import { Muted } from '../ui/text.tsx';
import { useAksiWord } from './aksi-word.ts';
import css from './audit.module.css';
import { AuditDetails } from './audit-details.tsx';

type TableProps = Pick<ResponseOf<'GET /api/audit'>, 'events' | 'orang'>;

/** Newest first: what was done, by whom, to what; the rest opens below the action. */
export function AuditTable({ events, orang }: TableProps) {
  const { t } = useTranslation();
  const names = new Map(orang.map(({ id, nama }) => [id, nama]));
  for (const { subjek, subjekNama } of events) if (subjekNama !== null) names.set(subjek, subjekNama);
  return (
    <ResponsiveTable
      label={t('audit.events')}
      columns={columnsOf(t, names)}
      groups={[{ key: 'all', rows: events }]}
      rowKey={({ nomor }) => String(nomor)}
    />
  );
}

function columnsOf(t: TFunction, names: ReadonlyMap<string, string>): readonly TableColumn<AuditEventWire>[] {
  return [
    {
      key: 'pada',
      title: t('audit.time'),
      width: '228px',
      card: 'lebar',
      cell: ({ pada }) => <time dateTime={pada}>{momentText(pada)}</time>,
    },
    { key: 'oleh', title: t('audit.who'), width: '180px', cell: ({ olehNama }) => olehNama || <Muted>{t('audit.system')}</Muted> },
    { key: 'aksi', title: t('audit.action'), card: 'judul', cell: (event) => <Action event={event} names={names} /> },
    { key: 'subjek', title: t('audit.subject'), width: '28%', cell: (event) => <Subject event={event} /> },
  ];
}

function Action({ event, names }: { readonly event: AuditEventWire; readonly names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const aksiWord = useAksiWord();
  return (
    <>
      <span className={css.action}>{aksiWord(event.aksi)}</span>{' '}
      {event.ditolak && <Mark icon={IconBan} nada="belum" word={t('audit.refused')} />}
      <AuditDetails event={event} names={names} />
    </>
  );
}

/** The name leads to everything that happened to the same thing. */
function Subject({ event }: { readonly event: AuditEventWire }) {
  const { t } = useTranslation();
  if (event.subjekNama === null) return null;
  return (
    <Link
      from="/$tahun/audit"
      to="/$tahun/audit"
      search={(held) => ({ ...held, subjek: event.subjek })}
      resetScroll={false}
      aria-label={t('audit.onlyThis', { name: event.subjekNama })}
    >
      {event.subjekNama}
    </Link>
  );
}
