/** An evidence table that documents print beside an IKU: declared in the manual, filled from measurements, never typed. */
export type TabelBukti =
  /** Counts of components, their share of the sum, and the sum: categories of instansi. */
  | {
      readonly jenis: 'komposisi';
      readonly kode: string;
      readonly judul: string;
      readonly komponen: readonly string[];
      readonly kolom: string;
    }
  /** Components down, periods across: unsur of two semesters, channels of two years. `jumlah` adds a total row. */
  | {
      readonly jenis: 'antar_periode';
      readonly kode: string;
      readonly judul: string;
      readonly komponen: readonly string[];
      readonly periode: 'semester' | 'tahun';
      readonly jumlah: boolean;
    }
  /** The rows of one `daftar` component with their category. */
  | {
      readonly jenis: 'daftar';
      readonly kode: string;
      readonly judul: string;
      readonly komponen: string;
      readonly kolomNama: string;
      readonly kolomKeterangan: string | null;
      readonly kolomKategori: string | null;
    }
  /** What the rule pack made of its components: weight or maximum, value, weighted value, total and category. */
  | { readonly jenis: 'paket'; readonly kode: string; readonly judul: string; readonly paket: string };
