import type { Komponen } from './reason-field.tsx';

type Angka = { readonly bagian: string; readonly nilai: string };

/** Where a figure that a component asks for most likely stands. `null`: nowhere; the person chooses. */
export function usulBagian(
  komponen: Pick<Komponen, 'kode'>,
  { angka, hanyaSatu }: { readonly angka: readonly Angka[]; readonly hanyaSatu: boolean },
): string | null {
  const { kode } = komponen;
  const places = [
    `hasil.komponen.${kode}.dipakai`,
    `masukan.nilai.${kode}`,
    `hasil.dimensi.${kode}`,
    `masukan.dimensi.${kode}`,
    ...indexed(kode),
  ];
  const named = places.find((place) => angka.some(({ bagian }) => bagian === place));
  if (named !== undefined) return named;
  const sameName = angka.find(({ bagian }) => bagian.split('.').at(-1) === kode);
  if (sameName !== undefined) return sameName.bagian;
  if (!hanyaSatu) return null;
  return angka.find(({ bagian }) => bagian === 'hasil.tercetak')?.bagian ?? angka[0]?.bagian ?? null;
}

/** Lists stand in the order of their pack: `u3` is the third NRR, pelaporan the third komponen of an LKE. */
function indexed(kode: string): readonly string[] {
  const unsur = /^u(\d+)$/.exec(kode)?.[1];
  if (unsur !== undefined) return [`masukan.nrr[${Number(unsur) - 1}]`];
  const at = KOMPONEN_AKIP.indexOf(kode);
  return at < 0 ? [] : [`hasil.komponen[${at}]`];
}

const KOMPONEN_AKIP: readonly string[] = ['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'];
