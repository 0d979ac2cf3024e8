import { Button, TextInput } from '@mantine/core';
import type { RenstraBody } from '@selaras/contract';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Fields, Panel, Row, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { tell } from '../ui/notify.ts';
import { problemAt } from '../ui/problem-at.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { SectionTitle } from '../ui/text.tsx';
import { useDraft } from './planning-draft.ts';
import { RowsEditor } from './planning-rows.tsx';

type Perspektif = RenstraBody['perspektif'][number];
type Tujuan = Pick<RenstraBody['tujuan'][number], 'judul' | 'uraian'>;

const BSC: readonly Perspektif[] = [
  { kode: 'stakeholder', nama: 'Stakeholder Perspective' },
  { kode: 'customer', nama: 'Customer Perspective' },
  { kode: 'internal_process', nama: 'Internal Process Perspective' },
  { kode: 'learning_growth', nama: 'Learning and Growth Perspective' },
];

type RenstraFormProps = { readonly from: number; readonly onClose: () => void };

/** A Renstra period: years, the words it uses, lanes of the map, goals. Sasaran and indicators follow afterwards. */
export function RenstraForm({ from, onClose }: RenstraFormProps) {
  const { t } = useTranslation();
  const form = useRenstraForm(from, onClose);
  const { field, send } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!send.isPending) form.save();
  };
  return (
    <Panel>
      <form noValidate onSubmit={submit}>
        <Stack gap={24}>
          <SectionTitle>{t('planning.renstra.title')}</SectionTitle>
          <TextInput {...field('nama')} label={t('planning.renstra.nama')} description={t('planning.renstra.namaHelp')} />
          <Fields>
            <TextInput {...field('tahunAwal')} label={t('planning.renstra.tahunAwal')} inputMode="numeric" maxLength={4} />
            <TextInput {...field('tahunAkhir')} label={t('planning.renstra.tahunAkhir')} inputMode="numeric" maxLength={4} />
            <TextInput
              {...field('labelSasaran', 'label.sasaran')}
              label={t('planning.renstra.labelSasaran')}
              description={t('planning.renstra.labelHelp')}
            />
            <TextInput {...field('labelIndikator', 'label.indikator')} label={t('planning.renstra.labelIndikator')} />
          </Fields>
          <PerspektifRows form={form} />
          <TujuanRows form={form} />
          <TextInput {...field('sumber')} label={t('planning.form.sumber')} description={t('planning.form.sumberHelp')} />
          <ProblemNote error={send.error} />
          <Row>
            <Button type="submit" loading={send.isPending}>
              {t('planning.renstra.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
      <LeaveGuard isOpen={form.isDirty && !send.isSuccess}>{t('planning.leave')}</LeaveGuard>
    </Panel>
  );
}

type Form = ReturnType<typeof useRenstraForm>;

function PerspektifRows({ form: { perspektif, setPerspektif, problems } }: { readonly form: Form }) {
  const { t } = useTranslation();
  return (
    <RowsEditor
      title={t('planning.renstra.perspektif')}
      help={t('planning.renstra.perspektifHelp')}
      verb={t('planning.renstra.perspektifAdd')}
      rows={perspektif}
      empty={{ kode: '', nama: '' }}
      onChange={setPerspektif}
      extra={
        perspektif.length === 0 && (
          <Button variant="light" onClick={() => setPerspektif(BSC)}>
            {t('planning.renstra.perspektifDefault')}
          </Button>
        )
      }
    >
      {(row, i, set) => (
        <>
          <TextInput
            label={t('planning.renstra.perspektifKode', { number: i + 1 })}
            value={row.kode}
            error={problemAt(problems, `perspektif.${i}.kode`)}
            onChange={(event) => set({ ...row, kode: event.currentTarget.value })}
          />
          <TextInput
            label={t('planning.renstra.perspektifNama', { number: i + 1 })}
            value={row.nama}
            error={problemAt(problems, `perspektif.${i}.nama`)}
            onChange={(event) => set({ ...row, nama: event.currentTarget.value })}
          />
        </>
      )}
    </RowsEditor>
  );
}

function TujuanRows({ form: { tujuan, setTujuan, problems } }: { readonly form: Form }) {
  const { t } = useTranslation();
  return (
    <RowsEditor
      title={t('planning.renstra.tujuan')}
      verb={t('planning.renstra.tujuanAdd')}
      rows={tujuan}
      empty={{ judul: '', uraian: '' }}
      onChange={setTujuan}
    >
      {(row, i, set) => (
        <>
          <TextInput
            label={t('planning.renstra.tujuanJudul', { number: i + 1 })}
            value={row.judul}
            error={problemAt(problems, `tujuan.${i}.judul`)}
            onChange={(event) => set({ ...row, judul: event.currentTarget.value })}
          />
          <TextInput
            label={t('planning.renstra.tujuanUraian', { number: i + 1 })}
            value={row.uraian}
            error={problemAt(problems, `tujuan.${i}.uraian`)}
            onChange={(event) => set({ ...row, uraian: event.currentTarget.value })}
          />
        </>
      )}
    </RowsEditor>
  );
}

function useRenstraForm(from: number, onClose: () => void) {
  const { t } = useTranslation();
  const { unit } = useSession();
  const navigate = useNavigate();
  const send = useSend('POST /api/renstra');
  const [perspektif, setPerspektif] = useState<readonly Perspektif[]>([]);
  const [tujuan, setTujuan] = useState<readonly Tujuan[]>([]);
  const labels = from < 2025 ? ['Sasaran Strategis', 'IKU'] : ['Sasaran Kegiatan', 'IKK'];
  const form = useDraft(
    {
      nama: '',
      tahunAwal: String(from),
      tahunAkhir: String(from + 4),
      labelSasaran: labels[0] ?? '',
      labelIndikator: labels[1] ?? '',
      sumber: '',
    },
    send.error,
  );
  const { nama, tahunAwal, tahunAkhir, labelSasaran, labelIndikator, sumber } = form.draft;
  const save = (): void => {
    const body: RenstraBody = {
      unitId: unit.id,
      nama,
      tahunAwal: Number(tahunAwal),
      tahunAkhir: Number(tahunAkhir),
      label: { sasaran: labelSasaran, indikator: labelIndikator },
      perspektif: [...perspektif],
      tujuan: tujuan.map((one, i) => ({ nomor: i + 1, ...one })),
      sumber,
    };
    const onSuccess = (): void => {
      tell(t('planning.renstra.done'));
      onClose();
      void navigate({ to: '/$tahun/perencanaan/renstra', params: { tahun: tahunAwal }, ignoreBlocker: true });
    };
    send.mutate({ body }, { onSuccess });
  };
  const isDirty = nama !== '' || perspektif.length > 0 || tujuan.length > 0;
  return { ...form, perspektif, setPerspektif, tujuan, setTujuan, send, save, isDirty };
}
