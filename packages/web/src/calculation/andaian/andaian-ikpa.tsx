import { TextInput } from '@mantine/core';
import type { HasilIkpaSimulasi } from '@selaras/core';
import { ikpa } from '@selaras/core/calculation/ikpa';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Caption, SubTitle } from '../../ui/text.tsx';
import { angkaTeks, palingSedikit } from '../angka-teks.ts';
import { isObjek } from '../masukan.ts';
import { type Hitung, run } from '../use-hitung.ts';
import { DeviasiBulan } from './deviasi-bulan.tsx';
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
    const masukan = { tahun, target, cari: kode, nilai: others, ...more };
    const answer = run({ kind: 'ikpa-simulasi' }, { masukan, paket: hitung.paketDipilih, hariIni });
    return answer.ok && isSimulasi(answer.value.output) ? answer.value.output : null;
  };
  const indikator = (ikpa.packs.find(({ id }) => id === hitung.paket?.id)?.rule.indikator ?? []).filter(
    ({ kode }) => nilai[kode] !== undefined,
  );
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
      {nilai.deviasi_hal3 !== undefined && (
        <div>
          <SubTitle>{t('hitung.ikpa.deviasiJudul')}</SubTitle>
          <DeviasiBulan cari={cari} />
        </div>
      )}
    </Stack>
  );
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
