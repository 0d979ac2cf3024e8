import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Caption } from '../ui/text.tsx';
import css from './document.module.css';
import { draftUrl, useRenja } from './use-renja.ts';

/** The draft as paper would show it: made from the same blocks as PDF and DOCX. Its frame may run nothing. */
export function RenjaPreview() {
  const { t } = useTranslation();
  const { tahun, draftHash } = useRenja();
  return (
    <Stack gap={8}>
      <Caption>{t('renja.previewHelp')}</Caption>
      <iframe
        key={draftHash}
        className={css.frame}
        src={draftUrl(tahun, 'html')}
        title={t('renja.previewTitle', { year: tahun })}
        sandbox="allow-same-origin"
      />
    </Stack>
  );
}
