import { Button, Radio, Textarea } from '@mantine/core';
import type { ManualsPageWire, SmartWire } from '@selaras/contract';
import { HURUF_SMART, type HurufSmart } from '@selaras/core/indicator/manual-iku';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { fieldProblems } from '../ui/i18n.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { problemAt } from '../ui/problem-at.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { emptyJudgement, type Judgement, judgementOf, unfinished } from './iku-manual-judgement.ts';
import type { LifeProps } from './iku-manual-life.tsx';
import { FindingList } from './iku-manual-smart.tsx';

/** Tinjau: a judgement of each letter of SMART by a person, beside what the rules found. A letter that is not met needs a note. */
export function ReviewForm({ page, draf, onClose }: LifeProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(emptyJudgement);
  const [isTried, setTried] = useState(false);
  const send = useSend('POST /api/iku/:id/manual-draft/advance');
  const problems = fieldProblems(send.error);
  const open = unfinished(held);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const smart = judgementOf(held);
    if (smart === null) document.getElementById(`smart.${open[0]?.huruf ?? 'S'}`)?.focus();
    else if (!send.isPending) advance(smart);
  };
  const advance = (smart: SmartWire): void =>
    send.mutate(
      { params: { id: page.iku.id }, body: { versi: draf.versi, command: 'tinjau', alasan: null, smart } },
      {
        onSuccess: () => {
          tell(t('manualLife.done.tinjau'));
          onClose();
        },
      },
    );
  const general = page.findings.filter(({ huruf }) => huruf === 'umum');
  return (
    <form noValidate onSubmit={submit} aria-label={t('smart.title')}>
      <Stack gap={12}>
        <SubTitle>{t('smart.title')}</SubTitle>
        <Caption>{t('smart.help')}</Caption>
        {general.length > 0 && <FindingList findings={general} />}
        <div className={css.letters}>
          {HURUF_SMART.map((huruf) => (
            <Letter
              key={huruf}
              huruf={huruf}
              held={held[huruf]}
              findings={page.findings.filter((finding) => finding.huruf === huruf)}
              missing={isTried ? (open.find((one) => one.huruf === huruf)?.kurang ?? null) : null}
              problem={problemAt(problems, `smart.${huruf}`)}
              onChange={(next) => setHeld((before) => ({ ...before, [huruf]: next }))}
            />
          ))}
        </div>
        <ProblemNote error={send.error} />
        {isTried && open.length > 0 && <p role="alert">{t('smart.unfinished', { count: open.length })}</p>}
        <Row gap={8}>
          <Button type="submit" loading={send.isPending}>
            {t('smart.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

type LetterProps = {
  readonly huruf: HurufSmart;
  readonly held: Judgement[HurufSmart];
  readonly findings: ManualsPageWire['findings'];
  readonly missing: 'nilai' | 'catatan' | null;
  readonly problem: string | null;
  readonly onChange: (held: Judgement[HurufSmart]) => void;
};

function Letter({ huruf, held, findings, missing, problem, onChange }: LetterProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.letter}>
      <legend>{t(`smart.huruf.${huruf}`)}</legend>
      <Stack gap={8}>
        <Caption>{t(`smart.asks.${huruf}`)}</Caption>
        {findings.length > 0 && <FindingList findings={findings} />}
        <Radio.Group
          name={`smart.${huruf}`}
          label={t('smart.met')}
          value={held.nilai}
          error={missing === 'nilai' ? t('smart.choose') : problem}
          onChange={(nilai) => onChange({ ...held, nilai: nilai === 'ya' || nilai === 'sebagian' || nilai === 'tidak' ? nilai : '' })}
        >
          <Row gap={24}>
            {(['ya', 'sebagian', 'tidak'] as const).map((nilai, i) => (
              <Radio key={nilai} value={nilai} label={t(`smart.nilai.${nilai}`)} {...(i === 0 ? { id: `smart.${huruf}` } : {})} />
            ))}
          </Row>
        </Radio.Group>
        <Textarea
          label={t(held.nilai === '' || held.nilai === 'ya' ? 'smart.noteOptional' : 'smart.note')}
          value={held.catatan}
          onChange={(event) => onChange({ ...held, catatan: event.currentTarget.value })}
          error={missing === 'catatan' ? t('smart.noteNeeded') : null}
          maxLength={1000}
          autosize
          minRows={1}
        />
      </Stack>
    </fieldset>
  );
}
