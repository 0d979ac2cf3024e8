import type { RulePack } from '@selaras/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Code, Tag } from '../ui/text.tsx';
import css from './hitung.module.css';
import { kata } from './use-hitung.ts';

/** The law behind a figure, in its own words, and how sure each statement is. */
export function PaketNote({ paket }: { readonly paket: RulePack<unknown> }) {
  const { t } = useTranslation();
  const { id, nama, dasarHukum, status, uraian, fakta } = paket;
  return (
    <Section title={t('hitung.dasarHukum')}>
      <Stack gap={12}>
        <p>
          {nama} · {dasarHukum} ·{' '}
          <Link from="/$tahun" to="/$tahun/paket-aturan/$paket" params={{ paket: id }}>
            <Code>{id}</Code>
          </Link>
        </p>
        {uraian !== undefined && <p style={{ maxWidth: '72ch' }}>{kata(uraian.ringkas)}</p>}
        {status !== 'verified' && <Note nada="mendekati">{t(`hitung.status.${status}`)}</Note>}
        {fakta.length > 0 && (
          <details>
            <summary>{t('hitung.fakta', { count: fakta.length })}</summary>
            <ul className={css.factList}>
              {fakta.map(({ bunyi, status: sure, sumber }) => (
                <li key={bunyi.id}>
                  {kata(bunyi)} <Tag>{t(`hitung.sure.${sure}`)}</Tag>
                  <p className={css.origin}>{sumber}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Section>
  );
}
