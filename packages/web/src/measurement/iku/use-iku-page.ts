import type { IkuPageWire } from '@selaras/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { reading } from '../../ui/api-hooks.ts';
import { useTahun } from '../../ui/tahun.ts';

export const useIkuId = (): string => useParams({ from: '/$tahun/iku/$ikuId' }).ikuId;

/** The indicator of the address; the page around the tabs has asked for it already. */
export function useIkuPage(): IkuPageWire {
  const [id, tahun] = [useIkuId(), useTahun()];
  return useSuspenseQuery(reading('GET /api/iku/:id', { params: { id }, query: { tahun } })).data;
}

export type IkuYear = IkuPageWire['tahun'][number];

export const yearIn = (page: IkuPageWire, tahun: number): IkuYear | undefined => page.tahun.find((year) => year.tahun === tahun);
