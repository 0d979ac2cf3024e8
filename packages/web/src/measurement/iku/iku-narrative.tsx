import { SegmentedControl } from '@mantine/core';
import type { IkuPageWire } from '@selaras/contract';
import { NARASI } from '@selaras/core/narrative/prose';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { NarrativePart } from './narrative-part.tsx';
import { yearIn } from './use-iku-page.ts';

/**
 * The story of an indicator, by the Renja that tells it: the Renja of next year evaluates this year,
 * the Renja of this year gives the reason of its target.
 */
export function IkuNarrative({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [renja, setRenja] = useState(tahun + 1);
  const told = useGet('GET /api/iku/:id', { params: { id: page.iku.id }, query: { tahun: renja } });
  const status = yearIn(page, renja - 1)?.status;
  const printed = useGet('GET /api/iku/:id/references', { params: { id: page.iku.id }, query: { tahun: renja } });
  const isUnmet = status === 'belum_tercapai' || status === 'mendekati';
  const lacks = isUnmet && told.data !== undefined && !REQUIRED.every((bagian) => isTold(told.data.narasi, { bagian, tahun: renja }));
  return (
    <Stack gap={16}>
      <div>
        <SegmentedControl
          aria-label={t('narrative.which')}
          value={String(renja)}
          onChange={(value) => setRenja(Number(value))}
          data={[tahun, tahun + 1].map((year) => ({ value: String(year), label: t('narrative.renja', { year }) }))}
        />
      </div>
      {lacks && <Note nada="mendekati">{t('narrative.unmet', { year: renja - 1 })}</Note>}
      <QueryView query={told} lines={4}>
        {(held) => (
          <div>
            {NARASI.map((bagian) => (
              <NarrativePart
                key={`${renja}.${bagian}`}
                ikuId={page.iku.id}
                renja={renja}
                bagian={bagian}
                held={held.narasi.find((part) => part.bagian === bagian && part.tahun === renja) ?? null}
                printed={printed.data}
                canWrite={page.abilities.includes('narrative.write')}
              />
            ))}
          </div>
        )}
      </QueryView>
    </Stack>
  );
}

/** What an unmet target owes its reader; without it the Renja cannot be published. */
const REQUIRED = ['kendala', 'rtl'] as const;

const isTold = (narasi: IkuPageWire['narasi'], { bagian, tahun }: { readonly bagian: string; readonly tahun: number }): boolean =>
  narasi.some((part) => part.bagian === bagian && part.tahun === tahun && part.teks.trim() !== '');
