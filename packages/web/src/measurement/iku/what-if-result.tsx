import { useDebouncedValue } from '@mantine/hooks';
import type { SimulateBody, SimulationWire, TotalWire } from '@selaras/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../ui/api.ts';
import { type Asal, FigureView, TotalView } from '../../ui/figure-view.tsx';
import { differenceText } from '../../ui/format.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Muted, Tag } from '../../ui/text.tsx';
import css from './what-if.module.css';

const STILL_MS = 400;

type ResultProps = {
  readonly ikuId: string;
  readonly desimal: number;
  /** What the members of a total are called: IKU, IKK. */
  readonly label: string;
  readonly body: SimulateBody | null;
};

/** Before and after, computed by the server with the rules that save; asked when the typing has come to rest. */
export function WhatIfResult({ ikuId, desimal, label, body }: ResultProps) {
  const { t } = useTranslation();
  const [still] = useDebouncedValue(body, STILL_MS);
  const key = 'POST /api/iku/:id/simulate';
  const result = useQuery({
    queryKey: [key, ikuId, still],
    queryFn: ({ signal }) => {
      if (still === null) throw new Error('nothing is supposed');
      return call(key, { params: { id: ikuId }, body: still }, signal);
    },
    enabled: still !== null,
    placeholderData: keepPreviousData,
  });
  if (body === null || still === null) return <Muted>{t('whatIf.waiting')}</Muted>;
  return (
    <div className={css.result} aria-live="polite" aria-busy={result.isFetching}>
      <QueryView query={result} lines={6}>
        {(held) => <Effects result={held} ikuId={ikuId} desimal={desimal} label={label} />}
      </QueryView>
    </div>
  );
}

type Effect = {
  readonly key: string;
  readonly nama: ReactNode;
  readonly sekarang: ReactNode;
  readonly menjadi: ReactNode;
  readonly selisih: string | null;
};

type EffectsProps = Omit<ResultProps, 'body'> & { readonly result: SimulationWire };

function Effects({ result, ikuId, desimal, label }: EffectsProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  return (
    <ResponsiveTable
      label={t('whatIf.effects')}
      columns={columnsOf(t)}
      groups={[
        { key: 'ini', title: t('whatIf.own'), aside: <Tag>{t('whatIf.tag')}</Tag>, rows: ownEffects({ result, ikuId, tahun, desimal, t }) },
        { key: 'atas', title: t('whatIf.above'), rows: totalEffects({ result, tahun, label, t }) },
        ...(result.ikut.length === 0 ? [] : [{ key: 'ikut', title: t('whatIf.dependants'), rows: dependants(result, tahun) }]),
      ]}
      rowKey={({ key }) => key}
      cardColumns={3}
    />
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<Effect>[] => [
  { key: 'nama', title: t('whatIf.figure'), card: 'judul', cell: ({ nama }) => nama },
  { key: 'sekarang', title: t('whatIf.now'), align: 'end', cell: ({ sekarang }) => sekarang },
  { key: 'menjadi', title: t('whatIf.then'), align: 'end', cell: ({ menjadi }) => menjadi },
  { key: 'selisih', title: t('whatIf.change'), align: 'end', cell: ({ selisih }) => selisih ?? <Muted>{t('whatIf.same')}</Muted> },
];

type EffectsOf = { readonly result: SimulationWire; readonly tahun: number; readonly t: TFunction };
type Before = SimulationWire['capaian'];

const figures = (before: Before, decimals: number, asal: Asal) => ({
  sekarang: <FigureView figure={before.sekarang} decimals={decimals} asal={asal} />,
  menjadi: <FigureView figure={before.menjadi} decimals={decimals} />,
  selisih: changeText(before.menjadi, before.sekarang, decimals),
});

/** `null` for no change: it is said in a word, not as zero. */
function changeText(later: Before['menjadi'], earlier: Before['sekarang'], decimals: number): string | null {
  const text = differenceText(later, earlier, decimals);
  return text !== null && /^[+−]/.test(text) ? text : null;
}

function ownEffects({ result, ikuId, tahun, desimal, t }: EffectsOf & { readonly ikuId: string; readonly desimal: number }): Effect[] {
  const asal = { ikuId, tahun };
  return [
    { key: 'realisasi', nama: t('column.realisasi'), ...figures(result.realisasi, desimal, asal) },
    { key: 'target', nama: t('column.target'), ...figures(result.target, desimal, asal) },
    { key: 'capaian', nama: t('column.capaian'), ...figures(result.capaian, 2, asal) },
    {
      key: 'status',
      nama: t('column.status'),
      sekarang: <StatusMark status={result.status.sekarang} />,
      menjadi: <StatusMark status={result.status.menjadi} />,
      selisih: result.status.sekarang === result.status.menjadi ? null : t('whatIf.changed'),
    },
  ];
}

function totalEffects({ result, tahun, label, t }: EffectsOf & { readonly label: string }): Effect[] {
  const row = (key: 'nss' | 'nkp' | 'npss', nama: string): Effect => {
    const { sekarang, menjadi }: { readonly sekarang: TotalWire; readonly menjadi: TotalWire } = result[key];
    return {
      key,
      nama,
      sekarang: <TotalView total={sekarang} asal={{ npss: tahun }} of={label} />,
      menjadi: <TotalView total={menjadi} of={label} />,
      selisih: changeText(menjadi.figure, sekarang.figure, 2),
    };
  };
  return [row('nss', t('whatIf.nss')), row('nkp', t('whatIf.nkp')), row('npss', result.namaRekap)];
}

const dependants = ({ ikut }: SimulationWire, tahun: number): Effect[] =>
  ikut.map(({ ikuId, label, nama, capaian }) => ({
    key: ikuId,
    nama: `${label} ${nama}`,
    ...figures(capaian, 2, { ikuId, tahun }),
  }));
