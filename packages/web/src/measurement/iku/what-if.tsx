import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { IkuPageWire, MeasurementFormWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { figureText, periodText } from '../../ui/format.ts';
import { Fields, Row, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Muted } from '../../ui/text.tsx';
import { periodRows } from './period-rows.ts';
import { yearIn } from './use-iku-page.ts';
import { type Andaian, changesOf, komponenAwal } from './what-if-draft.ts';
import { WhatIfKomponen } from './what-if-komponen.tsx';
import { WhatIfResult } from './what-if-result.tsx';

/** "Bagaimana jika": other inputs or another target, and what they would change up to the office total. Saves nothing. */
export function WhatIf({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [isOpen, setOpen] = useState(false);
  if (page.manual === null || yearIn(page, tahun) === undefined) return null;
  return (
    <Section title={t('whatIf.title')}>
      {isOpen ? (
        <Stack>
          <Note nada="aksen">{t('whatIf.notSaved')}</Note>
          <Periods page={page} onClose={() => setOpen(false)} />
        </Stack>
      ) : (
        <Stack gap={12}>
          <Muted>{t('whatIf.help')}</Muted>
          <div>
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('whatIf.open')}
            </Button>
          </div>
        </Stack>
      )}
    </Section>
  );
}

type PeriodsProps = { readonly page: IkuPageWire; readonly onClose: () => void };

function Periods({ page, onClose }: PeriodsProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const rows = periodRows(page, tahun);
  const newest = rows.findLast(({ measurement }) => measurement?.entry != null) ?? rows.at(-1);
  const [period, setPeriod] = useState(newest?.period ?? String(tahun));
  const form = useGet('GET /api/iku/:id/form', { params: { id: page.iku.id }, query: { period } });
  return (
    <>
      {rows.length > 1 && (
        <NativeSelect
          label={t('column.period')}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
          data={rows.map((row) => ({ value: row.period, label: periodText(row.period) }))}
          maw={240}
        />
      )}
      <QueryView query={form} lines={5}>
        {(held) => <Thought key={period} page={page} form={held} period={period} onClose={onClose} />}
      </QueryView>
    </>
  );
}

type ThoughtProps = PeriodsProps & { readonly form: MeasurementFormWire; readonly period: string };

function Thought({ page, form, period, onClose }: ThoughtProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { desimal, satuan, id } = page.iku;
  const target = figureText(yearIn(page, tahun)?.target ?? { alasan: 'target_missing' }, desimal) ?? '';
  const start: Andaian = { cara: 'isian', komponen: komponenAwal(form), realisasi: '', target };
  const [held, setHeld] = useState(start);
  const set = (change: Partial<Andaian>): void => setHeld((before) => ({ ...before, ...change }));
  const changes = changesOf(start, held);
  const typed = (name: 'realisasi' | 'target') => ({
    value: held[name],
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('whatIf.what')}
        value={held.cara}
        onChange={(cara) => set({ cara: cara === 'hasil' ? 'hasil' : 'isian' })}
        data={[
          { value: 'isian', label: t('whatIf.inputs') },
          { value: 'hasil', label: t('whatIf.outcome') },
        ]}
      />
      {held.cara === 'isian' && <WhatIfKomponen manual={form.manual} komponen={held.komponen} onChange={(komponen) => set({ komponen })} />}
      <Fields>
        {held.cara === 'hasil' && (
          <TextInput label={t('whatIf.realisasi', { satuan, period: periodText(period) })} {...typed('realisasi')} />
        )}
        <TextInput label={t('whatIf.target', { satuan, year: tahun })} {...typed('target')} />
      </Fields>
      <WhatIfResult ikuId={id} desimal={desimal} label={page.iku.label} body={changes === null ? null : { tahun, period, ...changes }} />
      <Row>
        <Button variant="default" disabled={changes === null} onClick={() => setHeld(start)}>
          {t('whatIf.reset')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Row>
    </Stack>
  );
}
