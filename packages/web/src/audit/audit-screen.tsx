import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call, type ResponseOf } from '../ui/api.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { Muted } from '../ui/text.tsx';
import css from './audit.module.css';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';

type AuditPage = ResponseOf<'GET /api/audit'>;

/** Who did or tried what. Filters stand in the address; older records follow on request. */
export function AuditScreen() {
  const { t } = useTranslation();
  const pages = useAuditPages();
  return (
    <Page title={t('audit.title')} tabTitle={t('area.audit')} lead={t('audit.lead')}>
      <QueryView query={pages} lines={14}>
        {({ pages: held }) => (
          <>
            <AuditFilters aksi={held[0]?.aksi ?? []} orang={held[0]?.orang ?? []} subjekNama={held[0]?.events[0]?.subjekNama ?? null} />
            <Records events={held.flatMap(({ events }) => events)} orang={held[0]?.orang ?? []} />
            {pages.hasNextPage && (
              <div className={css.more}>
                <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {t('audit.more')}
                </Button>
                {pages.isFetchNextPageError && <ProblemNote error={pages.error} />}
              </div>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function useAuditPages() {
  const { ditolak, oleh, aksi, subjek, dari, sampai } = useSearch({ from: '/$tahun/audit' });
  const outcome: 'ya' | 'tidak' | undefined = ditolak === 'ya' || ditolak === 'tidak' ? ditolak : undefined;
  const asked = { oleh, aksi, subjek, dari, sampai, ditolak: outcome };
  return useInfiniteQuery({
    queryKey: ['GET /api/audit', asked],
    queryFn: ({ pageParam, signal }) => call('GET /api/audit', { query: { ...asked, sebelum: pageParam } }, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ berikutnya }: AuditPage) => berikutnya ?? undefined,
    placeholderData: keepPreviousData,
  });
}

type RecordsProps = Pick<AuditPage, 'events' | 'orang'>;

function Records({ events, orang }: RecordsProps) {
  const { t } = useTranslation();
  const isFiltered = Object.values(useSearch({ from: '/$tahun/audit' })).some((value) => value !== undefined);
  if (events.length === 0)
    return isFiltered ? (
      <Empty title={t('audit.none')}>{t('audit.noneHelp')}</Empty>
    ) : (
      <Empty title={t('audit.nothing')}>{t('audit.nothingHelp')}</Empty>
    );
  return (
    <>
      <AuditTable events={events} orang={orang} />
      <output className={css.count}>
        <Muted>{t('audit.shown', { count: events.length })}</Muted>
      </output>
    </>
  );
}
