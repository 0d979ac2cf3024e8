import { nilaiDeviasi } from '../../calculator/ikpa/komponen/deviasi-hal3.ts';
import { nilaiPenyerapan } from '../../calculator/ikpa/komponen/penyerapan.ts';
import { nilaiRevisi } from '../../calculator/ikpa/komponen/revisi-dipa.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { InputReader } from '../read-input.ts';
import { because, readTanggal } from '../read-tanggal.ts';
import type { KonteksMentah, Terbaca } from './konteks-mentah.ts';
import type { MentahMasuk } from './mentah-masuk.ts';

export function readRevisi({ revisi }: NonNullable<MentahMasuk['revisi_dipa']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, tahun, bulan, setelan } = konteks;
  const year = { dari: plainDate(`${tahun}-01-01`), sampai: plainDate(`${tahun}-12-31`) };
  const read = revisi.map((one, i) => ({ ...one, tanggal: readTanggal(reader, `revisi_dipa.revisi[${i}].tanggal`, one.tanggal, year) }));
  const sebelumJuli = setelan.revisi_sebelum_juli === 'kedua_semester' ? 'kedua_semester' : 'semester_1';
  return () => nilaiRevisi({ revisi: read, bulan, sebelumJuli }, aturan.revisi_dipa);
}

export function readDeviasi({ bulanan }: NonNullable<MentahMasuk['deviasi_hal3']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, bulan } = konteks;
  const place = 'deviasi_hal3.bulanan';
  const read = bulanan.map((one, i) => ({
    ...one,
    pagu: reader.figure(`${place}[${i}].pagu`, one.pagu, { min: '0' }),
    rpd: reader.figure(`${place}[${i}].rpd`, one.rpd, { min: '0' }),
    realisasi: reader.figure(`${place}[${i}].realisasi`, one.realisasi),
  }));
  const months = Array.from({ length: Math.min(bulan, aturan.deviasi_hal3.bulanTerakhir) }, (_, i) => i + 1);
  refuseTwice(
    reader,
    place,
    bulanan.map((one) => `${one.bulan} ${one.jenis}`),
  );
  refuseGaps(reader, place, { given: bulanan.map((one) => one.bulan), asked: months, kata: { id: 'bulan', en: 'month' } });
  return () => nilaiDeviasi(read, { aturan: aturan.deviasi_hal3, bulan });
}

export function readPenyerapan({ triwulanan }: NonNullable<MentahMasuk['penyerapan']>, konteks: KonteksMentah): Terbaca {
  const { reader, aturan, bulan } = konteks;
  const place = 'penyerapan.triwulanan';
  const read = triwulanan.map((one, i) => ({
    ...one,
    pagu: reader.figure(`${place}[${i}].pagu`, one.pagu, { min: '0' }),
    realisasi: reader.figure(`${place}[${i}].realisasi`, one.realisasi, { min: '0' }),
  }));
  const ended = Array.from({ length: Math.floor(bulan / 3) }, (_, i) => i + 1);
  refuseTwice(
    reader,
    place,
    triwulanan.map((one) => `${one.triwulan} ${one.jenis}`),
  );
  refuseGaps(reader, place, { given: triwulanan.map((one) => one.triwulan), asked: ended, kata: { id: 'triwulan', en: 'quarter' } });
  const begun = Math.ceil(bulan / 3);
  return () =>
    nilaiPenyerapan(
      read.filter(({ triwulan }) => triwulan <= begun),
      aturan.penyerapan,
    );
}

function refuseTwice(reader: InputReader, place: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const [i, key] of keys.entries()) {
    if (seen.has(key))
      reader.refuse(
        because(`${place}[${i}]`, {
          id: 'masa dan jenis belanja ini sudah ada pada baris lain.',
          en: 'this period and kind of spending is in another row already.',
        }),
      );
    seen.add(key);
  }
}

type Gaps = {
  readonly given: readonly number[];
  readonly asked: readonly number[];
  readonly kata: { readonly id: string; readonly en: string };
};

/** A period without a row is not a period without money: that one is said, with a pagu of 0. */
function refuseGaps(reader: InputReader, place: string, { given, asked, kata }: Gaps): void {
  const missing = asked.filter((one) => !given.includes(one)).join(', ');
  if (missing === '') return;
  reader.refuse(
    because(place, {
      id: `${kata.id} ${missing} belum ada. Isi barisnya (pagu 0 bila memang tidak ada), atau batasi dengan “sampaiDengan”.`,
      en: `${kata.en} ${missing} is missing. Give its row (pagu 0 if there is none), or end earlier with “sampaiDengan”.`,
    }),
  );
}
