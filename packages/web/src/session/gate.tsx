import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, language } from '../ui/i18n.ts';
import { BrandMark } from '../ui/shell/brand-mark.tsx';
import css from './gate.module.css';

type GateProps = { readonly title: string; readonly lead: string; readonly isWide?: boolean; readonly children: ReactNode };

/** The screens before the door: sign-in and first run. */
export function Gate({ title, lead, isWide = false, children }: GateProps) {
  const { t } = useTranslation();
  const other = language() === 'id' ? 'en' : 'id';
  return (
    <div className={css.gate}>
      <title>{`${title} · Selaras`}</title>
      <main className={css.column} data-lebar={isWide || undefined}>
        <div className={css.brand}>
          <BrandMark size={32} />
          Selaras
        </div>
        <h1 className={css.title}>{title}</h1>
        <p className={css.lead}>{lead}</p>
        {children}
      </main>
      <footer className={css.foot}>
        <span>{t('gate.foot')}</span>
        <button type="button" className={css.language} lang={other} onClick={() => void chooseLanguage(other)}>
          {other === 'en' ? 'English' : 'Bahasa Indonesia'}
        </button>
      </footer>
    </div>
  );
}
