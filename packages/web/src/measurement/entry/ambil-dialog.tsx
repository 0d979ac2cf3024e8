import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namaBagian } from '../../calculation/nama-kode.ts';
import { Dialog, DialogForm } from '../../org/dialog.tsx';
import { useSession } from '../../session/session.ts';
import type { ResponseOf } from '../../ui/api.ts';
import { useGet } from '../../ui/api-hooks.ts';
import { periodText } from '../../ui/format.ts';
import { Stack } from '../../ui/layout.tsx';
import { QueryView, Waiting } from '../../ui/query-view.tsx';
import { Caption } from '../../ui/text.tsx';
import { usulBagian } from './ambil-usul.ts';
import type { Komponen } from './reason-field.tsx';
import type { Entry } from './use-entry.ts';

type AmbilProps = {
  readonly entry: Entry;
  readonly komponen: readonly Komponen[];
  /** The calculation to begin with. */
  readonly awal: string | undefined;
  readonly onClose: () => void;
};

/** Takes figures of a kept calculation of this unit; where they came from goes with them. */
export function AmbilDialog({ entry, komponen, awal, onClose }: AmbilProps) {
  const { t } = useTranslation();
  const { unitId } = entry.form.iku;
  const { hariIni } = useSession();
  const list = useGet('GET /api/calculations', { query: {} }, { fresh: true });
  const units = useGet('GET /api/units', { query: { pada: hariIni } });
  // The IKPA of an office is the indicator of one of its parts: calculations of the units above are offered too.
  const paths = new Map(units.data?.map(({ id, path }) => [id, path]));
  const own = paths.get(unitId);
  const isAbove = (id: string): boolean => id === unitId || (own?.startsWith(paths.get(id) ?? own + id) ?? false);
  return (
    <Dialog opened title={t('hitung.ambil.judul')} onClose={onClose}>
      <QueryView query={list} lines={3}>
        {({ calculations }) => {
          const usable = calculations.filter((one) => one.ditarik === null && isAbove(one.unitId));
          if (usable.length === 0 && units.isPending) return <Waiting lines={3} />;
          if (usable.length === 0) return <Caption>{t('hitung.ambil.kosong')}</Caption>;
          return <Pilih entry={entry} komponen={komponen} awal={awal} usable={usable} onClose={onClose} />;
        }}
      </QueryView>
    </Dialog>
  );
}

type Usable = ResponseOf<'GET /api/calculations'>['calculations'];

function Pilih({ entry, komponen, awal, usable, onClose }: AmbilProps & { readonly usable: Usable }) {
  const { t } = useTranslation();
  const { period } = entry.form.measurement;
  const likely = usable.find(({ id }) => id === awal) ?? usable.find((one) => one.period === period) ?? usable[0];
  const [id, setId] = useState(likely?.id ?? '');
  const kept = useGet('GET /api/calculations/:id', { params: { id } });
  return (
    <Stack>
      <NativeSelect
        label={t('hitung.ambil.perhitungan')}
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
        data={usable.map((one) => ({
          value: one.id,
          label: [one.judul, one.tercetak, one.period === null ? null : periodText(one.period)].filter((text) => text !== null).join(' · '),
        }))}
      />
      <QueryView query={kept} lines={4}>
        {(held) => <Isi key={held.id} entry={entry} komponen={komponen} kept={held} onClose={onClose} />}
      </QueryView>
    </Stack>
  );
}

type Kept = ResponseOf<'GET /api/calculations/:id'>;

function Isi({ entry, komponen, kept, onClose }: Omit<AmbilProps, 'awal'> & { readonly kept: Kept }) {
  const { t } = useTranslation();
  const { angka } = kept;
  const hanyaSatu = entry.form.manual.komponen.length === 1 || komponen.length === 1;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(komponen.map((one) => [one.kode, usulBagian(one, { angka, hanyaSatu }) ?? ''])),
  );
  const take = (): void => {
    const isi = Object.entries(chosen).flatMap(([kode, bagian]) => {
      const found = angka.find((one) => one.bagian === bagian);
      if (found === undefined) return [];
      return [[kode, { mode: 'angka', teks: found.nilai.replace('.', ','), perhitungan: { id: kept.id, bagian } }] as const];
    });
    entry.change({ jenis: 'ambil', isi: Object.fromEntries(isi) });
    onClose();
  };
  return (
    <DialogForm verb={t('hitung.ambil.pakai')} isPending={false} error={null} onSubmit={take} onClose={onClose}>
      <Caption>{t('hitung.ambil.bantuan')}</Caption>
      {komponen.map(({ kode, nama }) => (
        <NativeSelect
          key={kode}
          label={nama}
          value={chosen[kode] ?? ''}
          onChange={(event) => setChosen((held) => ({ ...held, [kode]: event.currentTarget.value }))}
          data={[
            { value: '', label: t('hitung.ambil.tidak') },
            ...angka.map(({ bagian, nilai }) => ({ value: bagian, label: `${namaBagian(bagian)} = ${nilai.replace('.', ',')}` })),
          ]}
        />
      ))}
    </DialogForm>
  );
}
