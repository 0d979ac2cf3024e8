import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Caption } from '../../ui/text.tsx';
import css from './asal-view.module.css';

/** A figure with its whole derivation as one file, to be computed again elsewhere. */
export function DerivationLink({ ikuId, tahun }: { readonly ikuId: string; readonly tahun: number }) {
  const { t } = useTranslation();
  return (
    <div data-cetak="tidak">
      <a className={css.file} href={`/api/iku/${ikuId}/derivation?tahun=${tahun}`} download>
        <IconDownload size={14} aria-hidden="true" />
        {t('iku.derivation')}
      </a>
      <Caption>{t('iku.derivationHelp', { year: tahun })}</Caption>
    </div>
  );
}
