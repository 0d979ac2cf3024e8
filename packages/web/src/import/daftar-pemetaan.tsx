import { Button, TextInput } from '@mantine/core';
import type { ImportProfileWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { momentText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { PemetaanSkm } from './pemetaan-skm.tsx';

type Doing = { readonly what: 'edit' | 'remove'; readonly profile: ImportProfileWire } | null;

/** Mappings of forms that are kept: looked through, corrected, removed. Nothing while there is none. */
export function DaftarPemetaan() {
  const { t } = useTranslation();
  const list = useGet('GET /api/import-profiles', {});
  const [doing, setDoing] = useState<Doing>(null);
  if (list.data === undefined || list.data.length === 0) return null;
  const close = (): void => setDoing(null);
  return (
    <Section title={t('impor.pemetaan.judul')}>
      <ResponsiveTable
        label={t('impor.pemetaan.judul')}
        columns={columnsOf(t, setDoing)}
        groups={[{ key: 'semua', rows: list.data }]}
        rowKey={({ id }) => id}
      />
      {doing?.what === 'edit' && <Ubah profile={doing.profile} onClose={close} />}
      {doing?.what === 'remove' && <Hapus profile={doing.profile} onClose={close} />}
    </Section>
  );
}

const columnsOf = (t: TFunction, onDo: (doing: Doing) => void): readonly TableColumn<ImportProfileWire>[] => [
  { key: 'nama', title: t('impor.pemetaan.nama'), card: 'judul', cell: ({ nama }) => nama },
  { key: 'unit', title: t('impor.unit'), cell: ({ unitNama }) => unitNama },
  { key: 'unsur', title: t('impor.pemetaan.unsur'), cell: ({ profil }) => unsurIn(profil) },
  { key: 'pada', title: t('hitung.simpanan.pada'), cell: ({ pada, olehNama }) => `${momentText(pada)} · ${olehNama}` },
  {
    key: 'tindakan',
    title: t('impor.pemetaan.tindakan'),
    cell: (profile) =>
      profile.abilities.length === 0 ? (
        '–'
      ) : (
        <Row>
          <Button
            variant="default"
            size="xs"
            aria-label={t('impor.pemetaan.ubahIni', { nama: profile.nama })}
            onClick={() => onDo({ what: 'edit', profile })}
          >
            {t('impor.pemetaan.ubah')}
          </Button>
          <Button
            variant="default"
            size="xs"
            aria-label={t('impor.pemetaan.hapusIni', { nama: profile.nama })}
            onClick={() => onDo({ what: 'remove', profile })}
          >
            {t('impor.pemetaan.hapus')}
          </Button>
        </Row>
      ),
  },
];

const unsurIn = ({ pertanyaan }: ImportProfileWire['profil']): string =>
  pertanyaan
    .map(({ unsur }) => unsur)
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .join(', ');

type OneProps = { readonly profile: ImportProfileWire; readonly onClose: () => void };

function Ubah({ profile: { id, versi, ...held }, onClose }: OneProps) {
  const { t } = useTranslation();
  const [nama, setNama] = useState(held.nama);
  const [profil, setProfil] = useState(held.profil);
  const change = useSend('POST /api/import-profiles/:id');
  // As it was kept: what is taken out can be put back until it is saved.
  const kolom = held.profil.pertanyaan.map((one) => ({ ...one, jawaban: Object.keys(one.konversi ?? {}) }));
  return (
    <Confirm
      opened
      title={t('impor.pemetaan.ubahIni', { nama: held.nama })}
      verb={t('action.save')}
      isPending={change.isPending}
      isReady={nama.trim() !== ''}
      error={change.error}
      onConfirm={() => change.mutate({ params: { id }, body: { nama: nama.trim(), profil, versi } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Stack>
        <TextInput label={t('impor.pemetaan.nama')} maxLength={120} value={nama} onChange={(event) => setNama(event.currentTarget.value)} />
        <PemetaanSkm profil={profil} kolom={kolom} onProfil={setProfil} />
      </Stack>
    </Confirm>
  );
}

function Hapus({ profile: { id, nama, versi }, onClose }: OneProps) {
  const { t } = useTranslation();
  const remove = useSend('POST /api/import-profiles/:id/remove');
  return (
    <Confirm
      opened
      title={t('impor.pemetaan.hapusIni', { nama })}
      verb={t('impor.pemetaan.hapus')}
      isPending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ params: { id }, body: { versi } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('impor.pemetaan.hapusAkibat')}
    </Confirm>
  );
}
