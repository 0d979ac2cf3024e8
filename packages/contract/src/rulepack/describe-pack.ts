import {
  belumDiverifikasi,
  CATATAN_PERUBAHAN,
  calculatorById,
  type DomainError,
  type Dwibahasa,
  diffPacks,
  err,
  findPack,
  isInForce,
  keluargaOf,
  namesInRule,
  ok,
  PACK_VECTORS,
  type PlainDate,
  type Result,
  RULE_PACKS,
  type RulePack,
  ruleLines,
  type SetelanPaket,
} from '@selaras/core';
import type { PackDetailWire, PackDiffWire, PackRowWire } from './rulepack.ts';

type Pack = RulePack<unknown>;

/** The register as the command line, the API and the screens show it: families together, the oldest pack of each first. */
export function packRegister(pada: PlainDate): readonly PackRowWire[] {
  return RULE_PACKS.toSorted(byFamily).map((pack) => packRowOf(pack, pada));
}

const byFamily = (a: Pack, b: Pack): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = ({ id, berlakuSejak }: Pack): string => `${keluargaOf(id)} ${berlakuSejak} ${id}`;

export function packRowOf(pack: Pack, pada: PlainDate): PackRowWire {
  const { id, nama, dasarHukum, berlakuSejak, berlakuSampai, status, fakta } = pack;
  const belumTerisi = pack.belumTerisi === true;
  return {
    id,
    keluarga: keluargaOf(id),
    nama,
    dasarHukum,
    berlakuSejak,
    berlakuSampai,
    berlaku: !belumTerisi && isInForce(pack, pada),
    belumTerisi,
    status,
    fakta: fakta.length,
    belumDiverifikasi: belumDiverifikasi(fakta).length,
  };
}

export function describePack(id: string, pada: PlainDate): Result<PackDetailWire, DomainError> {
  const pack = findPack(RULE_PACKS, id);
  if (pack === null) return err({ code: 'pack.not_found', pack: id });
  const { fakta, setelan = [], uraian, rule } = pack;
  return ok({
    ...packRowOf(pack, pada),
    uraian: { ringkas: uraian.ringkas, komponen: komponenOf(pack) },
    daftarFakta: fakta.map((one) => ({ ...one })),
    setelan: setelan.map(settingWire),
    aturan: rule,
    isi: ruleLines(pack, namaKomponen(pack)).map(({ tempat, nilai }) => ({ tempat: [...tempat], nilai })),
    contoh: PACK_VECTORS.filter(({ paket }) => paket === id).map(({ paket: _paket, masukan, hasil, ...one }) => ({
      ...one,
      masukan: { ...masukan },
      hasil: { ...hasil },
    })),
    sekeluarga: packRegister(pada).filter((row) => row.keluarga === keluargaOf(id) && row.id !== id),
  });
}

export function describeDiff({ a, b }: { readonly a: string; readonly b: string }, pada: PlainDate): Result<PackDiffWire, DomainError> {
  const [before, after] = [findPack(RULE_PACKS, a), findPack(RULE_PACKS, b)];
  if (before === null || after === null) return err({ code: 'pack.not_found', pack: before === null ? a : b });
  const perubahan = diffPacks(before, after, new Map([...namaKomponen(before), ...namaKomponen(after)]));
  if (!perubahan.ok) return perubahan;
  const told = CATATAN_PERUBAHAN.find(({ sebelum, sesudah }) => sebelum === a && sesudah === b);
  return ok({
    sebelum: packRowOf(before, pada),
    sesudah: packRowOf(after, pada),
    catatan: [...(told?.catatan ?? [])],
    perubahan: [...perubahan.value],
  });
}

function komponenOf({ id, rule, uraian }: Pack): PackDetailWire['uraian']['komponen'] {
  const names = new Map([...namesInRule(rule), ...namaKomponen({ id })]);
  return Object.entries(uraian.komponen ?? {}).map(([kode, bunyi]) => ({ kode, nama: names.get(kode) ?? same(kode), bunyi }));
}

const same = (text: string): Dwibahasa => ({ id: text, en: text });

const settingWire = ({ dipilihDi, pilihan, ...one }: SetelanPaket): PackDetailWire['setelan'][number] => ({
  ...one,
  dipilihDi: dipilihDi ?? 'perhitungan',
  pilihan: [...pilihan],
});

/** What the components are called that a pack composes, for the codes that stand in its rule. */
const namaKomponen = ({ id }: Pick<Pack, 'id'>): ReadonlyMap<string, Dwibahasa> =>
  new Map((calculatorById(id)?.komponen ?? []).map(({ kode, nama }) => [kode, same(nama)]));
