import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './page.module.css';
import { SectionTitle } from './text.tsx';

type PageProps = {
  readonly title: ReactNode;
  /** What the browser tab says, when the title is more than text. */
  readonly tabTitle?: string;
  /** One line that says what this page answers. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly crumbs?: readonly ReactNode[];
  readonly width?: 'penuh' | 'baca';
  readonly children: ReactNode;
};

let isFirstPage = true;

/** The anatomy of every page: title, what it answers, the primary action at the right. After a navigation the title takes the focus. */
export function Page({ title, tabTitle, lead, actions, crumbs = [], width = 'penuh', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <div className={css.page} data-lebar={width === 'baca' ? 'baca' : undefined}>
      <title>{`${tabTitle ?? (typeof title === 'string' ? title : '')} · Selaras`}</title>
      <header className={css.head}>
        <div className={css.words}>
          {crumbs.length > 0 && (
            <nav className={css.crumbs} aria-label={t('page.crumbs')}>
              {crumbs.map((crumb, i) => (
                // biome-ignore lint: crumbs have a fixed order
                <span key={i}>
                  {crumb} <span aria-hidden="true">›</span>
                </span>
              ))}
            </nav>
          )}
          <h1 className={css.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

type SectionProps = { readonly title?: ReactNode; readonly aside?: ReactNode; readonly children: ReactNode };

export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className={css.section}>
      {title !== undefined && (
        <div className={css.sectionHead}>
          <SectionTitle>{title}</SectionTitle>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** Parts of a page that have their own address: links, not a widget, so back and bookmarks work. */
export const TabLinks = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav className={css.tabs} aria-label={label}>
    {children}
  </nav>
);
export const tabClass = css.tab ?? '';
