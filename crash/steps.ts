import { createHash } from 'node:crypto';
import { assertNever } from '@selaras/core';
import type { Entry, Manual, State, Subject } from './journal.ts';
import type { Random } from './random.ts';

/** What a worker may do next to a measurement. */
export type Step =
  | { readonly kind: 'record'; readonly entry: Entry }
  | { readonly kind: 'advance'; readonly command: 'submit' | 'return' | 'approve'; readonly to: State; readonly alasan: string | null }
  | { readonly kind: 'attach'; readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };

/** `mark` is unlike any other, so that a version can be told from every other one. */
export function chooseStep(subject: Subject, random: Random, mark: string): Step {
  switch (subject.state) {
    case 'submitted':
      return random.chance(0.75) ? APPROVE : { ...RETURN, alasan: `Dikembalikan ${mark}` };
    case 'draft':
    case 'returned': {
      if (subject.evidence.size < 3 && random.chance(0.3)) return attach(random, mark);
      // A final figure cannot be submitted without evidence.
      if (subject.evidence.size > 0 || lastEntry(subject).statusRilis !== 'final')
        return random.chance(0.7) ? SUBMIT : record(subject, random, mark);
      return random.chance(0.5) ? attach(random, mark) : record(subject, random, mark);
    }
    case 'approved':
    case null:
      return record(subject, random, mark);
    default:
      return assertNever(subject.state);
  }
}

const SUBMIT = { kind: 'advance', command: 'submit', to: 'submitted', alasan: null } as const;
const APPROVE = { kind: 'advance', command: 'approve', to: 'approved', alasan: null } as const;
const RETURN = { kind: 'advance', command: 'return', to: 'returned' } as const;

const lastEntry = ({ versions, like }: Subject): Entry => versions.at(-1)?.entry ?? like;

function attach(random: Random, mark: string): Step {
  const bytes = new TextEncoder().encode(`Bukti ${mark}\n${'baris bukti\n'.repeat(random.whole(1, 20_000))}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'attach', name: `bukti-${mark}.txt`, bytes, sha256 };
}

function record({ like, manual }: Subject, random: Random, mark: string): Step {
  const komponen = Object.fromEntries(
    manual.komponen.flatMap((one) => {
      const held = like.komponen[one.kode];
      return held === undefined ? [] : [[one.kode, varied(held, one, random)]];
    }),
  );
  return { kind: 'record', entry: { ...like, komponen, statusRilis: random.pick(['final', 'sementara']), catatan: mark } };
}

type Held = Entry['komponen'][string];

/** Another value that the manual allows. Counts depend on each other, so they stay as they are. */
function varied(held: Held, { jenis, minimum, maksimum, kategori }: Manual['komponen'][number], random: Random): Held {
  if (held.jenis === 'daftar') {
    if (kategori.length === 0) return held;
    return { ...held, baris: held.baris.map((row) => ({ ...row, kategori: random.pick(kategori).kode })) };
  }
  if (held.jenis !== 'angka' || jenis === 'cacah') return held;
  const [low, high] = [Number(minimum ?? 0), Number(maksimum ?? 100)];
  return { jenis: 'angka', nilai: (random.whole(Math.ceil(low * 100), Math.floor(high * 100)) / 100).toFixed(2) };
}
