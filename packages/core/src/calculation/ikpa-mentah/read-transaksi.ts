import type { TanpaObjek } from '../../calculator/ikpa/komponen/hasil-komponen.ts';
import { nilaiKontraktual } from '../../calculator/ikpa/komponen/kontraktual.ts';
import { nilaiTagihan } from '../../calculator/ikpa/komponen/tagihan.ts';
import { nilaiUpTup, type PertanggungjawabanUp } from '../../calculator/ikpa/komponen/up-tup.ts';
import { type TahunTanpaKalender, workingDaysBetween } from '../../calendar/hari-kerja.ts';
import { compare, type Fraction, isZero } from '../../kernel/fraction.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { AngkaMasuk } from '../calculation.ts';
import type { InputReader } from '../read-input.ts';
import { because, readTanggal } from '../read-tanggal.ts';
import type { KonteksMentah, Terbaca } from './konteks-mentah.ts';
import type { MentahMasuk, PertanggungjawabanMasuk, UpTupMasuk } from './mentah-masuk.ts';

const TANPA_OBJEK: readonly TanpaObjek[] = ['redistribusi', '100', 'kosong'];
const tanpaObjekOf = (nilai: string | undefined): TanpaObjek => TANPA_OBJEK.find((one) => one === nilai) ?? 'redistribusi';

const yearOf = (tahun: number) => ({ dari: plainDate(`${tahun}-01-01`), sampai: plainDate(`${tahun}-12-31`) });

export function readKontraktual({ kontrak }: NonNullable<MentahMasuk['kontraktual']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, tahun, sampai, setelan } = konteks;
  const { sampai: lastDay } = yearOf(tahun);
  const read = kontrak.map((one, i) => {
    const place = `kontraktual.kontrak[${i}]`;
    const tanggal = readTanggal(reader, `${place}.tanggal`, one.tanggal, { sampai: lastDay });
    const sp2d = { dari: tanggal > `${tahun}-01-01` ? tanggal : plainDate(`${tahun}-01-01`), sampai: lastDay };
    return {
      ...one,
      nilai: reader.figure(`${place}.nilai`, one.nilai, { min: '0' }),
      tanggal,
      tanggalSp2d: one.tanggalSp2d === null ? null : readTanggal(reader, `${place}.tanggalSp2d`, one.tanggalSp2d, sp2d),
    };
  });
  const tanpaObjek = tanpaObjekOf(setelan.kontraktual_tanpa_objek);
  return () => nilaiKontraktual({ kontrak: read, tahun, sampai, tanpaObjek }, aturan.kontraktual);
}

export function readTagihan({ spmLs }: NonNullable<MentahMasuk['tagihan']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, tahun, sampai, kalender } = konteks;
  const days = spmLs.flatMap(({ jenis, ...one }, i) => {
    const place = `tagihan.spmLs[${i}]`;
    const before = reader.problems.length;
    const start = readTanggal(reader, `${place}.tanggalBast`, one.tanggalBast);
    const dari = start > `${tahun}-01-01` ? start : yearOf(tahun).dari;
    const end = readTanggal(reader, `${place}.tanggalDiterima`, one.tanggalDiterima, { dari, sampai: yearOf(tahun).sampai });
    const isRefused = reader.problems.length > before; // a day that could not be read has no calendar
    const isExcluded = jenis !== undefined && aturan.tagihan.dikecualikan.includes(jenis);
    if (isRefused || isExcluded || end > sampai || end < start) return [];
    const counted = workingDaysBetween({ start, end }, kalender);
    if (!counted.ok) reader.refuse(withoutCalendar(`${place}.tanggalBast`, counted.error));
    return counted.ok ? [counted.value] : [];
  });
  return () => nilaiTagihan(days, aturan.tagihan);
}

/** Days off of a year that are not known are said; they are never taken as none. */
export const withoutCalendar = (field: string, { tahun }: TahunTanpaKalender) =>
  because(field, {
    id: `kalender hari libur ${tahun} belum ada. Pakai setelan “hari_kerja”: “senin_jumat” dan sebut hari liburnya pada “hariLibur”.`,
    en: `the days off of ${tahun} are not known. Use the setting “hari_kerja”: “senin_jumat” and list them in “hariLibur”.`,
  });

export function readUpTup(masuk: UpTupMasuk, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, sampai, bulan, setelan } = konteks;
  const pertanggungjawaban = masuk.pertanggungjawaban.map((one, i) => readPertanggungjawaban(one, i, konteks));
  const tup = (masuk.tup ?? []).map((one, i) => readTup(reader, one, `up_tup.tup[${i}]`));
  const kkp = readKkp(reader, masuk.kkp, Math.ceil(bulan / 3));
  refuseSisa(konteks, masuk.sisaBelumDisetor);
  const data = {
    pertanggungjawaban: pertanggungjawaban.filter(({ tanggal }) => tanggal <= sampai),
    tup,
    kkp,
    tanpaObjek: setelan.up_tup_tanpa_objek === '100' ? '100' : 'redistribusi',
    tanpaKkp: setelan.up_tup_tanpa_kkp === 'skala_ulang' ? 'skala_ulang' : 'tunai_90',
    pengecualian: new Set(aturan.up_tup.pengecualian.map((one) => one.setelan).filter((kode) => setelan[kode] === 'ya')),
  } as const;
  return () => nilaiUpTup(data, aturan.up_tup);
}

function readPertanggungjawaban(one: PertanggungjawabanMasuk, i: number, { reader, tahun }: KonteksMentah): PertanggungjawabanUp {
  const place = `up_tup.pertanggungjawaban[${i}]`;
  const sebelumnya = readTanggal(reader, `${place}.sebelumnya`, one.sebelumnya, { sampai: yearOf(tahun).sampai });
  const dari = sebelumnya > `${tahun}-01-01` ? sebelumnya : yearOf(tahun).dari;
  const tanggal = readTanggal(reader, `${place}.tanggal`, one.tanggal, { dari, sampai: yearOf(tahun).sampai });
  if (one.jenis !== 'gup') return { jenis: one.jenis, tanggal, sebelumnya, gup: null };
  const nilai = given(reader, `${place}.nilai`, one.nilai);
  const up = given(reader, `${place}.up`, one.up);
  if (up !== null && isZero(up) && one.up !== null) reader.refuse(aboveZero(`${place}.up`));
  return { jenis: one.jenis, tanggal, sebelumnya, gup: nilai === null || up === null ? null : { nilai, up } };
}

/** A figure that only some rows have, and these need. */
function given(reader: InputReader, field: string, masuk: AngkaMasuk | undefined): Fraction | null {
  if (masuk !== undefined) return reader.figure(field, masuk, { min: '0' });
  reader.refuse({ code: 'input.missing_field', field });
  return null;
}

export const aboveZero = (field: string) => because(field, { id: 'harus lebih dari 0.', en: 'must be more than 0.' });

type TupMasuk = NonNullable<UpTupMasuk['tup']>[number];

function readTup(reader: InputReader, one: TupMasuk, place: string): { readonly nilai: Fraction; readonly setoran: Fraction } {
  const before = reader.problems.length;
  const nilai = reader.figure(`${place}.nilai`, one.nilai, { min: '0' });
  const setoran = reader.figure(`${place}.setoran`, one.setoran, { min: '0' });
  const isComparable = one.nilai !== null && reader.problems.length === before;
  if (isComparable && compare(setoran, nilai) > 0)
    reader.refuse(because(`${place}.setoran`, { id: 'tidak boleh melebihi nilai TUP-nya.', en: 'must not exceed its TUP.' }));
  return { nilai, setoran };
}

function readKkp(reader: InputReader, kkp: UpTupMasuk['kkp'], quarters: number) {
  if (kkp === undefined) return null;
  const plafonBulanan = reader.figure('up_tup.kkp.plafonBulanan', kkp.plafonBulanan, { min: '0' });
  if (kkp.plafonBulanan !== null && isZero(plafonBulanan)) reader.refuse(aboveZero('up_tup.kkp.plafonBulanan'));
  const realisasi = kkp.realisasi.map((one, i) => reader.figure(`up_tup.kkp.realisasi[${i}]`, one, { min: '0' }));
  return { plafonBulanan, realisasi: realisasi.slice(0, quarters) };
}

function refuseSisa({ reader, paket }: KonteksMentah, sisa: AngkaMasuk | undefined): void {
  if (sisa === undefined || sisa === null) return;
  const read = reader.figure('up_tup.sisaBelumDisetor', sisa, { min: '0' });
  if (!isZero(read)) reader.refuse({ code: 'rule.not_known', field: 'up_tup.sisaBelumDisetor', detail: { pack: paket } });
}
