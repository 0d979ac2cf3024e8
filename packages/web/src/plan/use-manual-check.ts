import { useDebouncedValue } from '@mantine/hooks';
import type { ManualCheckWire, ManualWire } from '@selaras/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../ui/api.ts';
import { useTahun } from '../ui/tahun.ts';
import { manualOf } from './manual-body.ts';
import type { ManualFormState } from './use-manual-form.ts';

/** `data` belongs to what stands in the form now; while it is being asked again, to what stood there a moment ago. */
export type ManualCheckState = { readonly data: ManualCheckWire | undefined; readonly error: unknown; readonly canAsk: boolean };

/** Parts without which the figure cannot be computed; what is only read by people may still be missing. */
const COMPUTES = /^(komponen|cara|pembagiNol|capaian|rumusCapaian|pembulatan|desimal|batasHari|nilaiTertinggi|pemeriksaan|sop)(\.|$)/;

/** What the manual being typed would compute from the data of the last period; the server saves nothing. */
export function useManualCheck({ draft, problems, page }: ManualFormState): ManualCheckState {
  const tahun = useTahun();
  const manual = useMemo(() => computable(manualOf(draft)), [draft]);
  const canAsk = !problems.some(({ field }) => COMPUTES.test(field));
  const [asked] = useDebouncedValue(manual, 500);
  const query = useQuery({
    queryKey: ['manual-check', page.iku.id, tahun, asked],
    queryFn: ({ signal }) =>
      call('POST /api/iku/:id/manual-check', { params: { id: page.iku.id }, body: { tahun, manual: asked } }, signal),
    enabled: canAsk && asked === manual,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { data: canAsk ? query.data : undefined, error: canAsk ? query.error : null, canAsk };
}

/** Texts that no figure depends on, but without which the API takes no manual; it is told that they are still to be written. */
const computable = (manual: ManualWire): ManualWire => ({
  ...manual,
  definisi: manual.definisi.length < 10 ? '(belum ditulis)' : manual.definisi,
  sumberData: manual.sumberData === '' ? '(belum ditulis)' : manual.sumberData,
});
