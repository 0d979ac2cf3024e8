import { TextInput } from '@mantine/core';
import type { HasilIkpaSimulasi } from '@selaras/core';
import { ikpa, setelanSusunan } from '@selaras/core/calculation/ikpa';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Caption, SubTitle } from '../../ui/text.tsx';
import { angkaTeks, palingSedikit } from '../angka-teks.ts';
import { isObjek } from '../masukan.ts';
import { type Hitung, run } from '../use-hitung.ts';
import { DeviasiBulan } from './deviasi-bulan.tsx';
import { PenyerapanTriwulan } from './penyerapan-triwulan.tsx';
import { langkahIndikator, paguTerakhir, periodeDi } from './periode-transaksi.ts';
import { TabelBatang } from './tabel-batang.tsx';

export type NilaiIkpa = Readonly<Record<string, string>>;
export type Cari = (cari: string, more?: Readonly<Record<string, unknown>>) => HasilIkpaSimulasi | null;

/** What each indicator must at least be so that IKPA stays at the target while the others stay as they are. */
export function AndaianIkpa({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [typed, setTarget] = useState('97');
  const target = useDeferredValue(typed);
  const { tahun } = hitung.masukan;
  const nilai = nilaiOf(hitung);
  const cari: Cari = (kode, more = {}) => {
    const { [kode]: _, ...others } = nilai;
    const masukan = { tahun, target, cari: kode, nilai: others, ...setelanOf(hitung), ...more };
    const answer = run({ kind: 'ikpa-simulasi' }, { masukan, paket: hitung.paketDipilih, hariIni });
    return answer.ok && isSimulasi(answer.value.output) ? answer.value.output : null;
  };
  const rule = ikpa.packs.find(({ id }) => id === hitung.paket?.id)?.rule;
  const indikator = (rule?.indikator ?? []).filter(({ kode }) => nilai[kode] !== undefined);
  return (
    <Stack gap={24}>
      <Fields>
        <TextInput
          label={t('hitung.ikpa.target')}
          description={t('hitung.ikpa.targetBantuan')}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTarget(event.currentTarget.value)}
        />
      </Fields>
      <TabelBatang
        label={t('hitung.ikpa.terkecil')}
        kolom={[t('hitung.ikpa.indikator'), t('hitung.ikpa.kini'), t('hitung.ikpa.paling')]}
        rows={indikator.map(({ kode, nama }) => ({
          key: kode,
          nama,
          persen: Number(nilai[kode]),
          angka: [angkaTeks(nilai[kode] ?? '', 2), butuhText(cari(kode), t('hitung.ikpa.takCukup'))],
        }))}
      />
      <Caption>{t('hitung.ikpa.terkecilBantuan')}</Caption>
      {rule?.mentah != null && <PerPeriode hitung={hitung} nilai={nilai} cari={cari} />}
    </Stack>
  );
}

type PeriodeProps = { readonly hitung: Hitung; readonly nilai: NilaiIkpa; readonly cari: Cari };

/** Months and quarters, of the indicators that are a mean of them. Those that the transactions tell are there already. */
function PerPeriode({ hitung, nilai, cari }: PeriodeProps) {
  const { t } = useTranslation();
  const bulan = periodeDi(langkahIndikator(hitung, 'deviasi_hal3'), 'bulan');
  const triwulan = periodeDi(langkahIndikator(hitung, 'penyerapan'), 'triwulan');
  const pagu = paguTerakhir(hitung);
  return (
    <>
      {nilai.deviasi_hal3 !== undefined && (
        <div>
          <SubTitle>{t('hitung.ikpa.deviasiJudul')}</SubTitle>
          <DeviasiBulan key={JSON.stringify([...bulan])} cari={cari} awal={bulan} />
        </div>
      )}
      {nilai.penyerapan !== undefined && (
        <div>
          <SubTitle>{t('hitung.ikpa.serapanJudul')}</SubTitle>
          <PenyerapanTriwulan key={JSON.stringify([[...triwulan], [...pagu]])} cari={cari} awal={{ triwulan, pagu }} />
        </div>
      )}
    </>
  );
}

/** Readings of the rule that also a simulation may choose: those of the composition. */
function setelanOf({ masukan, paket }: Hitung): { readonly setelan?: Readonly<Record<string, unknown>> } {
  const known = ikpa.packs.filter(({ id }) => id === paket?.id).flatMap(setelanSusunan);
  const chosen = Object.entries(isObjek(masukan.setelan) ? masukan.setelan : {}).filter(([nama]) =>
    known.some(({ kode }) => kode === nama),
  );
  return chosen.length === 0 ? {} : { setelan: Object.fromEntries(chosen) };
}

const butuhText = (found: HasilIkpaSimulasi | null, out: string): string =>
  found === null || found.butuh === null ? out : palingSedikit(found.butuh);

const isSimulasi = (output: object): output is HasilIkpaSimulasi => 'terbaik' in output;

/** The indicators as they were given, or as their transactions make them. */
function nilaiOf({ masukan, hasil }: Hitung): NilaiIkpa {
  const given = isObjek(masukan.nilai) ? masukan.nilai : {};
  const made = isObjek(hasil?.output.komponen) ? hasil.output.komponen : {};
  const texts = [
    ...Object.entries(given).map(([kode, value]) => [kode, value] as const),
    ...Object.entries(made).map(([kode, value]) => [kode, isObjek(value) ? value.dipakai : undefined] as const),
  ];
  return Object.fromEntries(texts.flatMap(([kode, value]) => (typeof value === 'string' ? [[kode, value.replace(',', '.')]] : [])));
}
