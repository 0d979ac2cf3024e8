import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted } from '../ui/text.tsx';
import css from './document.module.css';
import { RenjaStart } from './renja-start.tsx';

/** The documents of a year. Other years are one step away. */
export function DocumentsScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { tahun: years } = useSession();
  const others = years.filter((year) => year !== tahun);
  return (
    <Page title={t('documents.title', { year: tahun })} tabTitle={t('area.dokumen')} lead={t('documents.lead')}>
      <RenjaCard tahun={tahun} />
      {others.length > 0 && (
        <Section title={t('documents.others')}>
          <ul className={css.years}>
            {others.map((year) => (
              <li key={year}>
                <Link to="/$tahun/dokumen/renja" params={{ tahun: String(year) }}>
                  {t('renja.title', { year })}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function RenjaCard({ tahun }: { readonly tahun: number }) {
  const { t } = useTranslation();
  const state = useGet('GET /api/documents/renja/:tahun', { params: { tahun } });
  return (
    <QueryView query={state} lines={3} instead={{ 'document.not_found': <RenjaStart />, 'renstra.not_found': <RenjaStart /> }}>
      {({ findings, publications, changedSincePublished }) => {
        const latest = publications[0];
        const required = findings.filter(({ level }) => level === 'wajib').length;
        return (
          <article className={css.card}>
            <Stack gap={4}>
              <h2 className={css.cardTitle}>{t('renja.title', { year: tahun })}</h2>
              <p>
                {latest === undefined
                  ? t('renja.neverPublished')
                  : t('renja.publishedOn', { number: latest.nomor, date: dateText(latest.ditetapkanPada) })}{' '}
                {latest !== undefined && changedSincePublished && t('renja.changed')}
              </p>
              <Muted>
                {t('renja.required', { count: required })} · {t('renja.notes', { count: findings.length - required })}
              </Muted>
            </Stack>
            <LinkButton from="/$tahun" to="/$tahun/dokumen/renja" aria-label={`${t('action.open')} ${t('renja.title', { year: tahun })}`}>
              {t('action.open')}
            </LinkButton>
          </article>
        );
      }}
    </QueryView>
  );
}
