import { ipAsn } from '@selaras/core/calculation/ip-asn';
import { inputReader } from '@selaras/core/calculation/read-input';
import { type PegawaiMasuk, readPegawai } from '@selaras/core/calculation/read-pegawai';
import { potensiDimensi, potensiPegawai } from '@selaras/core/calculator/ip-asn/potensi-ip-asn';
import { setiapDimensi } from '@selaras/core/calculator/ip-asn/skor-pegawai';
import { decimalOf, isAboveZero, printedText, ZERO } from '@selaras/core/kernel/fraction';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { Caption, SubTitle } from '../../ui/text.tsx';
import css from '../hitung.module.css';
import { namaKode } from '../nama-kode.ts';
import type { Hitung } from '../use-hitung.ts';
import { angkaDi, langkahDi } from './langkah-di.ts';
import { TabelBatang } from './tabel-batang.tsx';

/** How far each dimension is from its best, which step of persons would do most, and who is left out and why. */
export function AndaianIpAsn({ hitung }: { readonly hitung: Hitung }) {
  const { t } = useTranslation();
  const { hasil, paket } = hitung;
  const rule = ipAsn.packs.find(({ id }) => id === paket?.id)?.rule;
  if (hasil === null || rule === undefined) return null;
  const potensi = potensiDimensi(
    setiapDimensi((kode) => angkaDi(langkahDi(hasil.trace, kode)) ?? ZERO),
    rule,
  );
  const [most] = potensi;
  return (
    <Stack gap={24}>
      {most !== undefined && isAboveZero(most.ruang) && (
        <Note nada="aksen">{t('hitung.dimensiTerkuat', { dimensi: namaKode(most.kode), naik: printedText(most.ruang) })}</Note>
      )}
      <TabelBatang
        label={t('hitung.perDimensi')}
        kolom={[t('hitung.dimensi'), t('hitung.nilai'), t('hitung.maksimum'), t('hitung.persenOptimum'), t('hitung.ruang')]}
        rows={potensi.map(({ kode, rerata, maksimum, persen, ruang }) => ({
          key: kode,
          nama: namaKode(kode),
          persen: decimalOf(persen).toNumber(),
          angka: [printedText(rerata), printedText(maksimum, 0), printedText(persen), printedText(ruang)],
        }))}
      />
      {hitung.cara?.kode === 'pegawai' && rule.skor !== null && <PerPegawai hitung={hitung} skor={rule.skor} />}
    </Stack>
  );
}

type Skor = NonNullable<(typeof ipAsn)['packs'][number]['rule']['skor']>;

function PerPegawai({ hitung, skor }: { readonly hitung: Hitung; readonly skor: Skor }) {
  const { t } = useTranslation();
  const masuk = pegawaiOf(hitung.masukan);
  const potensi = potensiPegawai(readPegawai(inputReader(), masuk, skor), skor);
  const keluar = masuk.flatMap(({ dikecualikan }, i) => (dikecualikan === undefined ? [] : [{ i, alasan: dikecualikan }]));
  const top = potensi[0] === undefined ? 0 : decimalOf(potensi[0].semua).toNumber();
  return (
    <>
      <TabelBatang
        label={t('hitung.perLangkah')}
        kolom={[t('hitung.langkahSatu'), t('hitung.orang'), t('hitung.seorang'), t('hitung.semua')]}
        rows={potensi.map(({ kode, orang, seorang, semua }) => ({
          key: kode,
          nama: namaKode(kode),
          persen: top === 0 ? 0 : (decimalOf(semua).toNumber() / top) * 100,
          angka: [String(orang), `+${printedText(seorang)}`, `+${printedText(semua)}`],
        }))}
      />
      {keluar.length > 0 && (
        <div>
          <SubTitle>{t('hitung.dikecualikanJudul')}</SubTitle>
          <ul className={css.factList}>
            {keluar.map(({ i, alasan }) => (
              <li key={i}>
                {t('hitung.pegawai')} {i + 1}: {alasan}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Caption>{t('hitung.tanpaNama')}</Caption>
    </>
  );
}

/** What the calculation has read already: it would have refused anything else. */
function pegawaiOf(masukan: Readonly<Record<string, unknown>>): readonly PegawaiMasuk[] {
  const { pegawai } = masukan;
  return Array.isArray(pegawai) ? pegawai : [];
}
