import type { ReactNode } from 'react';
import css from './text.module.css';

type Children = { readonly children: ReactNode };

export const Muted = ({ children }: Children) => <span className={css.muted}>{children}</span>;
export const Caption = ({ children }: Children) => <p className={css.caption}>{children}</p>;
export const SectionTitle = ({ children, id }: Children & { readonly id?: string }) => (
  <h2 className={css.section} id={id}>
    {children}
  </h2>
);
export const SubTitle = ({ children }: Children) => <h3 className={css.sub}>{children}</h3>;
/** The one number of a panel, with its unit small beside it. */
export const PanelNumber = ({ children }: Children) => <p className={css.number}>{children}</p>;
export const Prose = ({ children }: Children) => <div className={css.prose}>{children}</div>;
export const Code = ({ children }: Children) => <code className={css.code}>{children}</code>;
export const Tag = ({ children }: Children) => <span className={css.tag}>{children}</span>;

/** Text for screen readers only. */
export const Hidden = ({ children }: Children) => <span className={css.hidden}>{children}</span>;
export const NoWrap = ({ children }: Children) => <span className={css.noWrap}>{children}</span>;
