import type { ProblemTexts } from '../describe-problem.ts';

const problem: ProblemTexts = {
  folder_not_writable: ({ folder, reason }) =>
    `Folder data ${folder} tidak dapat dibuat atau ditulisi (${reason}).\nPerbaiki izinnya, atau pilih folder lain: SELARAS_DATA=/folder/lain`,
  folder_not_traversable: ({ folder, user }) =>
    `PostgreSQL berjalan sebagai pengguna "${user}", yang tidak boleh melewati ${folder}.\nPilih folder data lain, misalnya SELARAS_DATA=/var/lib/selaras, atau beri izin lewat: chmod o+x ${folder}`,
  socket_folder_unsafe: ({ folder }) =>
    `Folder ${folder} milik pengguna lain, sehingga tidak aman untuk soket PostgreSQL.\nHapus folder itu, atau pilih SELARAS_DATA dengan jalur yang lebih pendek.`,
  service_user_missing: ({ user }) =>
    `Pengguna sistem "${user}" tidak dapat dibuat; PostgreSQL menolak berjalan sebagai root.\nBuat sendiri (useradd --system ${user}), jalankan Selaras sebagai pengguna biasa, atau pakai DATABASE_URL.`,
  platform_not_supported: ({ platform }) =>
    `PostgreSQL bawaan tidak tersedia untuk ${platform}.\nPasang PostgreSQL 18 atau lebih baru, lalu beri alamatnya: DATABASE_URL=postgres://…`,
  engine_not_runnable: ({ file, reason }) =>
    `PostgreSQL tidak dapat dijalankan: ${file} (${reason}).\nPeriksa apakah disk itu mengizinkan program dijalankan (noexec), atau pilih SELARAS_DATA lain.`,
  start_lock_busy: ({ file }) =>
    `Proses Selaras lain masih menyalakan atau mematikan PostgreSQL (${file}).\nTunggu sampai selesai, lalu ulangi.`,
  init_failed: ({ folder, reason }) =>
    `Basis data tidak dapat dibuat di ${folder}: ${reason}\nPeriksa ruang disk dan izin folder, lalu ulangi.`,
  did_not_start: ({ log, reason }) => `PostgreSQL tidak menyala: ${reason}\nLog lengkap: ${log}`,
  password_refused: ({ file }) =>
    `PostgreSQL menolak kata sandi di ${file}.\nKembalikan berkas itu dari cadangan yang sama dengan datanya.`,
  unreachable: ({ server, reason }) => `PostgreSQL di ${server} tidak dapat dihubungi: ${reason}\nPeriksa DATABASE_URL dan jaringan.`,
  too_old: ({ server, version }) => `PostgreSQL di ${server} adalah versi ${version}; Selaras memerlukan 18 atau lebih baru.`,
};

export const id = {
  program: {
    description: 'Selaras: perencanaan, pengukuran, dan pelaporan kinerja instansi pemerintah.',
    lang: 'bahasa keluaran: id atau en',
    version: 'tampilkan versi',
    help: 'tampilkan bantuan',
    helpCommand: 'tampilkan bantuan sebuah perintah',
    after: `
Kode keluar:
  0  berhasil
  1  kegagalan yang tidak terduga
  2  perintah atau pengaturan salah
  3  keadaan belum sesuai (sudah berjalan, port terpakai, belum ada terbitan)
  4  masukan ditolak
  5  pemeriksaan keutuhan data gagal

Variabel lingkungan:
  SELARAS_DATA    folder data (bawaan: .selaras di folder program; root: /var/lib/selaras)
  DATABASE_URL    PostgreSQL 18+ milik sendiri, sambungan langsung (bawaan: PostgreSQL bawaan)
  PORT, HOST      alamat server (bawaan: 3000, 127.0.0.1)
  SELARAS_MODE    "production" menolak kantor contoh (NODE_ENV=production juga)
  SELARAS_LANG    bahasa keluaran: id atau en
  SELARAS_EXAMPLE_PASSWORD
                  kata sandi semua akun contoh (bawaan: acak, ditampilkan sekali)

Hasil ditulis ke stdout; kemajuan dan peringatan ke stderr.`,
  },
  help: {
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    globalOptions: 'Opsi umum:',
    commands: 'Perintah:',
    optionsWord: '[opsi]',
    commandWord: '[perintah]',
    default: 'bawaan',
    choices: 'pilihan',
    preset: 'tanpa nilai',
    env: 'variabel',
  },
  usage: {
    error: 'Kesalahan',
    unknownLanguage: (asked: string) => `bahasa "${asked}" tidak dikenal; pilih id atau en (--lang, SELARAS_LANG)`,
    unknownCommand: (name: string) => `perintah "${name}" tidak dikenal`,
    unknownOption: (name: string) => `opsi "${name}" tidak dikenal`,
    missingArgument: (name: string) => `argumen "${name}" wajib diisi`,
    optionMissingArgument: (flags: string) => `opsi "${flags}" memerlukan nilai`,
    missingOption: (flags: string) => `opsi "${flags}" wajib diisi`,
    conflictingOption: (one: string, other: string) => `opsi "${one}" tidak dapat dipakai bersama "${other}"`,
    excessArguments: (command: string) => `terlalu banyak argumen untuk "${command}"`,
    invalidValue: (value: string, of: string) => `nilai "${value}" untuk "${of}" tidak sah`,
    allowed: (choices: string) => `Pilihan: ${choices}`,
    didYouMean: (names: string) => `Maksud Anda: ${names}?`,
    seeHelp: (command: string) => `Lihat: ${command} --help`,
    badPort: 'Port adalah angka 0 sampai 65535.',
  },
  words: { number: 'nomor', name: 'nama', file: 'berkas' },
  failure: (message: string) => `Kegagalan tak terduga: ${message}`,
  stopping: { doing: 'Menghentikan Selaras', done: 'Selaras berhenti' },
  database: {
    step: { doing: 'Menyiapkan basis data', done: 'Basis data siap' },
    restarted: (ms: number) => `PostgreSQL sempat berhenti dan sudah dinyalakan lagi (${ms} ms).`,
    lost: (why: string) => `PostgreSQL berhenti dan tidak dapat dinyalakan lagi: ${why}`,
    problem,
  },
  migrate: {
    description: 'Membawa skema basis data ke versi terbaru.',
    step: { doing: 'Memperbarui skema', done: 'Skema terbaru' },
    result: (count: number) => (count === 0 ? 'Skema sudah terbaru.' : `${count} migrasi diterapkan.`),
  },
  serve: {
    description: 'Menjalankan server web sampai dihentikan (Ctrl-C). stdout: alamatnya.',
    start: 'Seperti "serve", dan memuat kantor contoh saat pertama kali (dipakai npm start).',
    port: 'port server; 0 memilih port bebas (bawaan: PORT atau 3000)',
    host: 'alamat yang didengarkan (bawaan: HOST atau 127.0.0.1)',
    alreadyRunning: (server: { readonly url: string; readonly pid: number } | null) =>
      server
        ? `Selaras sudah berjalan di ${server.url} (pid ${server.pid}). Tidak ada yang diubah.`
        : 'Selaras lain sedang menyala atau melayani basis data ini. Tidak ada yang diubah.',
    lockLost: 'Proses lain mengambil alih basis data ini. Selaras berhenti.',
    portTaken: (port: number, remedy: string) =>
      `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pakai port lain:\n  ${remedy}`,
    portForbidden: (port: number, remedy: string) => `Port ${port} hanya boleh dibuka oleh root. Pakai port lain:\n  ${remedy}`,
    hostUnusable: (host: string, why: string) => `Alamat "${host}" tidak dapat didengarkan (${why}). Periksa HOST; bawaannya 127.0.0.1.`,
    example: { doing: 'Menyiapkan kantor contoh', done: 'Kantor contoh siap' },
    server: { doing: 'Menyalakan server', done: 'Server menyala' },
    ready: (url: string) => `\nSelaras siap: ${url}\n`,
    accounts: 'Akun contoh:',
    passwordsShownOnce: 'Kata sandi hanya ditampilkan saat kantor contoh dimuat. Lupa? ./selaras account reset-password <email>',
    setupCode: (code: string) => `Belum ada kantor di sini. Buka alamat di atas dan masukkan kode penyiapan ini:\n\n  ${code}\n`,
    stopHint: 'Hentikan dengan Ctrl-C.',
    production:
      'Mode produksi: kantor contoh tidak dimuat. Buat kantor Anda dengan ./selaras office init (lihat ./selaras office init --help).',
  },
  web: { doing: 'Membangun aplikasi web', done: 'Aplikasi web siap' },
  webFailed: (why: string) => `Aplikasi web gagal dibangun.\n${why}`,
};
