import { Button } from '@mantine/core';
import type { RenjaContentWire } from '@selaras/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { timeText } from '../ui/format.ts';
import { fieldProblems } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { StickyBar } from '../ui/saving-bar.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, SectionTitle } from '../ui/text.tsx';
import { ContentPart } from './content-part.tsx';
import { CONTENT } from './content-parts.ts';
import css from './document.module.css';
import { useRenja } from './use-renja.ts';

/** Isi: what the office writes beside its data, chapter by chapter. */
export function RenjaContent() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const content = useGet('GET /api/documents/renja/:tahun/content', { params: { tahun } });
  const { abilities } = useRenja();
  return (
    <QueryView query={content} lines={12}>
      {(held) =>
        abilities.includes('edit') ? (
          <ContentForm key={`${tahun}.${held.versi}`} held={held} tahun={tahun} />
        ) : (
          <Muted>{t('content.readOnly')}</Muted>
        )
      }
    </QueryView>
  );
}

function ContentForm({ held, tahun }: { readonly held: RenjaContentWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [content, setContent] = useState(held);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const save = useSend('PUT /api/documents/renja/:tahun/content', { refresh: false });
  const problems = fieldProblems(save.error);
  const isDirty = content !== held && savedAt === null;

  const change = (next: Partial<RenjaContentWire>): void => {
    setSavedAt(null);
    setContent((now) => ({ ...now, ...next }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(
      { params: { tahun }, body: content },
      {
        onSuccess: ({ versi }) => {
          setContent((now) => ({ ...now, versi }));
          setSavedAt(new Date());
          void client.invalidateQueries({ queryKey: ['GET /api/documents/renja/:tahun'] });
        },
      },
    );
  };
  const notYet = t(isDirty ? 'content.unsaved' : 'content.unchanged');
  const words = savedAt === null ? notYet : t('entry.saving.saved', { time: timeText(savedAt) });
  return (
    <form noValidate onSubmit={submit} className={css.content}>
      <Stack gap={48}>
        {CONTENT.map(({ bab, parts }) => (
          <Stack key={bab} gap={24}>
            <SectionTitle>{t(`content.bab.${bab}`)}</SectionTitle>
            {parts.map((part) => (
              <ContentPart
                key={'nama' in part ? part.nama : part.jenis}
                part={part}
                content={content}
                tahun={tahun}
                problems={problems}
                onChange={change}
              />
            ))}
          </Stack>
        ))}
      </Stack>
      <ProblemNote error={save.error} />
      <StickyBar words={<output>{words}</output>}>
        <Button type="submit" loading={save.isPending}>
          {t('content.save')}
        </Button>
      </StickyBar>
      <LeaveGuard isOpen={isDirty}>{t('content.leave')}</LeaveGuard>
    </form>
  );
}
