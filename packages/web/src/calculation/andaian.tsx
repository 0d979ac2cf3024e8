import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/page.tsx';
import { AndaianAkip } from './andaian/andaian-akip.tsx';
import { AndaianIkpa } from './andaian/andaian-ikpa.tsx';
import { AndaianIpAsn } from './andaian/andaian-ip-asn.tsx';
import { AndaianSkm } from './andaian/andaian-skm.tsx';
import type { LayarKind } from './kinds/kind-form.ts';
import type { Hitung } from './use-hitung.ts';

type Shown = ComponentType<{ readonly hitung: Hitung }>;

const ANDAIAN: Readonly<Partial<Record<LayarKind, Shown>>> = {
  ikpa: AndaianIkpa,
  'ikpa-komponen': AndaianIkpa,
  skm: AndaianSkm,
  'ip-asn': AndaianIpAsn,
  akip: AndaianAkip,
};

/** What it would take: only where there is a result to start from. */
export function Andaian({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { hasil, form } = hitung;
  const Of = ANDAIAN[form.kind];
  if (Of === undefined || hasil === null || 'absen' in hasil.output) return null;
  return (
    <Section title={t('hitung.andaian')}>
      <Of hitung={hitung} />
    </Section>
  );
}
