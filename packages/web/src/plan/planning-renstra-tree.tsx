import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Muted, Tag } from '../ui/text.tsx';
import css from './planning.module.css';
import { IndikatorForm, PanahForm, type RenstraTree, SasaranForm } from './planning-tree-forms.tsx';

type Adding = 'sasaran' | 'indikator' | 'panah' | null;

/** Sasaran with their indicators, and which sasaran supports which. */
export function RenstraTreeView({ tree, canEdit }: { readonly tree: RenstraTree; readonly canEdit: boolean }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<Adding>(null);
  const close = (): void => setAdding(null);
  const button = (what: 'sasaran' | 'indikator' | 'panah') => (
    <Button variant="default" onClick={() => setAdding(what)}>
      {t(`planning.${what}.add`)}
    </Button>
  );
  const grow = canEdit && (
    <Row>
      {button('sasaran')}
      {tree.sasaran.length > 0 && button('indikator')}
    </Row>
  );
  return (
    <>
      <Section title={t('planning.renstra.indikatorList')} aside={grow}>
        <SasaranList tree={tree} />
      </Section>
      <Section title={t('planning.renstra.panah')} aside={canEdit && tree.sasaran.length > 1 && button('panah')}>
        <PanahList tree={tree} />
      </Section>
      {adding === 'sasaran' && <SasaranForm tree={tree} onClose={close} />}
      {adding === 'indikator' && <IndikatorForm tree={tree} onClose={close} />}
      {adding === 'panah' && <PanahForm tree={tree} onClose={close} />}
    </>
  );
}

function SasaranList({ tree }: { readonly tree: RenstraTree }) {
  const { t } = useTranslation();
  if (tree.sasaran.length === 0) return <Muted>{t('planning.renstra.noSasaran')}</Muted>;
  const nameOf = (perspektif: string | null): string => tree.perspektif.find(({ id }) => id === perspektif)?.nama ?? '';
  return (
    <ol className={css.tree}>
      {tree.sasaran.map(({ id, nomor, teks, perspektifId, iku }) => (
        <li key={id}>
          <div className={css.treeHead}>
            <strong>
              {nomor}. {teks}
            </strong>
            <Muted>{nameOf(perspektifId)}</Muted>
          </div>
          {iku.length === 0 && <Muted>{t('planning.renstra.noIku')}</Muted>}
          <ul className={css.leaves}>
            {iku.map((one) => (
              <li key={one.id}>
                <Link from="/$tahun/perencanaan" to="/$tahun/iku/$ikuId/manual" params={{ ikuId: one.id }}>
                  {tree.renstra.label.indikator} {one.kode} · {one.nama}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function PanahList({ tree: { sasaran, panah } }: { readonly tree: RenstraTree }) {
  const { t } = useTranslation();
  if (panah.length === 0) return <Muted>{t('planning.renstra.noPanah')}</Muted>;
  const numberOf = (id: string): number => sasaran.find((one) => one.id === id)?.nomor ?? 0;
  return (
    <ul className={css.plain}>
      {panah.map(({ dari, ke, contoh }) => (
        <li key={`${dari}-${ke}`}>
          {t('planning.renstra.supports', { from: numberOf(dari), to: numberOf(ke) })} {contoh && <Tag>{t('figure.example')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
