import { Button } from '@mantine/core';
import type { StrategyWire } from '@selaras/contract';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { TotalView } from '../ui/figure-view.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption } from '../ui/text.tsx';
import css from './strategy-list.module.css';
import { StrategyMap } from './strategy-map.tsx';

/** Peta strategi: cause and effect between sasaran, drawn from the data, and the same as a list. */
export function StrategyMapScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <Page
      title={t('map.title', { year: tahun })}
      lead={strategy.data?.renstra?.nama ?? t('map.lead')}
      actions={
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden="true" />}
          onClick={() => window.print()}
          data-cetak="tidak"
        >
          {t('map.print')}
        </Button>
      }
    >
      <QueryView query={strategy} lines={10}>
        {(data) =>
          data.sasaran.length === 0 ? (
            <NoStrategy canPlan={data.abilities.includes('plan.edit')} />
          ) : (
            <Drawn strategy={data} tahun={tahun} />
          )
        }
      </QueryView>
    </Page>
  );
}

function NoStrategy({ canPlan }: { readonly canPlan: boolean }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('map.empty')}
      action={
        canPlan && (
          <LinkButton from="/$tahun" to="/$tahun/perencanaan/renstra">
            {t('board.emptyVerb')}
          </LinkButton>
        )
      }
    >
      {t('map.emptyHelp')}
    </Empty>
  );
}

function Drawn({ strategy, tahun }: { readonly strategy: StrategyWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const known = new Set(strategy.perspektif.map(({ id }) => id));
  const isLoose = ({ perspektifId }: Sasaran): boolean => perspektifId === null || !known.has(perspektifId);
  const rest = { id: null, nama: known.size === 0 ? '' : t('planning.sasaran.none') };
  const lanes = [...strategy.perspektif, ...(strategy.sasaran.some(isLoose) ? [rest] : [])];
  return (
    <>
      <StrategyMap strategy={strategy} tahun={tahun} />
      <Section title={t('map.list', { label: strategy.renstra?.label.sasaran ?? '' })}>
        {lanes.map((lane) => (
          <section key={lane.id ?? 'all'} className={css.lane}>
            {lane.nama !== '' && <h3 className={css.laneName}>{lane.nama}</h3>}
            {strategy.sasaran
              .filter((sasaran) => (lane.id === null ? isLoose(sasaran) : sasaran.perspektifId === lane.id))
              .map((sasaran) => (
                <SasaranItem key={sasaran.id} sasaran={sasaran} strategy={strategy} heading={lane.nama === '' ? 'h3' : 'h4'} />
              ))}
          </section>
        ))}
      </Section>
    </>
  );
}

type Sasaran = StrategyWire['sasaran'][number];

type ItemProps = { readonly sasaran: Sasaran; readonly strategy: StrategyWire; readonly heading: 'h3' | 'h4' };

function SasaranItem({ sasaran, strategy, heading: Heading }: ItemProps) {
  const { t } = useTranslation();
  const effects = strategy.panah
    .filter(({ dari }) => dari === sasaran.id)
    .flatMap(({ ke }) => strategy.sasaran.find(({ id }) => id === ke)?.nomor ?? []);
  return (
    <article className={css.sasaran} id={`sasaran-${sasaran.nomor}`} tabIndex={-1}>
      <Heading className={css.title}>
        {sasaran.nomor}. {sasaran.teks}
      </Heading>
      <p className={css.score}>
        NSS <TotalView total={sasaran.nss} of={strategy.renstra?.label.indikator ?? 'IKU'} /> <StatusMark status={sasaran.status} />
      </p>
      <ul>
        {sasaran.iku.map((iku) => (
          <li key={iku.id}>
            <Link from="/$tahun" to="/$tahun/iku/$ikuId" params={{ ikuId: iku.id }}>
              {iku.kode} · {iku.nama}
            </Link>{' '}
            <StatusMark status={iku.status} rilis={iku.statusRilis} />
          </li>
        ))}
      </ul>
      {effects.length > 0 && <Caption>{t('map.supports', { numbers: effects.toSorted((a, b) => a - b).join(', ') })}</Caption>}
    </article>
  );
}
