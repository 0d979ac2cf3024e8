import type { PackVector } from '../../rulepack/pack-vector.ts';

const PAKET = 'akip:88-2021';
const SUB = ['1.a', '1.b', '1.c', '2.a', '2.b', '2.c', '3.a', '3.b', '3.c', '4.a', '4.b', '4.c'];

/** Twelve grades in the order of the sub-komponen. */
const lke = (grades: string): object => ({ lke: Object.fromEntries(grades.split(' ').map((grade, i) => [SUB[i] ?? '', grade])) });

const NILAI: readonly PackVector[] = [
  {
    id: 'AKIP-1',
    sumber: 'Renja 2025 sebuah Kantor Regional BKN: hasil evaluasi AKIP 2024',
    masukan: { komponen: ['22,80', '22,50', '10,50', '17,25'] },
    hasil: { nilai: '73.05', tercetak: '73,05', predikat: 'BB', komponen: ['22.8', '22.5', '10.5', '17.25'] },
  },
  {
    id: 'AKIP-2',
    sumber: 'satu dari beberapa susunan nilai huruf yang menghasilkan AKIP-1',
    masukan: lke('AA B B BB BB B B B B BB CC B'),
    hasil: { nilai: '73.05', tercetak: '73,05', predikat: 'BB', komponen: ['22.8', '22.5', '10.5', '17.25'] },
  },
  {
    id: 'AKIP-3',
    sumber: 'aturan: seluruh subkomponen BB, tepat di batas atas',
    masukan: lke('BB BB BB BB BB BB BB BB BB BB BB BB'),
    hasil: { nilai: '80', tercetak: '80,00', predikat: 'BB', komponen: ['24', '24', '12', '20'] },
  },
  {
    id: 'AKIP-4-AA',
    sumber: 'aturan: seluruh subkomponen AA',
    masukan: lke('AA AA AA AA AA AA AA AA AA AA AA AA'),
    hasil: { nilai: '100', tercetak: '100,00', predikat: 'AA', komponen: ['30', '30', '15', '25'] },
  },
  {
    id: 'AKIP-4-E',
    sumber: 'aturan: seluruh subkomponen E',
    masukan: lke('E E E E E E E E E E E E'),
    hasil: { nilai: '0', tercetak: '0,00', predikat: 'D', komponen: ['0', '0', '0', '0'] },
  },
  {
    id: 'AKIP-5',
    sumber: 'aturan: seluruhnya A, kecuali 4.c D: 90 − 12,5 × 0,6',
    masukan: lke('A A A A A A A A A A A D'),
    hasil: { nilai: '82.5', tercetak: '82,50', predikat: 'A', komponen: ['27', '27', '13.5', '15'] },
  },
].map((vector) => ({ ...vector, kind: 'akip', paket: PAKET }));

const SIMULASI: PackVector = {
  id: 'AKIP-SIM-1',
  sumber: 'dihitung dari aturan: dari 73,05 perlu lebih dari 6,95; dua subkomponen berbobot 15 memberi 4,5 + 3 dengan lima langkah',
  kind: 'akip-simulasi',
  paket: PAKET,
  masukan: lke('AA B B BB BB B B B B BB CC B'),
  hasil: {
    nilai: '73.05',
    predikat: 'BB',
    menuju: 'A',
    keadaan: 'dapat_dicapai',
    sesudah: { nilai: '80.55', tercetak: '80,55', predikat: 'A' },
    dinaikkan: '2',
    langkah: '5',
    jumlah: '2',
  },
};

export const AKIP_88_2021_VECTORS: readonly PackVector[] = [...NILAI, SIMULASI];
