import { NativeSelect, TextInput } from '@mantine/core';
import type { IkuPageWire, ManualEnactBody } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useIkuPage } from '../measurement/iku/use-iku-page.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Fields, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { Note } from '../ui/problem-note.tsx';
import { useOpened } from '../ui/use-opened.ts';
import type { LifeProps } from './iku-manual-life.tsx';
import { Missing } from './iku-manual-missing.tsx';
import { yearsText } from './iku-manual-words.ts';
import { useDraft } from './planning-draft.ts';

const KINDS = ['keputusan', 'nota_dinas', 'peraturan', 'lainnya'] as const satisfies readonly ManualEnactBody['penetapan']['jenis'][];
const kindOf = (text: string): ManualEnactBody['penetapan']['jenis'] => KINDS.find((kind) => kind === text) ?? 'keputusan';

/** Tetapkan: by its decree the reviewed version comes into force. Says beforehand what ends and which figures are computed anew. */
export function EnactDialog({ page, draf, onClose }: LifeProps) {
  const { t } = useTranslation();
  const iku = useIkuPage();
  const send = useSend('POST /api/iku/:id/manual-draft/enact');
  const { draft, field } = useDraft({ jenis: 'keputusan', nomor: '', tanggal: '', penandatangan: '' }, send.error);
  const save = (): void => {
    const penetapan = { ...draft, jenis: kindOf(draft.jenis) };
    send.mutate(
      { params: { id: page.iku.id }, body: { versi: draf.versi, penetapan } },
      {
        onSuccess: ({ versi, berubah }) => {
          tell(berubah === 0 ? t('manualLife.done.enact', { versi }) : t('manualLife.done.enactChanged', { versi, count: berubah }));
          onClose();
        },
      },
    );
  };
  const isComplete = draft.nomor.trim() !== '' && draft.tanggal !== '' && draft.penandatangan.trim() !== '';
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('manualLife.enactTitle')}
      verb={t('manualLife.verb.enact')}
      isPending={send.isPending}
      isReady={isComplete}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        {willHappen({ page, draf, iku, t }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {draf.jenisPerubahan === 'koreksi' && <Note nada="mendekati">{correctionText({ draf, iku, t })}</Note>}
        {draf.kurang.length > 0 && <Missing kurang={draf.kurang} />}
        <NativeSelect
          {...field('jenis', 'penetapan.jenis')}
          label={t('manualLife.decreeBy')}
          data={KINDS.map((kind) => ({ value: kind, label: t(`manualLife.decreeKind.${kind}`) }))}
        />
        <Fields>
          <TextInput {...field('nomor', 'penetapan.nomor')} label={t('manualLife.number')} />
          <TextInput {...field('tanggal', 'penetapan.tanggal')} label={t('manualLife.date')} type="date" />
        </Fields>
        <TextInput
          {...field('penandatangan', 'penetapan.penandatangan')}
          label={t('manualLife.signer')}
          description={t('manualLife.signerHelp')}
        />
      </Stack>
    </Confirm>
  );
}

type Will = Pick<LifeProps, 'page' | 'draf'> & { readonly iku: IkuPageWire; readonly t: TFunction };

/** What comes into force, and what it ends. */
function willHappen({ page, draf, t }: Will): readonly string[] {
  const next = Math.max(0, ...page.versi.map(({ versi }) => versi)) + 1;
  const ended = page.versi.filter(
    ({ status, sejakTahun, sampaiTahun }) =>
      status !== 'digantikan' && sejakTahun < draf.sejakTahun && (sampaiTahun === null || sampaiTahun >= draf.sejakTahun),
  );
  return [
    t('manualLife.enactWill', { versi: next, years: yearsText(draf, t) }),
    ...ended.map(({ versi }) => t('manualLife.enactEnds', { versi, year: draf.sejakTahun - 1 })),
  ];
}

/** How much of the past is computed anew: the measurements that are approved in the years of the correction. */
function correctionText({ draf, iku, t }: Omit<Will, 'page'>): string {
  const count = iku.tahun
    .filter(({ tahun }) => tahun >= draf.sejakTahun && (draf.sampaiTahun === null || tahun <= draf.sampaiTahun))
    .flatMap(({ measurements }) => measurements.filter(({ state }) => state === 'approved')).length;
  return count === 0 ? t('manualLife.correctsNothing') : t('manualLife.corrects', { count });
}
