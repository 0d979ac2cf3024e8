import type { PackDetailWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Code, Muted, SubTitle, Tag } from '../ui/text.tsx';
import { wordsOf } from './pack-words.ts';
import css from './rulepack.module.css';

/** Readings that are not settled: what may be chosen, who reads it how, and what is taken where nobody chooses. */
export function PackSettings({ settings }: { readonly settings: PackDetailWire['setelan'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap={24}>
      <Muted>{t('rulepack.settingsHelp')}</Muted>
      {settings.map(({ kode, nama, dipilihDi, bawaan, pilihan }) => (
        <div key={kode}>
          <SubTitle>{wordsOf(nama)}</SubTitle>
          <p className={css.under}>
            <Code>{kode}</Code> · {t(`rulepack.chosenIn.${dipilihDi}`)}
          </p>
          <ul className={css.readings}>
            {pilihan.map(({ nilai, bunyi, sumber }) => (
              <li key={nilai}>
                {wordsOf(bunyi)} {nilai === bawaan && <Tag>{t('rulepack.default')}</Tag>}
                <span className={css.under}>{sumber}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Stack>
  );
}
