import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from './api.ts';
import { ProblemNote } from './problem-note.tsx';
import css from './query-view.module.css';
import { Hidden } from './text.tsx';

type QueryViewProps<T> = {
  readonly query: UseQueryResult<T>;
  /** Height of what is coming, in lines, so that nothing jumps when it arrives. */
  readonly lines?: number;
  /** What a refusal means here, by its code, where it is no problem at all: a year without a Renstra is a beginning. */
  readonly instead?: Readonly<Record<string, ReactNode>>;
  readonly children: (data: T) => ReactNode;
};

/** The states of anything that is asked from the server: waiting, refused, unreachable, there. Old data stays while new data is fetched. */
export function QueryView<T>({ query, lines = 6, instead = {}, children }: QueryViewProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting lines={lines} />;
  const other = isProblem(query.error) ? instead[query.error.code] : undefined;
  if (other !== undefined) return <>{other}</>;
  const canRepeat = !isProblem(query.error) || query.error.status === 0 || query.error.status >= 500;
  return (
    <div className={css.empty}>
      <ProblemNote error={query.error} />
      {canRepeat && (
        <Button variant="default" mt={16} loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('action.tryAgain')}
        </Button>
      )}
    </div>
  );
}

const WIDTHS = [92, 78, 85, 64, 88, 71];

export function Waiting({ lines }: { readonly lines: number }) {
  const { t } = useTranslation();
  return (
    <output className={css.skeleton}>
      <Hidden>{t('query.loading')}</Hidden>
      {Array.from({ length: lines }, (_, i) => (
        <span key={`${i}-${lines}`} className={css.bar} style={{ width: `${WIDTHS[i % WIDTHS.length] ?? 80}%` }} />
      ))}
    </output>
  );
}

/** An empty place that teaches: what will be here, how it gets here, one button. */
export function Empty({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.emptyTitle} style={{ color: 'inherit', margin: 0 }}>
        {title}
      </p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
