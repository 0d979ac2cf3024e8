/** What the words of a cell can be. Nothing here binds a meaning: that is done by the claims. */
const NUMBER = /^[^\p{L}\d]{0,4}(?:Rp\.?\s?)?[-–(]?\d[\d.,\s]*\)?\s?(?:%|persen)?[^\p{L}\d]{0,3}$/iu;
const YEAR = /^(?:tahun\s+|ta\.?\s+)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)\d\d)?\*{0,2}$/i;
const NOTHING = /^(?:-|–|—|n\/?a|nihil|belum|belum (?:rilis|ada|dinilai)|v|✓|√|x|ya|tidak|\.\.\.|…)$/i;

export const isYear = (text: string): boolean => YEAR.test(text);
/** A figure, but not a year alone. */
export const isFigure = (text: string): boolean => text.length < 60 && /\d/.test(text) && !isYear(text) && NUMBER.test(text);
export const isValue = (text: string): boolean => isFigure(text) || NOTHING.test(text);
/** `0,9 Angka`, `100 Persen`, `12 Dokumen`, `Rp5.294.655.000,00`: begins with a figure and is short. */
export const isMeasure = (text: string): boolean =>
  isFigure(text) || (text.length < 40 && /^(?:Rp\.?\s?)?\d[\d.,]*\s?\p{L}{3,}(?:\s\p{L}+)?$/iu.test(text) && !isYear(text));
export const isIndex = (text: string): boolean => /^(?:\d{1,3}|[a-z]|[IVX]{1,5})[.)]?$/i.test(text);

const LEVEL_WORD =
  /^(?:target|realisasi|capaian|kinerja|renstra|renja|pk|satuan|rp\.?|%|nilai|volume|jumlah|persentase|anggaran|pagu|bobot|indikator|semester|smt|sm|tw|triwulan|t\.?w\.?|q[1-4]|i{1,3}|iv|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|ags|agt|sep|sept|okt|nov|des|pagu \(rp\)|output|komponen|fisik|keuangan|awal|akhir|laki-laki|perempuan|l|p)\b[\s\d./()%ivIV-]*(?:\b(?:19|20)\d\d)?[\s)(%\w]{0,12}$/i;
/** The words of a second heading level: a year, a month, a quarter, `Target`. */
export const isLevelWord = (text: string): boolean => text.length < 40 && (isYear(text) || LEVEL_WORD.test(text));

const COLUMN_WORD =
  /\b(?:no|nomor|kode|uraian|sasaran|tujuan|indikator|kinerja|target|realisasi|capaian|satuan|anggaran|pagu|program|kegiatan|keterangan|ket|unsur|kategori|jumlah|persentase|bobot|nilai|skor|komponen|jenis|instansi|nama|tahun|bulan|triwulan|semester|rata-rata|penanggung|pelaksana|rincian|unit|formula|sumber|aspek|dimensi|predikat|output|volume|harga|total|status|layanan|kendala|permasalahan|tindak lanjut|rekomendasi|solusi|faktor|hasil|lokasi|jadwal|periode|definisi|isu|strategi|kebijakan|dokumen|prioritas)\b/i;
export const isColumnWord = (text: string): boolean => text.length < 120 && COLUMN_WORD.test(text);

const TOTAL =
  /^(?:(?:sub|grand)[\s-]?)?(?:total|jumlah)(?:[\s-]+(?:total|keseluruhan|seluruhnya|seluruh|anggaran|angaran|belanja|pendapatan|penerimaan|pengeluaran|pembiayaan|umum|pagu|bobot|nilai|akhir|skor|besar|[ivx]+|[a-d]|\d{1,2}|\([^)]{0,30}\)))*\s*[:.]?$/i;
export const isTotalWord = (text: string): boolean => text.length < 60 && TOTAL.test(text);

/** `2023`, `I`, `Januari`: heads one column of figures. */
export const isPeriodWord = (text: string): boolean =>
  isYear(text) ||
  /^(?:i|ii|iii|iv|tw-?\d|jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|ags|agt|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)$/i.test(
    text,
  );

const STRONG =
  /^(?:no\.?|nomor|kode|uraian|sasaran|tujuan|indikator|kinerja|target|realisasi|capaian|satuan|anggaran|pagu|program|kegiatan|keterangan|ket\.?|unsur|kategori|komponen|bobot|bulan|triwulan|tahun|output|formula|penanggung|aspek|dimensi|rincian|jumlah seluruh)\b/i;
/** Words that stand at the head of a column and seldom anywhere else in a table. */
export const isStrongColumnWord = (text: string): boolean => text.split(' ').length <= 5 && STRONG.test(text);
