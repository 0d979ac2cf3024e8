import { TextInput } from '@mantine/core';
import { skm } from '@selaras/core/calculation/skm';
import { SAMPEL_KREJCIE_MORGAN } from '@selaras/core/calculator/sampel/krejcie-morgan';
import { responsTerhadapSampel } from '@selaras/core/calculator/sampel/respons';
import { computeIkm } from '@selaras/core/calculator/skm/compute-ikm';
import { type PengungkitIkm, pengungkitIkm } from '@selaras/core/calculator/skm/pengungkit-ikm';
import { decimalOf, isAboveZero, over, printedText, times, whole, ZERO } from '@selaras/core/kernel/fraction';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { Caption, SubTitle } from '../../ui/text.tsx';
import { barisTerisi } from '../isian.ts';
import { namaKode } from '../nama-kode.ts';
import type { Hitung } from '../use-hitung.ts';
import { angkaDi, langkahDi } from './langkah-di.ts';
import { TabelBatang } from './tabel-batang.tsx';

/** Each unsur, the lowest first in sight; what raises the index most; whether enough people answered. */
export function AndaianSkm({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const rule = skm.packs.find(({ id }) => id === hitung.paket?.id)?.rule;
  const unsur = hitung.hasil === null ? [] : (langkahDi(hitung.hasil.trace, 'nrr_tertimbang')?.parts ?? []);
  if (rule === undefined || unsur.length === 0) return null;
  const nrr = unsur.map((one) => angkaDi(langkahDi(one, 'nrr')) ?? ZERO);
  const bobot = unsur.map((one) => angkaDi(langkahDi(one, 'bobot')) ?? ZERO);
  const pengungkit = pengungkitIkm(computeIkm(nrr, bobot, rule), rule);
  const levers = new Map(pengungkit.unsur.map((one) => [one.kode, one]));
  const rows = unsur.map(({ label }, i) => {
    const lever = levers.get(label);
    const value = nrr[i] ?? ZERO;
    return {
      key: label,
      nama: hitung.names.get(label) ?? label,
      persen: decimalOf(over(times(value, whole(100)), whole(Number(rule.skala.maksimum)))).toNumber(),
      angka: [
        printedText(value),
        lever === undefined ? '' : `+${printedText(lever.persepuluh)}`,
        lever === undefined ? '' : `+${printedText(lever.ruang)}`,
        pengungkit.berikut === null
          ? t('hitung.sudahTerbaik')
          : lever?.nrrUntukNaik == null
            ? t('hitung.tidakCukup')
            : printedText(lever.nrrUntukNaik),
      ],
    };
  });
  return (
    <Stack gap={24}>
      <MutuBerikut pengungkit={pengungkit} />
      <TabelBatang
        label={t('hitung.perUnsur')}
        kolom={[t('hitung.unsur'), namaKode('nrr'), t('hitung.naikSepersepuluh'), t('hitung.naikPenuh'), t('hitung.nrrUntukNaik')]}
        rows={rows}
      />
      <Respons hitung={hitung} />
    </Stack>
  );
}

function MutuBerikut({ pengungkit: { berikut, unsur } }: { readonly pengungkit: PengungkitIkm }) {
  const { t } = useTranslation();
  const [most] = unsur;
  return (
    <Note nada="aksen">
      <p>
        {berikut === null
          ? t('hitung.mutuTerbaik')
          : t('hitung.mutuBerikut', { mutu: `${berikut.mutu.kode} (${berikut.mutu.nama})`, kurang: printedText(berikut.kurang) })}
      </p>
      {most !== undefined && isAboveZero(most.ruang) && (
        <p>{t('hitung.pengungkit', { unsur: most.kode, naik: printedText(most.ruang) })}</p>
      )}
    </Note>
  );
}

/** How many answered against how many should have. */
function Respons({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const [populasi, setPopulasi] = useState('');
  const [typed, setResponden] = useState('');
  const answered = barisTerisi(hitung.draf.tabel.jawaban ?? []).length;
  const responden = hitung.cara?.kode === 'jawaban' ? String(answered) : typed;
  const isReady = /^\d{1,9}$/.test(populasi) && /^\d{1,9}$/.test(responden);
  const found = isReady
    ? responsTerhadapSampel({ populasi: Number(populasi), responden: Number(responden) }, SAMPEL_KREJCIE_MORGAN.rule)
    : null;
  return (
    <Stack gap={12}>
      <SubTitle>{t('hitung.jenis.sampel')}</SubTitle>
      <Fields>
        <TextInput
          label={t('hitung.isian.populasi')}
          inputMode="numeric"
          autoComplete="off"
          value={populasi}
          onChange={(event) => setPopulasi(event.currentTarget.value.trim())}
        />
        <TextInput
          label={t('hitung.respondenJumlah')}
          inputMode="numeric"
          autoComplete="off"
          value={responden}
          readOnly={hitung.cara?.kode === 'jawaban'}
          onChange={(event) => setResponden(event.currentTarget.value.trim())}
        />
      </Fields>
      {found === null ? (
        <Caption>{t('hitung.responsBantuan')}</Caption>
      ) : (
        <Note nada={found.isCukup ? 'tercapai' : 'mendekati'}>
          {t(found.isCukup ? 'hitung.responsCukup' : 'hitung.responsKurang', {
            perlu: printedText(found.dibutuhkan, 0),
            ada: printedText(found.terjaring, 0),
            persen: found.persen === null ? '0' : printedText(found.persen),
          })}
        </Note>
      )}
    </Stack>
  );
}
