import { Button, NativeSelect } from '@mantine/core';
import type { RekapBody, RekapWire } from '@selaras/contract';
import { PAKET_REKAP } from '@selaras/core/capaian/paket-rekap';
import { PERAN_PERSPEKTIF } from '@selaras/core/capaian/peran-perspektif';
import type { TFunction } from 'i18next';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PackLink } from '../rulepack/pack-link.tsx';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { figureText } from '../ui/format.ts';
import { fieldProblems } from '../ui/i18n.ts';
import { Fields, Panel, Row, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { tell } from '../ui/notify.ts';
import { Section } from '../ui/page.tsx';
import { problemAt } from '../ui/problem-at.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Caption, Muted, SubTitle } from '../ui/text.tsx';
import { JobProgress } from './job-progress.tsx';

/** By which rules the Renstra adds its figures up, what each perspektif weighs in them, and the way to change both. */
export function PlanningRekap({ renstraId }: { readonly renstraId: string }) {
  const { t } = useTranslation();
  const rekap = useGet('GET /api/renstra/:id/rekap', { params: { id: renstraId } });
  const [isOpen, setOpen] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const canEdit = rekap.data?.abilities.includes('plan.edit') === true && !isOpen;
  const done = (started: string | null): void => {
    setOpen(false);
    setJobId(started);
  };
  return (
    <Section
      title={t('rekap.title')}
      aside={
        canEdit && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('rekap.edit')}
          </Button>
        )
      }
    >
      <QueryView query={rekap} lines={5}>
        {(held) =>
          isOpen ? (
            <RekapForm renstraId={renstraId} rekap={held} onDone={done} onClose={() => setOpen(false)} />
          ) : (
            <Shown rekap={held} jobId={jobId} />
          )
        }
      </QueryView>
    </Section>
  );
}

type Perspektif = RekapWire['perspektif'][number];

function Shown({ rekap: { paket, perspektif }, jobId }: { readonly rekap: RekapWire; readonly jobId: string | null }) {
  const { t } = useTranslation();
  return (
    <Stack gap={16}>
      {jobId !== null && <JobProgress jobId={jobId} />}
      <p>
        <PackLink id={paket.id}>{paket.nama}</PackLink> <Caption>{paket.dasarHukum}</Caption>
        <br />
        <Muted>
          {t(`rekap.nilaiAkhir.${paket.nilaiAkhir}`)} {t('rekap.status', { status: t(`manualIku.paketStatus.${paket.status}`) })}
        </Muted>
      </p>
      {perspektif.length === 0 ? (
        <Muted>{t('rekap.noPerspektif')}</Muted>
      ) : (
        <ResponsiveTable
          label={t('rekap.weights')}
          columns={columnsOf(t)}
          groups={[{ key: 'all', rows: perspektif }]}
          rowKey={({ kode }) => kode}
        />
      )}
    </Stack>
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<Perspektif>[] => [
  { key: 'nama', title: t('planning.renstra.perspektif'), card: 'judul', cell: ({ nama }) => nama },
  { key: 'peran', title: t('rekap.peran'), cell: ({ peran }) => (peran === null ? t('rekap.noPeran') : t(`rekap.peranKata.${peran}`)) },
  { key: 'dasar', title: t('rekap.dasar'), cell: ({ dasar }) => (dasar === null ? '' : t(`rekap.dasarKata.${dasar}`)) },
  {
    key: 'bobot',
    title: t('rekap.bobot'),
    align: 'end',
    cell: ({ bobot }) => (bobot === null ? t('rekap.noBobot') : figureText({ nilai: bobot }, 2)),
  },
];

type FormProps = {
  readonly renstraId: string;
  readonly rekap: RekapWire;
  readonly onDone: (jobId: string | null) => void;
  readonly onClose: () => void;
};

type Peran = RekapBody['perspektif'][number]['peran'];

/** Only a stated role is one's own; the others follow from codes and order, and stay so unless somebody states them. */
const statedOf = ({ peran, dasar }: Perspektif): Peran => (dasar === 'setelan' ? peran : null);

function RekapForm({ renstraId, rekap, onDone, onClose }: FormProps) {
  const { t } = useTranslation();
  const form = useRekapForm({ renstraId, rekap, onDone });
  const { send, isDirty } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!send.isPending) form.save();
  };
  return (
    <Panel>
      <form noValidate onSubmit={submit} aria-label={t('rekap.edit')}>
        <Stack gap={16}>
          <NativeSelect
            label={t('rekap.paket')}
            description={t('rekap.paketHelp')}
            value={form.paketRekap}
            error={problemAt(form.problems, 'paketRekap')}
            onChange={(event) => form.setPaket(event.currentTarget.value)}
            data={PAKET_REKAP.map(({ id, nama }) => ({ value: id, label: nama }))}
          />
          {rekap.perspektif.length > 0 && <Roles form={form} perspektif={rekap.perspektif} />}
          <Muted>{t('rekap.will')}</Muted>
          <ProblemNote error={send.error} />
          <Row>
            <Button type="submit" loading={send.isPending} disabled={!isDirty}>
              {t('rekap.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
      <LeaveGuard isOpen={isDirty && !send.isSuccess}>{t('planning.leave')}</LeaveGuard>
    </Panel>
  );
}

type RolesProps = { readonly form: ReturnType<typeof useRekapForm>; readonly perspektif: readonly Perspektif[] };

function Roles({ form: { roles, setRole, problems }, perspektif }: RolesProps) {
  const { t } = useTranslation();
  const options = [
    { value: '', label: t('rekap.byCode') },
    ...PERAN_PERSPEKTIF.map((value) => ({ value, label: t(`rekap.peranKata.${value}`) })),
  ];
  return (
    <>
      <SubTitle>{t('rekap.peran')}</SubTitle>
      <Caption>{t('rekap.peranHelp')}</Caption>
      <Fields>
        {perspektif.map(({ kode, nama }, i) => (
          <NativeSelect
            key={kode}
            label={nama}
            value={roles.get(kode) ?? ''}
            error={problemAt(problems, `perspektif.${i}`)}
            onChange={(event) => setRole(kode, peranOf(event.currentTarget.value))}
            data={options}
          />
        ))}
      </Fields>
    </>
  );
}

function useRekapForm({ renstraId, rekap, onDone }: Omit<FormProps, 'onClose'>) {
  const { t } = useTranslation();
  const send = useSend('POST /api/renstra/:id/rekap');
  const [paketRekap, setPaket] = useState(rekap.paket.id);
  const [roles, setRoles] = useState<ReadonlyMap<string, Peran>>(new Map(rekap.perspektif.map((one) => [one.kode, statedOf(one)])));
  const isDirty = paketRekap !== rekap.paket.id || rekap.perspektif.some((one) => roles.get(one.kode) !== statedOf(one));
  const onSuccess = ({ jobId }: { readonly jobId: string | null }): void => {
    tell(t(jobId === null ? 'rekap.same' : 'rekap.done'));
    onDone(jobId);
  };
  const save = (): void => {
    const perspektif = rekap.perspektif.map(({ kode }) => ({ kode, peran: roles.get(kode) ?? null }));
    send.mutate({ params: { id: renstraId }, body: { paketRekap, perspektif } }, { onSuccess });
  };
  const setRole = (kode: string, peran: Peran): void => setRoles(new Map(roles).set(kode, peran));
  return { paketRekap, setPaket, roles, setRole, problems: fieldProblems(send.error), isDirty, send, save };
}

const peranOf = (text: string): Peran => PERAN_PERSPEKTIF.find((one) => one === text) ?? null;
