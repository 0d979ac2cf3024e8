import type { JenisPerubahan } from './decide-manual.ts';
import type { KomponenIku, ManualIku, Pilihan } from './manual-iku.ts';
import { type ManualLeaf, manualLeaves } from './manual-leaves.ts';

/** One difference between two versions. A member (component, table) that came or went is one difference, named as a whole. */
export type ManualChange = {
  readonly path: string;
  /** Key of the label, without the names of members: `komponen.satuan`. */
  readonly field: string;
  readonly jenis: 'diubah' | 'ditambah' | 'dihapus';
  /** Code or name of the member it is about; `null` for a field of the manual itself. */
  readonly anggota: string | null;
  readonly sebelum: string | null;
  readonly sesudah: string | null;
};

/**
 * What differs between two versions, in the order of the form. Components and tables are matched by their code and formulas
 * by their tree: what computes alike and reads alike is no difference.
 */
export function diffManual(sebelum: ManualIku, sesudah: ManualIku): readonly ManualChange[] {
  const [before, after] = [byPath(manualLeaves(sebelum)), byPath(manualLeaves(sesudah))];
  const [membersBefore, membersAfter] = [membersOf(sebelum), membersOf(sesudah)];
  const came = [...membersAfter].filter(([path]) => !membersBefore.has(path));
  const gone = [...membersBefore].filter(([path]) => !membersAfter.has(path));
  const whole = [...came, ...gone].map(([path]) => `${path}.`);
  const isWithin = (path: string): boolean => whole.some((member) => path.startsWith(member));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !isWithin(path));
  const changed = paths.flatMap((path) => changeOf({ path, before: before.get(path), after: after.get(path) }));
  const told = (members: readonly Member[], jenis: 'ditambah' | 'dihapus'): readonly ManualChange[] =>
    members.filter(([path]) => !isWithin(path)).map(([path, member]) => memberChange({ path, member, jenis }));
  return [...changed, ...told(came, 'ditambah'), ...told(gone, 'dihapus')];
}

const byPath = (leaves: readonly ManualLeaf[]): ReadonlyMap<string, ManualLeaf> => new Map(leaves.map((leaf) => [leaf.path, leaf]));

type Compared = { readonly path: string; readonly before: ManualLeaf | undefined; readonly after: ManualLeaf | undefined };

function changeOf({ path, before, after }: Compared): readonly ManualChange[] {
  if (before?.setara === after?.setara) return [];
  const [sebelum, sesudah] = [before?.teks ?? null, after?.teks ?? null];
  const field = after?.field ?? before?.field ?? path;
  if (sebelum === null && sesudah === null) return []; // a list that was empty is not stated either
  const anggota = path === field ? null : (path.split('.')[1] ?? null);
  return [{ path, field, jenis: sebelum === null ? 'ditambah' : sesudah === null ? 'dihapus' : 'diubah', anggota, sebelum, sesudah }];
}

type Named = { readonly field: string; readonly anggota: string; readonly nama: string };
type Member = readonly [path: string, member: Named];

/** Members that are told as a whole when they come or go: not four lines for a new component, but its name. */
function membersOf({ komponen, tabel, pemeriksaan }: ManualIku): ReadonlyMap<string, Named> {
  return new Map<string, Named>([
    ...komponen.flatMap(komponenMembers),
    ...pemeriksaan.map(({ nama }): Member => [`pemeriksaan.${nama}`, { field: 'pemeriksaan', anggota: nama, nama }]),
    ...tabel.map(({ kode, judul }): Member => [`tabel.${kode}`, { field: 'tabel', anggota: kode, nama: judul }]),
  ]);
}

function komponenMembers({ kode: anggota, nama, satuan, kategori, atribut }: KomponenIku): readonly Member[] {
  const choice = (field: 'kategori' | 'atribut', one: Pilihan): Member => [
    `komponen.${anggota}.${field}.${one.kode}`,
    { field: `komponen.${field}`, anggota, nama: one.nama },
  ];
  return [
    [`komponen.${anggota}`, { field: 'komponen', anggota, nama: `${nama} (${satuan})` }],
    ...kategori.map((one) => choice('kategori', one)),
    ...atribut.map((one) => choice('atribut', one)),
  ];
}

function memberChange({ path, member: { field, anggota, nama }, jenis }: MemberChange): ManualChange {
  const isNew = jenis === 'ditambah';
  return { path, field, jenis, anggota, sebelum: isNew ? null : nama, sesudah: isNew ? nama : null };
}
type MemberChange = { readonly path: string; readonly member: Named; readonly jenis: 'ditambah' | 'dihapus' };

export type KindOfChange = {
  readonly jenis: Extract<JenisPerubahan, 'nomenklatur' | 'formula' | 'cakupan' | 'lainnya'>;
  /** Figures before and after cannot be compared: the trend line is cut. */
  readonly substansial: boolean;
  /** The differences that decide it. */
  readonly karena: readonly ManualChange[];
};

/**
 * What a difference amounts to, as a proposal to its author. Whose or which things are counted comes first, because figures of
 * different scope must never stand on one line; then how realisasi comes about; then mere words. How capaian is computed
 * from realisasi is `lainnya`: it leaves the line of realisasi whole.
 */
export function kindOfChange(sebelum: ManualIku, sesudah: ManualIku): KindOfChange {
  const changes = diffManual(sebelum, sesudah);
  const rincian = new Set([...sebelum.komponen, ...sesudah.komponen].filter(({ peran }) => peran === 'rincian').map(({ kode }) => kode));
  const counted = changes.filter(({ path }) => !rincian.has(/^komponen\.([^.]+)/.exec(path)?.[1] ?? ''));
  const cakupan = counted.filter(({ field }) => CAKUPAN.test(field));
  if (cakupan.length > 0) return { jenis: 'cakupan', substansial: true, karena: cakupan };
  const formula = counted.filter(({ field }) => FORMULA.test(field));
  if (formula.length > 0) return { jenis: 'formula', substansial: true, karena: formula };
  const nomenklatur = changes.filter(({ field }) => NOMENKLATUR.test(field));
  if (nomenklatur.length > 0 && nomenklatur.length === changes.length)
    return { jenis: 'nomenklatur', substansial: false, karena: nomenklatur };
  return { jenis: 'lainnya', substansial: false, karena: changes };
}

const CAKUPAN = /^(komponen\.anggota\..+|komponen\.kategori|komponen\.atribut(\.pilihan\.kode)?|konsolidasiLokasi)$/;
const FORMULA = /^(cara\..+|komponen|komponen\.(jenis|satuan|peran)|pembagiNol\..+|konsolidasiPeriode)$/;
const NOMENKLATUR = /^(definisi|tujuan|deskripsiSasaran|komponen\.nama|komponen\.(kategori|atribut)\.(pilihan\.)?nama|tabel\.judul)$/;
