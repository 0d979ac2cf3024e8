import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './hitung.module.css';
import { type Bagian, type Cara, type Draf, isBarisKosong, kunci, kunciDeret } from './isian.ts';
import { DeretFields, IsianField } from './isian-field.tsx';
import { TabelField } from './tabel-field.tsx';
import type { Hitung } from './use-hitung.ts';

/** The parts of the chosen way in: under each other, or one sheet at a time where there are many. */
export function BagianList({ hitung }: { readonly hitung: Hitung }) {
  const { cara } = hitung;
  if (cara === undefined) return null;
  return cara.lembar === true ? (
    <Lembar cara={cara} hitung={hitung} />
  ) : (
    cara.bagian.map((bagian) => <BagianView key={bagian.kode} bagian={bagian} hitung={hitung} />)
  );
}

function Lembar({ cara, hitung }: { readonly cara: Cara; readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const [kode, setKode] = useState(cara.bagian[0]?.kode);
  const open = cara.bagian.find((bagian) => bagian.kode === kode) ?? cara.bagian[0];
  return (
    <Stack gap={24}>
      <fieldset className={`${css.setting} ${css.choices}`} aria-label={t('hitung.lembar')} data-cetak="tidak">
        {cara.bagian.map((bagian) => (
          <button
            key={bagian.kode}
            type="button"
            className={css.choice}
            aria-pressed={bagian.kode === open?.kode}
            onClick={() => setKode(bagian.kode)}
          >
            {bagian.judul ?? bagian.kode}
            {isTerisi(bagian, hitung.draf) && ` · ${t('hitung.terisi')}`}
          </button>
        ))}
      </fieldset>
      {open !== undefined && <BagianView key={open.kode} bagian={open} hitung={hitung} />}
    </Stack>
  );
}

function isTerisi({ isian = [], deret = [], tabel = [] }: Bagian, { teks, tabel: tables }: Draf): boolean {
  const texts = [
    ...isian.map(({ tempat }) => kunci(tempat)),
    ...deret.flatMap(({ tempat, nama }) => nama.map((_, i) => kunciDeret(tempat, i))),
  ];
  return (
    texts.some((place) => (teks[place] ?? '').trim() !== '') ||
    tabel.some(({ tempat }) => (tables[kunci(tempat)] ?? []).some((row) => !isBarisKosong(row)))
  );
}

function BagianView({
  bagian: { judul, bantuan, isian = [], deret = [], tabel = [] },
  hitung,
}: {
  readonly bagian: Bagian;
  readonly hitung: Hitung;
}) {
  const { draf, problems, setTeks, setTabel } = hitung;
  const errorAt = (field: string): string | null => problems.get(field) ?? null;
  return (
    <Stack>
      {judul !== undefined && <SubTitle>{judul}</SubTitle>}
      {bantuan !== undefined && <Caption>{bantuan}</Caption>}
      {isian.length + deret.length > 0 && (
        <Fields>
          {deret.map((one) => (
            <DeretFields key={kunci(one.tempat)} deret={one} teks={draf.teks} errorAt={errorAt} onChange={setTeks} />
          ))}
          {isian.map((one, i) => (
            <IsianField
              key={kunci(one.tempat)}
              isian={one}
              teks={draf.teks[kunci(one.tempat)] ?? ''}
              error={errorAt(kunci(one.tempat))}
              onChange={(teks) => setTeks({ [kunci(one.tempat)]: teks })}
              onColumn={(values) =>
                setTeks(Object.fromEntries(isian.slice(i, i + values.length).map(({ tempat }, at) => [kunci(tempat), values[at] ?? ''])))
              }
            />
          ))}
        </Fields>
      )}
      {tabel.map((one) => (
        <TabelField
          key={kunci(one.tempat)}
          tabel={one}
          rows={draf.tabel[kunci(one.tempat)] ?? []}
          problems={problems}
          onChange={(rows) => setTabel(kunci(one.tempat), rows)}
        />
      ))}
    </Stack>
  );
}
