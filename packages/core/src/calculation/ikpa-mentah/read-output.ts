import { nilaiCapaianOutput } from '../../calculator/ikpa/komponen/capaian-output.ts';
import { pengurangDispensasi } from '../../calculator/ikpa/komponen/dispensasi-spm.ts';
import { addWorkingDays } from '../../calendar/hari-kerja.ts';
import { compare, isZero } from '../../kernel/fraction.ts';
import { because, readTanggal } from '../read-tanggal.ts';
import type { KonteksMentah, Terbaca } from './konteks-mentah.ts';
import type { MentahMasuk } from './mentah-masuk.ts';
import { aboveZero, withoutCalendar } from './read-transaksi.ts';

export function readCapaianOutput({ ro }: NonNullable<MentahMasuk['capaian_output']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, bulan, sampai, kalender } = konteks;
  const persen = { min: '0', maks: '100' };
  const read = ro.map((one, i) => {
    const place = `capaian_output.ro[${i}]`;
    const volumeTarget = reader.figure(`${place}.volumeTarget`, one.volumeTarget, { min: '0' });
    if (one.volumeTarget !== null && isZero(volumeTarget)) reader.refuse(aboveZero(`${place}.volumeTarget`));
    return {
      pcro: reader.figure(`${place}.pcro`, one.pcro, persen),
      tpcro: reader.figure(`${place}.tpcro`, one.tpcro, persen),
      rvro: reader.figure(`${place}.rvro`, one.rvro, { min: '0' }),
      volumeTarget,
      dikonfirmasi: one.dikonfirmasi,
      tanggalLapor: one.tanggalLapor === null ? null : readTanggal(reader, `${place}.tanggalLapor`, one.tanggalLapor),
    };
  });
  const batas = addWorkingDays(sampai, aturan.capaian_output.hariKerja, kalender);
  if (!batas.ok) reader.refuse(withoutCalendar('capaian_output.ro', batas.error));
  return () => nilaiCapaianOutput({ ro: read, bulan, batasLapor: batas.ok ? batas.value : sampai }, aturan.capaian_output);
}

export function readDispensasi(masuk: NonNullable<MentahMasuk['dispensasi_spm']>, { reader, aturan }: KonteksMentah): Terbaca {
  const before = reader.problems.length;
  const dispensasi = reader.count('dispensasi_spm.spmDispensasi', masuk.spmDispensasi);
  const terbit = reader.count('dispensasi_spm.spmTerbit', masuk.spmTerbit);
  const isComparable = masuk.spmTerbit !== null && reader.problems.length === before;
  if (isComparable && compare(dispensasi, terbit) > 0)
    reader.refuse(
      because('dispensasi_spm.spmDispensasi', {
        id: 'tidak boleh melebihi seluruh SPM triwulan IV.',
        en: 'must not exceed all SPM of quarter IV.',
      }),
    );
  return () => pengurangDispensasi({ dispensasi, terbit }, aturan.dispensasi_spm);
}
