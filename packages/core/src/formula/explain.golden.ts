import type { NamedKomponen } from './explain-names.ts';

/** Components of the rows below. */
export const EXPLAIN_KOMPONEN: readonly NamedKomponen[] = [
  { kode: 'a', nama: 'Kategori A' },
  { kode: 'b', nama: 'Kategori B' },
  { kode: 'c', nama: 'Kategori C' },
  { kode: 's1', nama: 'IKM semester 1' },
  { kode: 's2', nama: 'IKM semester 2' },
  { kode: 'sop', nama: 'SOP ditetapkan', jenis: 'ya_tidak' },
  {
    kode: 'instansi',
    nama: 'Daftar instansi',
    jenis: 'daftar',
    kategori: ['A', 'B', 'C', 'D', 'E'].map((kode) => ({ kode, nama: kode })),
    atribut: [
      {
        kode: 'kanal',
        nama: 'Kanal',
        pilihan: [
          { kode: 'simpegnas', nama: 'Simpegnas' },
          { kode: 'webservice', nama: 'web service' },
        ],
      },
    ],
  },
];

/** [formula, in Indonesian, in English]. */
export const EXPLAIN_GOLDEN = [
  ['12', '12', '12'],
  ['1.250.000', '1.250.000', '1.250.000'],
  ['1250,5', '1.250,5', '1.250,5'],
  ['a', 'kategori A', 'kategori A'],
  ['instansi_lain', 'instansi_lain', 'instansi_lain'],
  ['CACAH(instansi)', 'jumlah seluruh instansi', 'number of all instansi'],
  ['CACAH(instansi; A)', 'jumlah instansi berkategori A', 'number of instansi in category A'],
  ['CACAH(instansi; kategori DI {A; B})', 'jumlah instansi berkategori A atau B', 'number of instansi in category A or B'],
  ['CACAH(instansi; kategori DI {A; B; C})', 'jumlah instansi berkategori A, B, atau C', 'number of instansi in category A, B or C'],
  ['CACAH(instansi; BUKAN kategori = E)', 'jumlah instansi yang tidak berkategori E', 'number of instansi not in category E'],
  [
    'CACAH(instansi; BUKAN kategori DI {D; E})',
    'jumlah instansi yang tidak berkategori D maupun E',
    'number of instansi not in category D or E',
  ],
  ['CACAH(instansi; kanal = simpegnas)', 'jumlah instansi dengan kanal Simpegnas', 'number of instansi with kanal Simpegnas'],
  [
    'CACAH(instansi; kategori = A DAN kanal DI {simpegnas; webservice})',
    'jumlah instansi berkategori A dan dengan kanal Simpegnas atau web service',
    'number of instansi in category A and with kanal Simpegnas or web service',
  ],
  [
    'CACAH(instansi; (kategori = A ATAU kanal = webservice) DAN BUKAN kategori = E)',
    'jumlah instansi (berkategori A atau dengan kanal web service) dan yang tidak berkategori E',
    'number of instansi (in category A or with kanal web service) and not in category E',
  ],
  [
    'CACAH(instansi; BUKAN (kategori = A DAN kanal = simpegnas))',
    'jumlah instansi yang tidak (berkategori A dan dengan kanal Simpegnas)',
    'number of instansi that are not (in category A and with kanal Simpegnas)',
  ],
  [
    'CACAH(instansi; kategori DI {A; B}) / CACAH(instansi) * 100',
    'jumlah instansi berkategori A atau B dibagi jumlah seluruh instansi, dikali 100',
    'number of instansi in category A or B divided by number of all instansi, multiplied by 100',
  ],
  [
    '(a + b) / (a + b + c) * 100',
    'jumlah dari kategori A dan kategori B, dibagi jumlah dari kategori A, kategori B, dan kategori C, dikali 100',
    'the sum of kategori A and kategori B, divided by the sum of kategori A, kategori B and kategori C, multiplied by 100',
  ],
  ['a + b', 'jumlah dari kategori A dan kategori B', 'the sum of kategori A and kategori B'],
  [
    'a + b * c',
    'kategori A ditambah hasil dari kategori B dikali kategori C',
    'kategori A plus the result of kategori B multiplied by kategori C',
  ],
  [
    '(a + b) * c',
    'jumlah dari kategori A dan kategori B, dikali kategori C',
    'the sum of kategori A and kategori B, multiplied by kategori C',
  ],
  ['a * b + c', 'kategori A dikali kategori B, ditambah kategori C', 'kategori A multiplied by kategori B, plus kategori C'],
  ['a - b - c', 'kategori A dikurangi kategori B, dikurangi kategori C', 'kategori A minus kategori B, minus kategori C'],
  [
    'a - (b - c)',
    'kategori A dikurangi hasil dari kategori B dikurangi kategori C',
    'kategori A minus the result of kategori B minus kategori C',
  ],
  ['(a - b) / c', 'kategori A dikurangi kategori B, dibagi kategori C', 'kategori A minus kategori B, divided by kategori C'],
  ['a / b / c', 'kategori A dibagi kategori B, dibagi kategori C', 'kategori A divided by kategori B, divided by kategori C'],
  [
    'a / (b / c)',
    'kategori A dibagi hasil dari kategori B dibagi kategori C',
    'kategori A divided by the result of kategori B divided by kategori C',
  ],
  [
    'a / (b / c * 2)',
    'kategori A dibagi hasil dari (kategori B dibagi kategori C, dikali 2)',
    'kategori A divided by the result of (kategori B divided by kategori C, multiplied by 2)',
  ],
  ['-a', 'minus kategori A', 'minus kategori A'],
  ['-(a + b)', 'minus (jumlah dari kategori A dan kategori B)', 'minus (the sum of kategori A and kategori B)'],
  ['a ^ 2', 'kategori A pangkat 2', 'kategori A to the power of 2'],
  ['(a + b) ^ 2', '(jumlah dari kategori A dan kategori B) pangkat 2', '(the sum of kategori A and kategori B) to the power of 2'],
  ['a / b ^ -1', 'kategori A dibagi hasil dari kategori B pangkat −1', 'kategori A divided by the result of kategori B to the power of −1'],
  ['RATA(s1; s2)', 'rata-rata dari IKM semester 1 dan IKM semester 2', 'the mean of IKM semester 1 and IKM semester 2'],
  [
    'RATA(a / b; c)',
    'rata-rata dari hasil dari kategori A dibagi kategori B dan kategori C',
    'the mean of the result of kategori A divided by kategori B and kategori C',
  ],
  ['MIN(a; b; c)', 'yang terkecil dari kategori A, kategori B, dan kategori C', 'the smallest of kategori A, kategori B and kategori C'],
  [
    'MAKS(a / b * 100; RATA(s1; s2); 100)',
    'yang terbesar dari hasil dari (kategori A dibagi kategori B, dikali 100), (rata-rata dari IKM semester 1 dan IKM semester 2), dan 100',
    'the largest of the result of (kategori A divided by kategori B, multiplied by 100), (the mean of IKM semester 1 and IKM semester 2) and 100',
  ],
  [
    'JUMLAH(a; b) - c',
    'jumlah dari kategori A dan kategori B, dikurangi kategori C',
    'the sum of kategori A and kategori B, minus kategori C',
  ],
  [
    '(RATA(s1; s2) + a) / 2',
    'rata-rata dari IKM semester 1 dan IKM semester 2, ditambah kategori A, dibagi 2',
    'the mean of IKM semester 1 and IKM semester 2, plus kategori A, divided by 2',
  ],
  ['RATA(IKU(7; ANAK))', 'rata-rata dari realisasi IKU 7 setiap unit di bawahnya', 'the mean of realisasi of IKU 7 of every unit below'],
  [
    'RATA_TERTIMBANG(s1; 60; s2; 40)',
    'rata-rata tertimbang dari IKM semester 1 (bobot 60) dan IKM semester 2 (bobot 40)',
    'the weighted mean of IKM semester 1 (weight 60) and IKM semester 2 (weight 40)',
  ],
  ['ABS(a - b)', 'nilai mutlak dari (kategori A dikurangi kategori B)', 'the absolute value of (kategori A minus kategori B)'],
  [
    'BULATKAN(a / b * 100; 2)',
    'kategori A dibagi kategori B, dikali 100, dibulatkan sampai 2 angka desimal',
    'kategori A divided by kategori B, multiplied by 100, rounded to 2 decimals',
  ],
  ['BULATKAN(a; 0)', 'kategori A dibulatkan ke bilangan bulat', 'kategori A rounded to a whole number'],
  [
    'BATAS(a / b * 100; 0; 120)',
    'kategori A dibagi kategori B, dikali 100, dibatasi paling rendah 0 dan paling tinggi 120',
    'kategori A divided by kategori B, multiplied by 100, limited to at least 0 and at most 120',
  ],
  [
    'JIKA(b > 0; a / b; 0)',
    'jika kategori B lebih dari 0, maka kategori A dibagi kategori B; selain itu 0',
    'if kategori B is more than 0, then kategori A divided by kategori B; otherwise 0',
  ],
  [
    'JIKA(b >= 10; 1; 0) * 100',
    '(jika kategori B paling sedikit 10, maka 1; selain itu 0) dikali 100',
    '(if kategori B is at least 10, then 1; otherwise 0) multiplied by 100',
  ],
  [
    'JIKA(a <> b; JIKA(a < c; 1; 2); 3)',
    'jika kategori A tidak sama dengan kategori B, maka (jika kategori A kurang dari kategori C, maka 1; selain itu 2); selain itu 3',
    'if kategori A differs from kategori B, then (if kategori A is less than kategori C, then 1; otherwise 2); otherwise 3',
  ],
  [
    'JIKA(a = b; 1; JIKA(a <= c; 2; 3))',
    'jika kategori A sama dengan kategori B, maka 1; selain itu jika kategori A paling banyak kategori C, maka 2; selain itu 3',
    'if kategori A equals kategori B, then 1; otherwise if kategori A is at most kategori C, then 2; otherwise 3',
  ],
  [
    'JIKA(sop; 100; 0)',
    'jika SOP ditetapkan dijawab ya, maka 100; selain itu 0',
    'if SOP ditetapkan is answered yes, then 100; otherwise 0',
  ],
  [
    'JIKA(BUKAN sop DAN a > b; 1; 0)',
    'jika SOP ditetapkan dijawab tidak dan kategori A lebih dari kategori B, maka 1; selain itu 0',
    'if SOP ditetapkan is answered no and kategori A is more than kategori B, then 1; otherwise 0',
  ],
  [
    'JIKA(sop DAN (a > b ATAU a < c); 1; 0)',
    'jika SOP ditetapkan dijawab ya dan (kategori A lebih dari kategori B atau kategori A kurang dari kategori C), maka 1; selain itu 0',
    'if SOP ditetapkan is answered yes and (kategori A is more than kategori B or kategori A is less than kategori C), then 1; otherwise 0',
  ],
  [
    'JIKA(BUKAN (a > b ATAU sop); 1; 0)',
    'jika tidak benar bahwa (kategori A lebih dari kategori B atau SOP ditetapkan dijawab ya), maka 1; selain itu 0',
    'if it is not true that (kategori A is more than kategori B or SOP ditetapkan is answered yes), then 1; otherwise 0',
  ],
  ['IKU(7)', 'realisasi IKU 7', 'realisasi of IKU 7'],
  [
    'IKU(7; TAHUN_LALU) * 1,05',
    'realisasi IKU 7 tahun sebelumnya dikali 1,05',
    'realisasi of IKU 7 of the previous year multiplied by 1,05',
  ],
  [
    'a - IKU(7; LALU)',
    'kategori A dikurangi realisasi IKU 7 periode sebelumnya',
    'kategori A minus realisasi of IKU 7 of the previous period',
  ],
  ['TARGET(3)', 'target IKU 3', 'target of IKU 3'],
  ['CAPAIAN(3; LALU)', 'capaian IKU 3 periode sebelumnya', 'capaian of IKU 3 of the previous period'],
  ['ANGGARAN() / ANGGARAN(7)', 'anggaran indikator ini dibagi anggaran IKU 7', 'budget of this indicator divided by budget of IKU 7'],
  ['SURVEI(skm; LALU)', 'hasil survei skm periode sebelumnya', 'result of the survey skm of the previous period'],
  ['PAKET("skm:14-2017")', 'nilai menurut skm:14-2017', 'value by skm:14-2017'],
] as const;
