import type { CSSProperties, ReactNode } from 'react';
import css from './layout.module.css';

type Gap = 4 | 8 | 12 | 16 | 24 | 32 | 48;
type Spaced = { readonly gap?: Gap; readonly children: ReactNode };

const gapStyle = (gap: Gap): CSSProperties => ({ ['--gap' as string]: `${gap}px` }); // React's type knows no custom properties

/** Things under each other on the 4-px grid. */
export const Stack = ({ gap = 16, children }: Spaced) => (
  <div className={css.stack} style={gapStyle(gap)}>
    {children}
  </div>
);

/** Things beside each other; they wrap. */
export function Row({ gap = 8, spread, top, children }: Spaced & { readonly spread?: boolean; readonly top?: boolean }) {
  return (
    <div className={css.row} style={gapStyle(gap)} data-sebar={spread || undefined} data-atas={top || undefined}>
      {children}
    </div>
  );
}

export const Panel = ({ children }: { readonly children: ReactNode }) => <div className={css.panel}>{children}</div>;

/** Content with a quiet companion at its right that stays in sight. On narrow screens it comes after, or before when it holds the answer. */
export function Split({
  main,
  aside,
  asideFirst,
  label,
}: {
  readonly main: ReactNode;
  readonly aside: ReactNode;
  readonly asideFirst?: boolean;
  readonly label: string;
}) {
  return (
    <div className={css.split} data-sisi={asideFirst ? 'dahulu' : undefined}>
      <div>{main}</div>
      <aside className={css.aside} aria-label={label}>
        {aside}
      </aside>
    </div>
  );
}

/** Form fields in as many columns as fit. */
export const Fields = ({ children }: { readonly children: ReactNode }) => <div className={css.fields}>{children}</div>;
