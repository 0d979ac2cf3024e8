import { Button } from '@mantine/core';
import type { StrategyWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, Prose, SectionTitle } from '../ui/text.tsx';
import css from './planning.module.css';
import { PlanningRekap } from './planning-rekap.tsx';
import { RenstraForm } from './planning-renstra-form.tsx';
import { IndikatorForm, PanahForm, type RenstraTree, SasaranForm } from './planning-tree-forms.tsx';

/** Renstra of the year: its goals, its sasaran with their indicators, and which sasaran supports which. */
export function PlanningRenstra() {
  const tahun = useTahun();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <QueryView query={strategy}>
      {(data) => (isTree(data) ? <Tree tree={data} /> : <NoRenstra canEdit={data.abilities.includes('plan.edit')} />)}
    </QueryView>
  );
}

const isTree = (strategy: StrategyWire): strategy is RenstraTree => strategy.renstra !== null;

function NoRenstra({ canEdit }: { readonly canEdit: boolean }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <RenstraForm from={tahun} onClose={() => setOpen(false)} />;
  return (
    <Empty
      title={t('planning.noRenstra', { year: tahun })}
      action={canEdit && <Button onClick={() => setOpen(true)}>{t('planning.renstra.add')}</Button>}
    >
      {t(canEdit ? 'planning.noRenstraHelp' : 'planning.noRenstraOther')}
    </Empty>
  );
}

type FormName = 'renstra' | 'sasaran' | 'indikator' | 'panah';

function Tree({ tree }: { readonly tree: RenstraTree }) {
  const { t } = useTranslation();
  const { tahun: years } = useSession();
  const [form, setForm] = useState<FormName | null>(null);
  const { renstra } = tree;
  const canEdit = tree.abilities.includes('plan.edit');
  const isLast = !years.some((year) => year > renstra.tahunAkhir);
  const close = (): void => setForm(null);
  return (
    <>
      <Stack gap={8}>
        <Row spread>
          <SectionTitle>{renstra.nama}</SectionTitle>
          {canEdit && isLast && form !== 'renstra' && (
            <Button variant="default" onClick={() => setForm('renstra')}>
              {t('planning.renstra.addNext')}
            </Button>
          )}
        </Row>
        <Muted>
          {t('planning.renstra.years', { from: renstra.tahunAwal, to: renstra.tahunAkhir })} · {t('planning.renstra.labels', renstra.label)}
        </Muted>
      </Stack>
      {form === 'renstra' && <RenstraForm from={renstra.tahunAkhir + 1} onClose={close} />}
      <Section title={t('planning.renstra.tujuan')}>
        <Goals tree={tree} />
      </Section>
      <Section title={t('planning.renstra.indikatorList')} aside={canEdit && <TreeButtons tree={tree} onOpen={setForm} />}>
        <SasaranList tree={tree} />
      </Section>
      <Section
        title={t('planning.renstra.panah')}
        aside={
          canEdit &&
          tree.sasaran.length > 1 && (
            <Button variant="default" onClick={() => setForm('panah')}>
              {t('planning.panah.add')}
            </Button>
          )
        }
      >
        <Arrows tree={tree} />
      </Section>
      <PlanningRekap key={renstra.id} renstraId={renstra.id} />
      {form === 'sasaran' && <SasaranForm tree={tree} onClose={close} />}
      {form === 'indikator' && <IndikatorForm tree={tree} onClose={close} />}
      {form === 'panah' && <PanahForm tree={tree} onClose={close} />}
    </>
  );
}

type TreeProps = { readonly tree: RenstraTree };

function TreeButtons({ tree, onOpen }: TreeProps & { readonly onOpen: (form: FormName) => void }) {
  const { t } = useTranslation();
  const isFirst = tree.sasaran.length === 0;
  return (
    <Row>
      <Button variant={isFirst ? 'filled' : 'default'} onClick={() => onOpen('sasaran')}>
        {t('planning.sasaran.add')}
      </Button>
      {!isFirst && <Button onClick={() => onOpen('indikator')}>{t('planning.indikator.add')}</Button>}
    </Row>
  );
}

function Goals({ tree }: TreeProps) {
  const { t } = useTranslation();
  if (tree.tujuan.length === 0) return <Muted>{t('planning.renstra.noTujuan')}</Muted>;
  return (
    <ol className={css.plain}>
      {tree.tujuan.map(({ nomor, judul, uraian }) => (
        <li key={nomor}>
          <Prose>
            <p>
              {nomor}. {judul}
            </p>
            {uraian !== '' && (
              <p>
                <Muted>{uraian}</Muted>
              </p>
            )}
          </Prose>
        </li>
      ))}
    </ol>
  );
}

/** Each sasaran with its perspektif and indicators; one without indicators says so, since nothing would measure it. */
function SasaranList({ tree }: TreeProps) {
  const { t } = useTranslation();
  if (tree.sasaran.length === 0) return <Muted>{t('planning.renstra.noSasaran')}</Muted>;
  const laneOf = (id: string | null): string | undefined => tree.perspektif.find((lane) => lane.id === id)?.nama;
  return (
    <dl className={css.tree}>
      {tree.sasaran.map(({ id, nomor, teks, perspektifId, iku }) => (
        <div key={id}>
          <dt>
            {nomor}. {teks} {laneOf(perspektifId) !== undefined && <Muted>· {laneOf(perspektifId)}</Muted>}
          </dt>
          {iku.length === 0 && (
            <dd>
              <Muted>{t('planning.renstra.noIku')}</Muted>
            </dd>
          )}
          {iku.map((one) => (
            <dd key={one.id}>
              <Link from="/$tahun" to="/$tahun/iku/$ikuId" params={{ ikuId: one.id }}>
                {tree.renstra.label.indikator} {one.kode} · {one.nama}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Arrows({ tree }: TreeProps) {
  const { t } = useTranslation();
  const numberOf = (id: string): number => tree.sasaran.find((sasaran) => sasaran.id === id)?.nomor ?? 0;
  if (tree.panah.length === 0) return <Muted>{t('planning.renstra.noPanah')}</Muted>;
  const arrows = tree.panah
    .map(({ dari, ke }) => ({ from: numberOf(dari), to: numberOf(ke) }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return (
    <ul className={css.plain}>
      {arrows.map((arrow) => (
        <li key={`${arrow.from}.${arrow.to}`}>{t('planning.renstra.supports', arrow)}</li>
      ))}
    </ul>
  );
}
