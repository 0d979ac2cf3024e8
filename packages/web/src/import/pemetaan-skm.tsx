import { NativeSelect } from '@mantine/core';
import type { ImportPreviewWire } from '@selaras/contract';
import { SKM_14_2017 } from '@selaras/core/calculator/skm/skm-14-2017';
import { joined, skalaJawaban } from '@selaras/core/import/skm/skala-jawaban';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import { NilaiJawaban } from './nilai-jawaban.tsx';

export type Profil = NonNullable<ImportPreviewWire['profil']>;
type Kolom = ImportPreviewWire['kolom'];
type MapProps = {
  readonly profil: Profil;
  /** Of the file, where there is one. */
  readonly kolom: Kolom;
  /** Every change is computed at once. */
  readonly isLive?: boolean;
  readonly onProfil: (next: Profil) => void;
};

const UNSUR = SKM_14_2017.rule.unsur.map((nama, i) => ({ value: `U${i + 1}`, label: `U${i + 1} ${nama}` }));

/** Which question asks for which unsur, and what each answer of another scale is worth. */
export function PemetaanSkm({ profil, kolom, isLive = false, onProfil }: MapProps) {
  const { t } = useTranslation();
  const { pertanyaan } = profil;
  const titles = [...new Set([...kolom, ...pertanyaan].map(({ judul }) => judul))];
  const held = new Map(pertanyaan.map((one) => [one.judul, one]));
  return (
    <Stack>
      {skalaJawaban(pertanyaan, kolom).map((group) => (
        <NilaiJawaban
          key={`${group.skala}:${group.jawaban.join('|')}`}
          group={group}
          unsur={group.judul.map((judul) => held.get(judul)?.unsur ?? '').join(', ')}
          onSet={(konversi) =>
            onProfil({ ...profil, pertanyaan: pertanyaan.map((one) => (group.judul.includes(one.judul) ? { ...one, konversi } : one)) })
          }
        />
      ))}
      <SubTitle>{t('impor.unsur')}</SubTitle>
      {isLive && <Caption>{t('impor.unsurBantuan')}</Caption>}
      <Fields>
        {titles.map((judul) => (
          <NativeSelect
            key={judul}
            label={judul}
            value={held.get(judul)?.unsur ?? ''}
            onChange={(event) => {
              const next = assigned({ pertanyaan, kolom, judul }, event.currentTarget.value);
              onProfil({ ...profil, pertanyaan: joined(next, kolom).map((one) => ({ ...one })) });
            }}
            data={[{ value: '', label: t('impor.tidakDipakai') }, ...choices(held.get(judul)?.unsur)]}
          />
        ))}
      </Fields>
    </Stack>
  );
}

/** An older form may have more unsur than today's rule has names for. */
const choices = (held: string | undefined): readonly { readonly value: string; readonly label: string }[] =>
  held === undefined || UNSUR.some(({ value }) => value === held) ? UNSUR : [...UNSUR, { value: held, label: held }];

type Assigning = { readonly pertanyaan: Profil['pertanyaan']; readonly kolom: Kolom; readonly judul: string };

/** A column that becomes a question brings its scale with it; where its answers are none that is known, somebody will say what they are worth. */
function assigned({ pertanyaan, kolom, judul }: Assigning, unsur: string): Profil['pertanyaan'] {
  if (unsur === '') return pertanyaan.filter((one) => one.judul !== judul);
  if (pertanyaan.some((one) => one.judul === judul)) return pertanyaan.map((one) => (one.judul === judul ? { ...one, unsur } : one));
  const column = kolom.find((one) => one.judul === judul);
  return [...pertanyaan, { judul, unsur, skala: column?.skala ?? 'kata', konversi: column?.konversi ?? null }];
}
