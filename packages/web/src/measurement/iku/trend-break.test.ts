import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };
import { breakSentence } from './trend-break.ts';

const within = { tahun: 2024, memutus: true, versi: 2, pindah: null, alasan: 'Rapat tinjauan' } as const;
const pindah = { ...within, versi: null, pindah: { dari: ['IKU 1'], ke: 'IKK 8' }, alasan: 'Renstra baru' } as const;
const speaker = createInstance({
  lng: 'id',
  resources: { id: { translation: id }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
await speaker.init();

test.each([
  [
    { ...within, jenis: 'formula' },
    'Sejak 2024 rumusnya berubah (versi 2: Rapat tinjauan), sehingga nilai sebelum dan sesudahnya tidak dibandingkan.',
    'The formula changed in 2024 (version 2: Rapat tinjauan), so values before and after are not compared.',
  ],
  [
    { ...within, jenis: 'koreksi', memutus: false, alasan: '' },
    'Sejak 2024 berlaku manual yang dikoreksi (versi 2); nilai sebelum dan sesudahnya tetap sebanding.',
    'A corrected manual applies from 2024 (version 2); values before and after can still be compared.',
  ],
  [
    { ...pindah, jenis: 'diganti' },
    'Sejak 2024 IKU 1 digantikan oleh IKK 8 (Renstra baru), sehingga nilai sebelum dan sesudahnya tidak dibandingkan.',
    'IKK 8 took the place of IKU 1 in 2024 (Renstra baru), so values before and after are not compared.',
  ],
  [
    { ...pindah, jenis: 'ganti_nama', memutus: false },
    'Sejak 2024 IKU 1 dilanjutkan sebagai IKK 8 (Renstra baru); nilai sebelum dan sesudahnya tetap sebanding.',
    'IKU 1 goes on as IKK 8 from 2024 (Renstra baru); values before and after can still be compared.',
  ],
] as const)('one sentence says when, what, why and what it means: %#', (putus, indonesian, english) => {
  const one = { ...putus, pindah: putus.pindah === null ? null : { ...putus.pindah, dari: [...putus.pindah.dari] } };
  expect(breakSentence(one, speaker.getFixedT('id'))).toBe(indonesian);
  expect(breakSentence(one, speaker.getFixedT('en'))).toBe(english);
});
