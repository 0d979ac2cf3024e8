import { dateWords, periodTitle } from '../../narrative/period-words.ts';
import type { Block, FormBlock, FormRow, SignatureBlock } from '../block.ts';
import { capaianWords } from './capaian-words.ts';
import { angka, field, joined, line, numbered, pair, section, targetAngka, valueCell, wordsOf } from './form-content.ts';
import { formulaContent, komponenContent } from './formula-content.ts';
import type { ManualCetak, RiwayatManual } from './manual-model.ts';
import * as words from './manual-words.ts';
import { mutuRows } from './mutu-data.ts';

const { FORM } = words;

/** The sheet of one indicator: heading, the fields of the ministry's form, and the place to sign. */
export function manualSheet(cetak: ManualCetak, tahun: number): readonly Block[] {
  const title = `${cetak.label} ${cetak.nama}`;
  return [
    { kind: 'heading', role: 'plain', text: title, id: `manual-${cetak.id}`, compact: true },
    form(cetak, { title, tahun }),
    signature(cetak),
  ];
}

const form = (cetak: ManualCetak, { title, tahun }: { readonly title: string; readonly tahun: number }): FormBlock => ({
  kind: 'form',
  id: `formulir-${cetak.id}`,
  title: `${FORM.judul} ${title}`,
  rows: [
    section(FORM.bagian.identitas),
    ...identitas(cetak),
    section(FORM.bagian.pengukuran),
    ...pengukuran(cetak),
    section(FORM.bagian.data),
    ...data(cetak),
    section(FORM.bagian.target),
    ...target(cetak, tahun),
    section(FORM.bagian.mutu),
    ...mutuRows(cetak.manual),
    section(FORM.bagian.versi),
    ...penetapan(cetak),
  ],
});

function identitas({ perspektif, sasaran, manual, satuan }: ManualCetak): readonly FormRow[] {
  return [
    pair(field('Perspektif', perspektif ?? 'tidak memakai perspektif'), field('Satuan pengukuran', satuan)),
    line(field(sasaran.label, sasaran.teks, manual.deskripsiSasaran)),
    line(field('Definisi', manual.definisi)),
    line(field('Tujuan', manual.tujuan)),
  ];
}

function pengukuran(cetak: ManualCetak): readonly FormRow[] {
  const { manual } = cetak;
  const { cascading, konsolidasiPeriode, konsolidasiLokasi } = manual;
  const metode = cascading.metode === null ? '' : `, ${words.METODE_CASCADING[cascading.metode]}`;
  return [
    line({ label: 'Formula', content: formulaContent(cetak) }),
    line({ label: 'Komponen', content: komponenContent(manual) }),
    line(field('Capaian', ...capaianWords(manual))),
    line(field('Jenis cascading', `${words.CASCADING[cascading.jenis]}${metode}`)),
    pair(field('Polarisasi', words.POLARISASI[manual.polarisasi]), field('Jenis aspek target', words.ASPEK[manual.jenisAspek])),
    pair(field('Tingkat validitas', manual.tingkatValiditas), field('Tingkat kendali', manual.tingkatKendali)),
    pair(
      field('Konsolidasi periode', words.KONSOLIDASI_PERIODE_KATA[konsolidasiPeriode]),
      field('Konsolidasi lokasi', words.KONSOLIDASI_LOKASI_KATA[konsolidasiLokasi]),
    ),
    pair(
      field('Periode pelaporan', words.PERIODE[manual.periodePelaporan]),
      field('Konversi 120', manual.capaian.konversi120 ? 'Ya' : 'Tidak'),
    ),
  ];
}

function data({ manual }: ManualCetak): readonly FormRow[] {
  const { penanggungJawab, penyediaData, sumberData, buktiDukung, buktiWajib, batasHari } = manual;
  const bukti = joined(numbered(buktiDukung));
  return [
    pair(field('Penanggung jawab', penanggungJawab), field('Penyedia data', penyediaData)),
    line(field('Sumber data', sumberData)),
    line(field('Bukti dukung', bukti === null ? null : `${bukti}${buktiWajib ? ' (wajib dilampirkan)' : ''}`)),
    pair(
      field('Batas waktu data', `${batasHari} hari setelah periode berakhir`),
      field('Nilai tertinggi', manual.nilaiTertinggi === null ? 'tidak dibatasi' : manual.nilaiTertinggi.replace('.', ',')),
    ),
  ];
}

function target(cetak: ManualCetak, tahun: number): readonly FormRow[] {
  const { baseline, targetRenstra, targetTahun, targetPeriode, manual } = cetak;
  const print = (figure: ManualCetak['targetTahun']): string => targetAngka(figure, manual.desimal);
  const years = targetRenstra.map(({ tahun: of, target: figure }) => valueCell(String(of), { figure, print: print(figure) }));
  const periods = [
    ...targetPeriode.map(({ period, target: figure, sampaiDengan }) => {
      const both = print(figure) === print(sampaiDengan) ? print(figure) : `${print(figure)} (s.d. ${print(sampaiDengan)})`;
      return valueCell(periodTitle(period).replace(/ Tahun \d+$/, ''), { figure, print: both });
    }),
    valueCell(`Tahun ${tahun}`, { figure: targetTahun, print: print(targetTahun) }),
  ];
  const before = baseline.map(({ tahun: of, realisasi }) =>
    valueCell(String(of), { figure: realisasi, print: angka(realisasi, manual.desimal) }),
  );
  return [
    line({ label: 'Baseline (realisasi)', content: { kind: 'grid', cells: before } }),
    line({ label: 'Target Renstra', content: years.length === 0 ? wordsOf(null) : { kind: 'grid', cells: years } }),
    line({ label: `Target ${tahun}`, content: { kind: 'grid', cells: periods } }),
  ];
}

function penetapan({ versi, riwayat, catatan }: ManualCetak): readonly FormRow[] {
  const decree = versi.penetapan;
  const jenis =
    decree === null
      ? null
      : `${words.PENETAPAN_KATA[decree.jenis]} Nomor ${decree.nomor} tanggal ${dateWords(decree.tanggal)}${decree.contoh === true ? ' (contoh)' : ''}`;
  return [
    pair(
      field('Versi', `${versi.versi}${versi.pusat ? ' (manual pusat)' : ''}, berlaku ${yearsOf(versi)}`),
      field('Ditetapkan dengan', jenis ?? 'naskah penetapan belum dicatat'),
    ),
    line(field('Catatan perubahan', joined(riwayat.slice(0, MOST_CHANGES).map(changeWords)))),
    ...(catatan.length === 0 ? [] : [line(field('Catatan penerapan', joined(catatan)))]),
  ];
}

/** Older changes stay in the system; the sheet has one page. */
const MOST_CHANGES = 3;

const changeWords = ({ versi, jenisPerubahan, alasan }: RiwayatManual): string =>
  `versi ${versi}${jenisPerubahan === 'pertama' ? '' : `, ${words.JENIS_PERUBAHAN_KATA[jenisPerubahan].toLowerCase()}`}: ${alasan}`;

const yearsOf = ({ sejakTahun, sampaiTahun }: RiwayatManual): string =>
  sampaiTahun === null ? `sejak ${sejakTahun}` : sejakTahun === sampaiTahun ? String(sejakTahun) : `${sejakTahun}–${sampaiTahun}`;

function signature({ versi }: ManualCetak): SignatureBlock {
  const decree = versi.penetapan;
  return {
    kind: 'signature',
    compact: true,
    place: decree === null ? 'Ditetapkan pada tanggal …' : `Ditetapkan pada tanggal ${dateWords(decree.tanggal)}`,
    lines: [decree?.penandatangan ?? FORM.jabatanKosong],
    name: FORM.tandaTangan,
  };
}
