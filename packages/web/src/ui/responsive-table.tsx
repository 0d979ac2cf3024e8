import { useMediaQuery } from '@mantine/hooks';
import { Fragment, type ReactNode } from 'react';
import css from './responsive-table.module.css';

export type TableColumn<T> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly width?: string;
  /** On a card: its heading, a labelled fact, a fact over the whole width, or left out. */
  readonly card?: 'judul' | 'fakta' | 'lebar' | 'tanpa';
  /** Label on the card, when the column title needs the title above it to be understood. */
  readonly cardTitle?: string;
  /** Place on the card, when it differs from the order of the columns. */
  readonly cardOrder?: number;
};

export type TableGroup<T> = { readonly key: string; readonly title?: ReactNode; readonly aside?: ReactNode; readonly rows: readonly T[] };

type TableProps<T> = {
  readonly label: string;
  readonly columns: readonly TableColumn<T>[];
  /** Titles above the column titles, as in 2023 | 2024. */
  readonly over?: readonly { readonly title: string; readonly span: number }[];
  readonly groups: readonly TableGroup<T>[];
  readonly rowKey: (row: T) => string;
  /** Facts beside each other on a card. */
  readonly cardColumns?: 2 | 3;
};

/** Paper is never narrow: a table on it stays a table. */
export const NARROW = 'screen and (max-width: 719px)';

/** A table from 720 px, cards below: the same columns, the same order. */
export function ResponsiveTable<T>(props: TableProps<T>) {
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  return isNarrow ? <Cards {...props} /> : <WideTable {...props} />;
}

function WideTable<T>({ label, columns, over, groups, rowKey }: TableProps<T>) {
  return (
    <div className={css.wrap}>
      <table className={css.table} aria-label={label}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} {...(width === undefined ? {} : { style: { width } })} />
          ))}
        </colgroup>
        <thead>
          {over !== undefined && (
            <tr>
              {over.map(({ title, span }, i) =>
                title === '' ? (
                  <td key={`${i}-${span}`} colSpan={span} aria-hidden="true" />
                ) : (
                  <th key={`${i}-${span}`} className={`${css.over ?? ''} ${css.end ?? ''}`} colSpan={span} scope="colgroup">
                    {title}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            {columns.map(({ key, title, align }) => (
              <th key={key} scope="col" className={align === 'end' ? css.end : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.title !== undefined && (
              <tr className={css.group}>
                <th colSpan={columns.length} scope="rowgroup">
                  {group.aside !== undefined && <span className={css.groupAside}>{group.aside}</span>}
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <WideRow key={rowKey(row)} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function WideRow<T>({ row, columns }: { readonly row: T; readonly columns: readonly TableColumn<T>[] }) {
  return (
    <tr>
      {columns.map(({ key, cell, align, card }) => {
        const className = align === 'end' ? css.end : undefined;
        return card === 'judul' ? (
          <th key={key} scope="row" className={className}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={className}>
            {cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

function Cards<T>({ label, columns, groups, rowKey, cardColumns = 2 }: TableProps<T>) {
  const facts = columns
    .filter(({ card }) => card !== 'judul' && card !== 'tanpa')
    .toSorted((a, b) => (a.cardOrder ?? 0) - (b.cardOrder ?? 0));
  return (
    <ul className={css.cards} aria-label={label}>
      {groups.map((group) => (
        <Fragment key={group.key}>
          {group.title !== undefined && (
            <li className={css.cardGroup}>
              {group.title}
              {group.aside !== undefined && <span>{group.aside}</span>}
            </li>
          )}
          {group.rows.map((row) => (
            <li key={rowKey(row)} className={css.card}>
              {columns
                .filter(({ card }) => card === 'judul')
                .map(({ key, cell }) => (
                  <div key={key} className={css.cardTitle}>
                    {cell(row)}
                  </div>
                ))}
              <dl className={css.facts} style={{ ['--kolom' as string]: cardColumns }}>
                {facts.map(({ key, title, cardTitle, cell, card }) => (
                  <div key={key} className={css.fact} data-lebar={card === 'lebar' || undefined}>
                    <dt>{cardTitle ?? title}</dt>
                    <dd>{cell(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </Fragment>
      ))}
    </ul>
  );
}
