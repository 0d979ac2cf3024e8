import { useDebouncedValue } from '@mantine/hooks';
import type { ManualCheckWire, ManualWire } from '@selaras/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../ui/api.ts';
import { useTahun } from '../ui/tahun.ts';
import { manualOf, yearOf } from './manual-body.ts';
import type { ManualFormState } from './use-manual-form.ts';

/** `data` belongs to what stands in the form now; while it is being asked again, to what stood there a moment ago. */
export type ManualCheckState = {
  readonly data: ManualCheckWire | undefined;
  /** Only of what stands in the form now: their places are places of its text. */
  readonly problems: ManualCheckWire['problems'];
  readonly error: unknown;
  readonly canAsk: boolean;
};

/** Parts without which the figure cannot be computed; what is only read by people may still be missing. */
const COMPUTES = /^(komponen|cara|pembagiNol|capaian|rumusCapaian|pembulatan|desimal|batasHari|nilaiTertinggi|pemeriksaan|sop)(\.|$)/;

const NONE: ManualCheckWire['problems'] = [];

/**
 * What the manual being typed would compute from the data of the last period, and how it stands beside the other indicators in
 * every year that it is meant for; the server saves nothing.
 */
export function useManualCheck({ draft, problems, page }: Pick<ManualFormState, 'draft' | 'problems' | 'page'>): ManualCheckState {
  const tahun = useTahun();
  const manual = useMemo(() => computable(manualOf(draft)), [draft]);
  const [sejakTahun, sampaiTahun] = [yearOf(draft.sejakTahun) ?? tahun, yearOf(draft.sampaiTahun)];
  const canAsk = !problems.some(({ field }) => COMPUTES.test(field));
  const [asked] = useDebouncedValue(manual, 500);
  const query = useQuery({
    queryKey: ['manual-check', page.iku.id, tahun, sejakTahun, sampaiTahun, asked],
    queryFn: ({ signal }) => {
      const body = { tahun, sejakTahun, sampaiTahun, manual: asked };
      return call('POST /api/iku/:id/manual-check', { params: { id: page.iku.id }, body }, signal);
    },
    enabled: canAsk && asked === manual,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const isCurrent = canAsk && asked === manual && !query.isPlaceholderData;
  const served = isCurrent ? (query.data?.problems ?? NONE) : NONE;
  return { data: canAsk ? query.data : undefined, problems: served, error: canAsk ? query.error : null, canAsk };
}

/**
 * Texts that no figure depends on, but without which the API takes no manual; it is told that they are still to be written.
 * Evidence tables are only printed: a half-written one must not keep a figure from being tried.
 */
const computable = (manual: ManualWire): ManualWire => ({
  ...manual,
  tabel: [],
  definisi: manual.definisi.length < 10 ? '(belum ditulis)' : manual.definisi,
  sumberData: manual.sumberData === '' ? '(belum ditulis)' : manual.sumberData,
});
