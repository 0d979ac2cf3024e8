import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ImportProfileWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { Note, ProblemNote } from '../ui/problem-note.tsx';
import type { Profil } from './pemetaan-skm.tsx';

type OfferProps = { readonly offered: readonly ImportProfileWire[]; readonly onUse: (profile: ImportProfileWire) => void };

/** A form that somebody has mapped before: its mapping is offered, and used when a person says so. */
export function PemetaanCocok({ offered, onUse }: OfferProps) {
  const { t } = useTranslation();
  if (offered.length === 0) return null;
  return (
    <Note>
      <Stack gap={8}>
        <span>{t('impor.pemetaan.cocok')}</span>
        {offered.map((one) => (
          <Row key={one.id}>
            <span>
              {one.nama} · {one.unitNama}
            </span>
            <Button variant="default" size="xs" aria-label={t('impor.pemetaan.pakaiIni', { nama: one.nama })} onClick={() => onUse(one)}>
              {t('impor.pemetaan.pakai')}
            </Button>
          </Row>
        ))}
      </Stack>
    </Note>
  );
}

type KeepProps = {
  readonly profil: Profil;
  readonly unitId: string | undefined;
  /** The mapping that is in use, as it was read. */
  readonly used: ImportProfileWire | null;
  readonly onUsed: (profile: ImportProfileWire | null) => void;
};

/** Keeps how this form is read for its next file; of a mapping in use, keeps what was changed. */
export function SimpanPemetaan({ profil, unitId, used, onUsed }: KeepProps) {
  const { t } = useTranslation();
  const [isNaming, setNaming] = useState(false);
  const update = useSend('POST /api/import-profiles/:id');
  const isChanged = used !== null && JSON.stringify({ ...profil, periode: null }) !== JSON.stringify(used.profil);
  return (
    <Stack gap={8}>
      <Row>
        {isChanged && (
          <Button
            variant="default"
            loading={update.isPending}
            onClick={() =>
              update.mutate(
                { params: { id: used.id }, body: { nama: used.nama, profil, versi: used.versi } },
                {
                  onSuccess: ({ versi }) => {
                    onUsed({ ...used, versi, profil: { ...profil, periode: null } });
                    tell(t('impor.pemetaan.tersimpan'));
                  },
                },
              )
            }
          >
            {t('impor.pemetaan.perbarui', { nama: used.nama })}
          </Button>
        )}
        <Button variant="default" onClick={() => setNaming(true)}>
          {t('impor.pemetaan.simpan')}
        </Button>
      </Row>
      <ProblemNote error={update.error} />
      {isNaming && <Nama profil={profil} unitId={unitId} onClose={() => setNaming(false)} />}
    </Stack>
  );
}

type NameProps = Pick<KeepProps, 'profil' | 'unitId'> & { readonly onClose: () => void };

function Nama({ profil, unitId, onClose }: NameProps) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const units = useGet('GET /api/units', { query: { pada: hariIni } });
  const [nama, setNama] = useState('');
  const [unit, setUnit] = useState(unitId ?? '');
  const keep = useSend('POST /api/import-profiles');
  const finish = (): void => {
    tell(t('impor.pemetaan.tersimpan'));
    onClose();
  };
  return (
    <Confirm
      opened
      title={t('impor.pemetaan.simpan')}
      verb={t('action.save')}
      isPending={keep.isPending}
      isReady={nama.trim() !== '' && unit !== ''}
      error={keep.error}
      onConfirm={() => keep.mutate({ body: { unitId: unit, nama: nama.trim(), profil } }, { onSuccess: finish })}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{t('impor.pemetaan.simpanAkibat')}</p>
        <TextInput label={t('impor.pemetaan.nama')} maxLength={120} value={nama} onChange={(event) => setNama(event.currentTarget.value)} />
        <NativeSelect
          label={t('impor.unit')}
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value)}
          data={[{ value: '', label: t('impor.pilihSatu') }, ...(units.data ?? []).map(({ id, nama: label }) => ({ value: id, label }))]}
        />
      </Stack>
    </Confirm>
  );
}
