import { NativeSelect } from '@mantine/core';
import type { SkalaJawaban } from '@selaras/core/import/skm/skala-jawaban';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption } from '../ui/text.tsx';
import css from './impor.module.css';

type Konversi = Readonly<Record<string, number>>;
type NilaiProps = {
  readonly group: SkalaJawaban;
  /** `U1, U4`: the questions that are answered by it. */
  readonly unsur: string;
  readonly onSet: (konversi: Record<string, number>) => void;
};

const WORTH = ['1', '2', '3', '4'] as const;

/** What each answer of a scale is worth. Nothing is read until every answer has its value; a ladder that is known is folded away. */
export function NilaiJawaban({ group: { skala, jawaban, konversi }, unsur, onSet }: NilaiProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Konversi>({}); // until every answer has been given its value
  const isKnown = jawaban.every((answer) => Object.hasOwn(konversi, answer));
  const [isOpen, setOpen] = useState(!isKnown);
  const worth = { ...konversi, ...draft };
  const say = (answer: string, value: string): void => {
    const next = { ...worth, [answer]: Number(value) };
    const isWhole = jawaban.every((one) => Object.hasOwn(next, one));
    setDraft(isWhole ? {} : { ...draft, [answer]: Number(value) });
    if (isWhole) onSet(next);
  };
  return (
    <details className={css.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(`impor.skala.${skala}`)} <span>{unsur}</span>
      </summary>
      <Stack gap={12}>
        <Caption>{t('impor.skalaBantuan')}</Caption>
        <Fields>
          {jawaban.map((answer) => (
            <NativeSelect
              key={answer}
              label={t('impor.jawaban', { jawaban: answer })}
              value={Object.hasOwn(worth, answer) ? String(worth[answer]) : ''}
              onChange={(event) => say(answer, event.currentTarget.value)}
              data={[
                ...(!Object.hasOwn(worth, answer) ? [{ value: '', label: t('impor.pilihSatu') }] : []),
                ...WORTH.map((value) => ({ value, label: value })),
              ]}
            />
          ))}
        </Fields>
      </Stack>
    </details>
  );
}
