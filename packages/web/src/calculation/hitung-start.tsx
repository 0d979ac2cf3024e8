import { parsePlainDate } from '@selaras/core/kernel/plain-date';
import { isInForce } from '@selaras/core/rulepack/rule-pack';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useTahun } from '../ui/tahun.ts';
import { DaftarSimpanan } from './daftar-simpanan.tsx';
import css from './hitung.module.css';
import type { KindForm } from './kinds/kind-form.ts';
import { GRUP, KINDS } from './kinds/kinds.ts';

/** Hitung & Simulasi: every official calculation by what it is about, and those that were kept. */
export function HitungStart() {
  const { t } = useTranslation();
  const { jenis } = useSearch({ from: '/$tahun/hitung' });
  const navigate = useNavigate({ from: '/$tahun/hitung' });
  return (
    <Page
      title={t('hitung.judul')}
      tabTitle={t('area.hitung')}
      lead={t('hitung.lead')}
      actions={
        <LinkButton variant="default" from="/$tahun" to="/$tahun/hitung/impor">
          {t('impor.berkasLain')}
        </LinkButton>
      }
    >
      {GRUP.map((grup) => (
        <Section key={grup} title={t(`hitung.grup.${grup}`)}>
          <ul className={css.kinds}>
            {KINDS.filter((one) => one.grup === grup).map((form) => (
              <li key={form.kind}>
                <KindCard form={form} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t('hitung.simpanan.judul')}>
        <DaftarSimpanan
          jenis={jenis}
          onJenis={(value) => void navigate({ search: (held) => ({ ...held, jenis: value }), replace: true })}
        />
      </Section>
    </Page>
  );
}

function KindCard({ form }: { readonly form: KindForm }) {
  const { t } = useTranslation();
  const on = parsePlainDate(`${useTahun()}-12-31`);
  const paket = form.packs.find((pack) => on !== null && pack.belumTerisi !== true && isInForce(pack, on)) ?? form.packs[0];
  return (
    <Link from="/$tahun" to="/$tahun/hitung/$kind" params={{ kind: form.kind }} className={css.kind ?? ''}>
      <strong>{t(`hitung.jenis.${form.kind}`)}</strong>
      <span>{t(`hitung.guna.${form.kind}`)}</span>
      {paket !== undefined && <span>{paket.dasarHukum}</span>}
    </Link>
  );
}
