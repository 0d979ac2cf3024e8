import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import type { IndicatorMapWire, PetaBody } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useOpened } from '../ui/use-opened.ts';
import { useDraft } from './planning-draft.ts';
import type { MapRow } from './planning-map.tsx';

const KINDS = ['lanjut', 'ganti_nama', 'diganti', 'dihentikan'] as const satisfies readonly PetaBody['jenis'][];
const kindOf = (text: string): PetaBody['jenis'] => KINDS.find((kind) => kind === text) ?? 'lanjut';

type MapFormProps = { readonly map: IndicatorMapWire; readonly row: MapRow; readonly onClose: () => void };

/** Says what became of one indicator. The entry before is kept; the newest counts. */
export function MapForm({ map, row, onClose }: MapFormProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/indicator-map');
  const [contoh, setContoh] = useState(row.contoh);
  const { draft, field } = useDraft({ jenis: row.jenis ?? 'lanjut', ke: row.ke?.id ?? '', alasan: row.alasan ?? '' }, send.error);
  const jenis = kindOf(draft.jenis);
  const isEnd = jenis === 'dihentikan';
  const save = (): void =>
    send.mutate(
      { body: { dariIkuId: row.dari.id, keIkuId: isEnd || draft.ke === '' ? null : draft.ke, jenis, alasan: draft.alasan, contoh } },
      {
        onSuccess: () => {
          tell(t('indicatorMap.done'));
          onClose();
        },
      },
    );
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('indicatorMap.setOf', { label: row.dari.label, kode: row.dari.kode })}
      verb={t('action.save')}
      isPending={send.isPending}
      isReady={isEnd || draft.ke !== ''}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{row.dari.nama}</p>
        <NativeSelect
          {...field('jenis')}
          label={t('indicatorMap.kind')}
          description={t(`indicatorMap.help.${jenis}`)}
          data={KINDS.map((kind) => ({ value: kind, label: t(`indicatorMap.jenis.${kind}`) }))}
        />
        {!isEnd && (
          <NativeSelect
            {...field('ke', 'keIkuId')}
            label={t('indicatorMap.to')}
            data={[{ value: '', label: t('entry.choose') }, ...successors(map).map(({ value, label }) => ({ value, label }))]}
          />
        )}
        <Textarea {...field('alasan')} label={t('indicatorMap.reason')} description={t('indicatorMap.reasonHelp')} autosize minRows={2} />
        <Checkbox label={t('indicatorMap.example')} checked={contoh} onChange={(event) => setContoh(event.currentTarget.checked)} />
      </Stack>
    </Confirm>
  );
}

/** Every indicator of the new Renstra: those that something leads to already, and those that nothing leads to yet. */
function successors({ baris, baru }: IndicatorMapWire): readonly { readonly value: string; readonly label: string }[] {
  const all = new Map([...baris.flatMap(({ ke }) => (ke === null ? [] : [ke])), ...baru].map((iku) => [iku.id, iku]));
  return [...all.values()]
    .toSorted((a, b) => a.kode.localeCompare(b.kode, 'id', { numeric: true }))
    .map(({ id, label, kode, nama }) => ({ value: id, label: `${label} ${kode} ${nama}` }));
}
