import type { RenjaStateWire } from '@selaras/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { reading } from '../ui/api-hooks.ts';
import { useTahun } from '../ui/tahun.ts';

/** The Renja of the year in the address; the page around the tabs has asked for it already. */
export function useRenja(): RenjaStateWire {
  const tahun = useTahun();
  return useSuspenseQuery(reading('GET /api/documents/renja/:tahun', { params: { tahun } })).data;
}

export const requiredOf = ({ findings }: RenjaStateWire): number => findings.filter(({ level }) => level === 'wajib').length;

export const draftUrl = (tahun: number, format: 'html' | 'pdf' | 'docx'): string => `/api/documents/renja/${tahun}/draft.${format}`;
export const publicationUrl = (id: string, format: 'html' | 'pdf' | 'docx' | 'snapshot.json'): string =>
  `/api/documents/publications/${id}/${format}`;
