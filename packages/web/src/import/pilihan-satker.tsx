import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Row, Stack } from '../ui/layout.tsx';
import type { PilihanProps } from './pilihan.tsx';

type Unit = { readonly id: string; readonly kode: string; readonly nama: string };
type SatkerProps = PilihanProps & { readonly units: readonly Unit[] };

/** More names than a list of suggestions can show. */
const SUGGESTED = 300;

/** Which satker of the file are units of this office. A file mostly has those of the whole ministry. */
export function PilihanSatker({ seen: { satker }, isian, onIsian, units }: SatkerProps) {
  const { t } = useTranslation();
  const list = useId();
  const chosen = Object.entries(isian.satker ?? {});
  const [kode, setKode] = useState(satker.length === 1 ? (satker[0]?.kode ?? '') : '');
  const [unitId, setUnitId] = useState('');
  const isKnown = satker.some((one) => one.kode === kode.trim());
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (!isKnown || unitId === '') return;
    onIsian({ ...isian, satker: { ...isian.satker, [kode.trim()]: unitId } });
    setKode('');
  };
  const remove = (gone: string): void => onIsian({ ...isian, satker: Object.fromEntries(chosen.filter(([one]) => one !== gone)) });
  return (
    <Stack gap={12}>
      {chosen.map(([one, unit]) => (
        <Row key={one}>
          <span>{t('impor.satkerMilik', { satker: one, unit: units.find(({ id }) => id === unit)?.nama ?? unit })}</span>
          <Button variant="default" size="xs" aria-label={t('impor.lepasSatker', { satker: one })} onClick={() => remove(one)}>
            {t('impor.lepas')}
          </Button>
        </Row>
      ))}
      <form onSubmit={add}>
        <Fields>
          <TextInput
            label={t('impor.satker')}
            description={t('impor.satkerBantuan', { jumlah: satker.length })}
            list={list}
            inputMode="numeric"
            autoComplete="off"
            value={kode}
            error={kode.trim().length === 6 && !isKnown ? t('impor.satkerTidakAda') : null}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              setKode(typed);
              const same = units.find((unit) => unit.kode === typed.trim());
              if (same !== undefined) setUnitId(same.id);
            }}
          />
          <NativeSelect
            label={t('impor.unit')}
            description={t('impor.unitBantuan')}
            value={unitId}
            onChange={(event) => setUnitId(event.currentTarget.value)}
            data={[{ value: '', label: t('impor.pilihSatu') }, ...units.map(({ id, nama }) => ({ value: id, label: nama }))]}
          />
        </Fields>
        <Suggestions id={list} satker={satker} />
        <Button type="submit" variant="default" mt={12} disabled={!isKnown || unitId === ''}>
          {t('impor.pakaiSatker')}
        </Button>
      </form>
    </Stack>
  );
}

function Suggestions({ id, satker }: Pick<PilihanProps['seen'], 'satker'> & { readonly id: string }) {
  return (
    <datalist id={id}>
      {satker.slice(0, SUGGESTED).map(({ kode, uraian }) => (
        <option key={kode} value={kode}>
          {uraian ?? kode}
        </option>
      ))}
    </datalist>
  );
}
