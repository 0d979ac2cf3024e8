import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nextToFill, periodRows } from '../measurement/iku/period-rows.ts';
import { Dialog, DialogForm } from '../org/dialog.tsx';
import { useGet } from '../ui/api-hooks.ts';
import { periodText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption, Muted } from '../ui/text.tsx';

/** "Pakai sebagai realisasi": which indicator and period; then the measurement form opens with the figures at hand. */
export function PakaiButton({ id, kind }: { readonly id: string; readonly kind: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('hitung.pakai.verb')}</Button>
      <Dialog opened={isOpen} title={t('hitung.pakai.verb')} onClose={() => setOpen(false)}>
        <PakaiForm id={id} kind={kind} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** Words by which the indicator that a calculation is for is found at once; anybody may choose another. */
const KATA: Readonly<Record<string, RegExp>> = {
  ikpa: /ikpa|pelaksanaan anggaran/i,
  'ikpa-komponen': /ikpa|pelaksanaan anggaran/i,
  skm: /kepuasan|ikm/i,
  'ip-asn': /profesionalitas|ip asn/i,
  akip: /sakip|akip|akuntabilitas/i,
  serapan: /serapan|penyerapan/i,
  nspk: /nspk/i,
};

function PakaiForm({ id, kind, onClose }: { readonly id: string; readonly kind: string; readonly onClose: () => void }) {
  const tahun = useTahun();
  const board = useGet('GET /api/board', { query: { tahun } });
  return (
    <QueryView query={board} lines={4}>
      {({ rows }) => {
        const likely = rows.find(({ nama }) => KATA[kind]?.test(nama) === true) ?? rows[0];
        return <Pilih id={id} rows={rows} awal={likely?.id ?? ''} onClose={onClose} />;
      }}
    </QueryView>
  );
}

type PilihProps = {
  readonly id: string;
  readonly rows: readonly { readonly id: string; readonly kode: string; readonly nama: string }[];
  readonly awal: string;
  readonly onClose: () => void;
};

function Pilih({ id, rows, awal, onClose }: PilihProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const navigate = useNavigate();
  const [ikuId, setIku] = useState(awal);
  const [chosen, setPeriod] = useState('');
  const page = useGet('GET /api/iku/:id', { params: { id: ikuId }, query: { tahun } }, { enabled: ikuId !== '' });
  const periods = page.data === undefined ? [] : periodRows(page.data, tahun);
  const period = periods.some((one) => one.period === chosen) ? chosen : (nextToFill(periods) ?? periods[0]?.period ?? '');
  if (rows.length === 0) return <Muted>{t('hitung.pakai.tanpaIku')}</Muted>;
  const go = (): void => {
    if (period !== '')
      void navigate({ to: '/$tahun/iku/$ikuId/isi/$period', params: { tahun: String(tahun), ikuId, period }, search: { ambil: id } });
  };
  return (
    <DialogForm
      verb={t('hitung.pakai.buka')}
      isPending={page.isFetching && page.data === undefined}
      error={page.error}
      onSubmit={go}
      onClose={onClose}
    >
      <Stack gap={12}>
        <Caption>{t('hitung.pakai.bantuan')}</Caption>
        <NativeSelect
          label={t('hitung.pakai.iku')}
          value={ikuId}
          onChange={(event) => setIku(event.currentTarget.value)}
          data={rows.map(({ id: value, kode, nama }) => ({ value, label: `${kode} · ${nama}` }))}
        />
        <NativeSelect
          label={t('column.period')}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
          data={periods.map(({ period: value, measurement }) => ({
            value,
            label: `${periodText(value)} · ${t(`state.${measurement?.state ?? 'empty'}`)}`,
          }))}
        />
      </Stack>
    </DialogForm>
  );
}
