import { Button } from '@mantine/core';
import type { IndicatorMapWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, Prose, Tag } from '../ui/text.tsx';
import css from './planning.module.css';
import { MapForm } from './planning-map-form.tsx';

export type MapRow = IndicatorMapWire['baris'][number];
type Iku = MapRow['dari'];

/** Peta indikator: what became of every indicator of the Renstra before, as Bab II has to say it. */
export function PlanningMap() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const map = useGet('GET /api/indicator-map', { query: { tahun } });
  const none = <Empty title={t('indicatorMap.none', { year: tahun })}>{t('indicatorMap.noneHelp')}</Empty>;
  return (
    <QueryView query={map} lines={10} instead={{ 'renstra.not_found': none }}>
      {(held) => (held.dariRenstra === null || held.keRenstra === null ? none : <Mapped map={held} />)}
    </QueryView>
  );
}

function Mapped({ map }: { readonly map: IndicatorMapWire }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<MapRow | null>(null);
  const canEdit = map.abilities.includes('plan.edit');
  const open = map.baris.filter(({ jenis }) => jenis === null);
  const done = map.baris.filter(({ jenis }) => jenis !== null);
  return (
    <Stack>
      <Prose>
        <p>
          {t('indicatorMap.between', { from: map.dariRenstra?.nama ?? '', to: map.keRenstra?.nama ?? '' })}{' '}
          <Muted>{t('indicatorMap.why')}</Muted>
        </p>
      </Prose>
      {open.length > 0 && <Note nada="mendekati">{t('indicatorMap.open', { count: open.length })}</Note>}
      <ResponsiveTable
        label={t('planning.tab.petaIndikator')}
        columns={columnsOf({ t, canEdit, onAsk: setAsked })}
        groups={[
          ...(open.length > 0 ? [{ key: 'belum', title: t('indicatorMap.unmapped'), rows: open }] : []),
          ...(done.length > 0 ? [{ key: 'sudah', title: t('indicatorMap.mapped'), rows: done }] : []),
        ]}
        rowKey={({ dari }) => dari.id}
      />
      <Section title={t('indicatorMap.fresh')}>
        {map.baru.length === 0 ? (
          <Muted>{t('indicatorMap.noFresh')}</Muted>
        ) : (
          <ul className={css.plain}>
            {map.baru.map((iku) => (
              <li key={iku.id}>
                <IkuLink iku={iku} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {asked !== null && <MapForm key={asked.dari.id} map={map} row={asked} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

const IkuLink = ({ iku: { id, label, kode, nama } }: { readonly iku: Iku }) => (
  <Link from="/$tahun" to="/$tahun/iku/$ikuId" params={{ ikuId: id }}>
    {label} {kode} {nama}
  </Link>
);

type ColumnsOf = { readonly t: TFunction; readonly canEdit: boolean; readonly onAsk: (row: MapRow) => void };

function columnsOf({ t, canEdit, onAsk }: ColumnsOf): readonly TableColumn<MapRow>[] {
  const step: TableColumn<MapRow> = {
    key: 'langkah',
    title: t('column.step'),
    card: 'lebar',
    cell: (row) => (
      <Button
        variant={row.jenis === null ? 'light' : 'subtle'}
        size="compact-sm"
        aria-label={t(row.jenis === null ? 'indicatorMap.setOf' : 'indicatorMap.changeOf', { label: row.dari.label, kode: row.dari.kode })}
        onClick={() => onAsk(row)}
      >
        {t(row.jenis === null ? 'indicatorMap.set' : 'action.edit')}
      </Button>
    ),
  };
  return [
    { key: 'dari', title: t('indicatorMap.from'), card: 'judul', width: '26%', cell: ({ dari }) => <IkuLink iku={dari} /> },
    { key: 'jenis', title: t('indicatorMap.kind'), cell: (row) => <Kind row={row} /> },
    {
      key: 'ke',
      title: t('indicatorMap.to'),
      card: 'lebar',
      width: '26%',
      cell: ({ ke, jenis }) => (ke === null ? jenis !== null && <Muted>{t('indicatorMap.nothing')}</Muted> : <IkuLink iku={ke} />),
    },
    {
      key: 'kalimat',
      title: t('indicatorMap.sentence'),
      card: 'lebar',
      width: '28%',
      cell: ({ kalimat, alasan }) => (
        <>
          {kalimat}
          {alasan !== null && <span className={css.under}>{t('indicatorMap.reasonOf', { reason: alasan })}</span>}
        </>
      ),
    },
    ...(canEdit ? [step] : []),
  ];
}

function Kind({ row: { jenis, contoh } }: { readonly row: MapRow }) {
  const { t } = useTranslation();
  if (jenis === null) return <Muted>{t('indicatorMap.notYet')}</Muted>;
  return (
    <>
      {t(`indicatorMap.jenis.${jenis}`)} {contoh && <Tag>{t('figure.example')}</Tag>}
    </>
  );
}
