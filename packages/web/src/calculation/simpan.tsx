import { Button, NativeSelect, TextInput } from '@mantine/core';
import { composePeriod } from '@selaras/core/kernel/period';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, DialogForm } from '../org/dialog.tsx';
import { useForm } from '../org/use-form.ts';
import { useAbility, useSession } from '../session/session.ts';
import { isProblem } from '../ui/api.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { periodText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Caption } from '../ui/text.tsx';
import { PakaiButton } from './pakai.tsx';
import type { Hitung } from './use-hitung.ts';

/** Keeps a result with its input and pack; then an indicator can take it. Offered to whoever may record realisasi. */
export function SimpanButton({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const mayKeep = useAbility('measurement.record');
  const [isOpen, setOpen] = useState(false);
  const { hasil, tersimpan } = hitung;
  if (!mayKeep) return null;
  const canKeep = hasil !== null && !('absen' in hasil.output);
  return (
    <Stack gap={12}>
      {tersimpan !== null ? (
        <>
          <Note nada="tercapai">{t('hitung.simpan.sudah')}</Note>
          <Row>
            <PakaiButton id={tersimpan} kind={hitung.form.kind} />
            <LinkButton variant="default" from="/$tahun" to="/$tahun/hitung/simpanan/$id" params={{ id: tersimpan }}>
              {t('action.open')}
            </LinkButton>
          </Row>
        </>
      ) : (
        <div>
          <Button disabled={!canKeep} onClick={() => setOpen(true)}>
            {t('hitung.simpan.verb')}
          </Button>
          {!canKeep && <Caption>{t('hitung.simpan.belum')}</Caption>}
        </div>
      )}
      <Dialog opened={isOpen} title={t('hitung.simpan.judul')} onClose={() => setOpen(false)}>
        <SimpanForm
          hitung={hitung}
          onClose={() => setOpen(false)}
          onKept={(id) => {
            hitung.simpan(id);
            setOpen(false);
          }}
        />
      </Dialog>
    </Stack>
  );
}

/** The year and its parts, the year first. */
export function periodeTahun(tahun: number): readonly string[] {
  const parts = (kind: 'tahun' | 'semester' | 'triwulan' | 'bulan', count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => composePeriod({ kind, year: tahun, index: i + 1 }));
  return [...parts('tahun', 1), ...parts('semester', 2), ...parts('triwulan', 4), ...parts('bulan', 12)];
}

type SimpanProps = { readonly hitung: Hitung; readonly onKept: (id: string) => void; readonly onClose: () => void };

function SimpanForm({ hitung, onKept, onClose }: SimpanProps) {
  const { t } = useTranslation();
  const { unit, hariIni } = useSession();
  const units = useGet('GET /api/units', { query: { pada: hariIni } });
  const keep = useSend('POST /api/calculations');
  const { form, tahun, masukan, paketDipilih } = hitung;
  const start = { judul: `${t(`hitung.jenis.${form.kind}`)} ${tahun}`, unitId: unit.id, period: tahun };
  const { field, submit } = useForm({
    start,
    check: ({ judul }) => ({ judul: judul.trim() === '' ? t('hitung.simpan.judulPerlu') : null }),
    error: keep.error,
  });
  const send = (): void =>
    submit(({ judul, unitId, period }) =>
      keep.mutate(
        {
          body: {
            unitId,
            kind: form.kind,
            period: period === '' ? null : period,
            judul: judul.trim(),
            paket: paketDipilih === '' ? null : paketDipilih,
            input: masukan,
          },
        },
        { onSuccess: ({ id }) => onKept(id) },
      ),
    );
  const pilihanUnit = units.data ?? [unit];
  return (
    <DialogForm verb={t('hitung.simpan.verb')} isPending={keep.isPending} error={keep.error} onSubmit={send} onClose={onClose}>
      <Caption>{t('hitung.simpan.bantuan')}</Caption>
      {isProblem(keep.error, 'calculation.refused') && <Caption>{t('hitung.simpan.ditolak')}</Caption>}
      <TextInput label={t('hitung.simpan.nama')} autoComplete="off" {...field('judul')} />
      <NativeSelect
        label={t('hitung.simpan.unit')}
        {...field('unitId')}
        data={pilihanUnit.map(({ id, nama }) => ({ value: id, label: nama }))}
      />
      <NativeSelect
        label={t('column.period')}
        {...field('period')}
        data={[
          { value: '', label: t('hitung.simpan.tanpaPeriode') },
          ...periodeTahun(Number(tahun)).map((value) => ({ value, label: periodText(value) })),
        ]}
      />
    </DialogForm>
  );
}
