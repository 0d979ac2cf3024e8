import type { PackDetailWire } from '@selaras/contract';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page, Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Code } from '../ui/text.tsx';
import { PackExamples } from './pack-examples.tsx';
import { PackLink } from './pack-link.tsx';
import { InForce, SureMark } from './pack-marks.tsx';
import { PackRule } from './pack-rule.tsx';
import { PackSettings } from './pack-settings.tsx';
import { PackStatements } from './pack-statements.tsx';
import { wordsOf } from './pack-words.ts';
import css from './rulepack.module.css';

/** One set of rules: what it is, how sure each of its statements is and where it is from, and what it was proven on. */
export function PackScreen() {
  const { t } = useTranslation();
  const { paket } = useParams({ from: '/$tahun/paket-aturan/$paket' });
  const pack = useGet('GET /api/packs/:id', { params: { id: paket } });
  const tahun = useTahun();
  const crumbs = [
    <Link key="register" to="/$tahun/paket-aturan" params={{ tahun: String(tahun) }}>
      {t('rulepack.title')}
    </Link>,
  ];
  const held = pack.data;
  return held === undefined ? (
    <Page title={t('rulepack.one')} crumbs={crumbs}>
      <QueryView query={pack} lines={14}>
        {() => null}
      </QueryView>
    </Page>
  ) : (
    <Page title={held.nama} tabTitle={held.id} lead={wordsOf(held.uraian.ringkas)} crumbs={crumbs}>
      <Content pack={held} />
    </Page>
  );
}

function Content({ pack }: { readonly pack: PackDetailWire }) {
  const { t } = useTranslation();
  return (
    <>
      <Head pack={pack} />
      {pack.belumTerisi && <Note nada="mendekati">{t('rulepack.waitingHelp')}</Note>}
      <Section title={t('rulepack.statementsTitle')}>
        <PackStatements facts={pack.daftarFakta} />
      </Section>
      {pack.uraian.komponen.length > 0 && (
        <Section title={t('rulepack.componentsTitle')}>
          <dl className={css.facts}>
            {pack.uraian.komponen.map(({ kode, nama, bunyi }) => [
              <dt key={`${kode}.dt`}>
                {wordsOf(nama)}
                <span className={css.under}>
                  <Code>{kode}</Code>
                </span>
              </dt>,
              <dd key={`${kode}.dd`}>{wordsOf(bunyi)}</dd>,
            ])}
          </dl>
        </Section>
      )}
      {pack.setelan.length > 0 && (
        <Section title={t('rulepack.settingsTitle')}>
          <PackSettings settings={pack.setelan} />
        </Section>
      )}
      {pack.isi.length > 0 && (
        <Section title={t('rulepack.ruleTitle')}>
          <PackRule lines={pack.isi} />
        </Section>
      )}
      <Section title={t('rulepack.examplesTitle')}>
        <PackExamples pack={pack} />
      </Section>
    </>
  );
}

function Head({ pack }: { readonly pack: PackDetailWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  return (
    <dl className={css.facts}>
      <dt>{t('rulepack.code')}</dt>
      <dd>
        <Code>{pack.id}</Code>
      </dd>
      <dt>{t('rulepack.legalBasis')}</dt>
      <dd>{pack.dasarHukum}</dd>
      <dt>{t('rulepack.inForce')}</dt>
      <dd>
        <InForce pack={pack} />
      </dd>
      <dt>{t('rulepack.confidence')}</dt>
      <dd>
        <SureMark status={pack.status} />
        {pack.status !== 'verified' && <span className={css.under}>{t('rulepack.worstOf')}</span>}
      </dd>
      {pack.sekeluarga.length > 0 && (
        <>
          <dt>{t('rulepack.family')}</dt>
          <dd>
            <ul className={css.family}>
              {pack.sekeluarga.map((other) => {
                const [a, b] = other.berlakuSejak < pack.berlakuSejak ? [other.id, pack.id] : [pack.id, other.id];
                return (
                  <li key={other.id}>
                    <PackLink id={other.id}>{other.nama}</PackLink>{' '}
                    <Link to="/$tahun/paket-aturan/banding" params={{ tahun: String(tahun) }} search={{ a, b }}>
                      {t('rulepack.whatChanged')}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
