import { Button } from '@mantine/core';
import type { IkuPageWire } from '@selaras/contract';
import type { Narasi } from '@selaras/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProseField } from '../../narrative/prose-field.tsx';
import { type Printed, ProseView } from '../../narrative/prose-view.tsx';
import { useSend } from '../../ui/api-hooks.ts';
import { fieldProblems } from '../../ui/i18n.ts';
import { Row, Stack } from '../../ui/layout.tsx';
import { tell } from '../../ui/notify.ts';
import { ProblemNote } from '../../ui/problem-note.tsx';
import { Muted } from '../../ui/text.tsx';
import css from './iku-narrative.module.css';

type Held = IkuPageWire['narasi'][number];
type PartProps = {
  readonly ikuId: string;
  readonly renja: number;
  readonly bagian: Narasi;
  readonly held: Held | null;
  readonly canWrite: boolean;
  /** What the references of the story print today; missing while it is being asked. */
  readonly printed: Printed | undefined;
};

/** One part of the story: read, or written in place. */
export function NarrativePart({ ikuId, renja, bagian, held, canWrite, printed }: PartProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const title = t(`narasi.${bagian}`);
  if (isWriting) {
    return (
      <div className={css.part}>
        <PartForm ikuId={ikuId} renja={renja} bagian={bagian} held={held} onDone={() => setWriting(false)} />
      </div>
    );
  }
  const isEmpty = held === null || held.teks.trim() === '';
  return (
    <div className={css.part}>
      <div className={css.head}>
        <h3 className={css.title}>{title}</h3>
        {canWrite && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setWriting(true)}
            aria-label={`${t(isEmpty ? 'narrative.write' : 'action.edit')}: ${title}`}
          >
            {t(isEmpty ? 'narrative.write' : 'action.edit')}
          </Button>
        )}
      </div>
      {isEmpty ? <Muted>{t('narrative.empty')}</Muted> : <ProseView text={held.teks} printed={printed} />}
    </div>
  );
}

function PartForm({ ikuId, renja, bagian, held, onDone }: Omit<PartProps, 'canWrite' | 'printed'> & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [teks, setTeks] = useState(held?.teks ?? '');
  const write = useSend('PUT /api/iku/:id/narrative');
  const problems = fieldProblems(write.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate(
      { params: { id: ikuId }, body: { tahun: renja, bagian, teks, versi: held?.versi ?? 0 } },
      {
        onSuccess: () => {
          tell(t('narrative.saved'));
          onDone();
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={12}>
        <ProseField
          label={t(`narasi.${bagian}`)}
          value={teks}
          onChange={setTeks}
          tahun={renja}
          error={[...new Set(problems.values())].join(' ') || null}
        />
        <ProblemNote error={write.error} />
        <Row>
          <Button type="submit" loading={write.isPending}>
            {t('action.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
