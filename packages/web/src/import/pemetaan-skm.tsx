import { NativeSelect } from '@mantine/core';
import type { ImportPreviewWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import type { PilihanProps } from './pilihan.tsx';

type Profil = NonNullable<ImportPreviewWire['profil']>;
type MapProps = Pick<PilihanProps, 'isian' | 'onIsian'> & { readonly profil: Profil };

const UNSUR = Array.from({ length: 9 }, (_, i) => `U${i + 1}`);
/** Answers of the scales that nobody may assume anything about. */
const JAWABAN = { '1-5': ['1', '2', '3', '4', '5'], 'ya-tidak': ['ya', 'tidak'] } as const;
const SKALA = ['1-5', 'ya-tidak'] as const;

/** Which question asks for which unsur, and what each answer of another scale is worth. */
export function PemetaanSkm({ profil, isian, onIsian }: MapProps) {
  const { t } = useTranslation();
  const put = (pertanyaan: Profil['pertanyaan']): void => onIsian({ ...isian, profil: { ...profil, pertanyaan } });
  const assign = (at: number, unsur: string): void =>
    put(profil.pertanyaan.flatMap((one, i) => (i !== at ? [one] : unsur === '' ? [] : [{ ...one, unsur }])));
  return (
    <Stack>
      {SKALA.filter((skala) => profil.pertanyaan.some((one) => one.skala === skala)).map((skala) => (
        <Skala
          key={skala}
          skala={skala}
          held={profil.pertanyaan.find((one) => one.skala === skala)?.konversi ?? {}}
          onSet={(konversi) => put(profil.pertanyaan.map((one) => (one.skala === skala ? { ...one, konversi } : one)))}
        />
      ))}
      <SubTitle>{t('impor.unsur')}</SubTitle>
      <Caption>{t('impor.unsurBantuan')}</Caption>
      <Fields>
        {profil.pertanyaan.map(({ judul, unsur }, i) => (
          <NativeSelect
            key={judul}
            label={judul}
            value={unsur}
            onChange={(event) => assign(i, event.currentTarget.value)}
            data={[...new Set([...UNSUR, unsur])]
              .map((value) => ({ value, label: value }))
              .concat({ value: '', label: t('impor.tidakDipakai') })}
          />
        ))}
      </Fields>
    </Stack>
  );
}

type Konversi = Readonly<Record<string, number>>;
type SkalaProps = {
  readonly skala: (typeof SKALA)[number];
  readonly held: Konversi;
  readonly onSet: (konversi: Record<string, number>) => void;
};

/** Nothing is read until every answer has been given its value. */
function Skala({ skala, held, onSet }: SkalaProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Konversi>(held);
  const say = (answer: string, value: string): void => {
    const { [answer]: _held, ...rest } = draft;
    const next = value === '' ? rest : { ...rest, [answer]: Number(value) };
    setDraft(next);
    if (JAWABAN[skala].every((one) => next[one] !== undefined)) onSet(next);
  };
  return (
    <Stack gap={12}>
      <SubTitle>{t(`impor.skala.${skala}`)}</SubTitle>
      <Caption>{t('impor.skalaBantuan')}</Caption>
      <Fields>
        {JAWABAN[skala].map((answer) => (
          <NativeSelect
            key={answer}
            label={t('impor.jawaban', { jawaban: answer })}
            value={String(draft[answer] ?? '')}
            onChange={(event) => say(answer, event.currentTarget.value)}
            data={[{ value: '', label: t('impor.pilihSatu') }, ...['1', '2', '3', '4'].map((value) => ({ value, label: value }))]}
          />
        ))}
      </Fields>
    </Stack>
  );
}
