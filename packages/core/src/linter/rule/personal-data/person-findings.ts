import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Span } from '../../source/span.ts';

/** A person that a document gives away, already without what gives them away. */
export type FoundPerson = {
  readonly kind: 'nip' | 'nik' | 'phone' | 'email' | 'address' | 'name';
  readonly masked: string;
  readonly key: string;
  readonly span: Span;
  readonly more: readonly Span[];
  /** In a case of discipline, health or family: kept from everybody else by law. */
  readonly isSensitive: boolean;
};

const WHAT: Readonly<Record<FoundPerson['kind'], Dwibahasa>> = {
  nip: { id: 'NIP', en: 'The NIP' },
  nik: { id: 'NIK', en: 'The NIK' },
  phone: { id: 'Nomor telepon', en: 'The telephone number' },
  email: { id: 'Alamat surel', en: 'The e-mail address' },
  address: { id: 'Alamat', en: 'The address' },
  name: { id: 'Nama', en: 'The name' },
};

export function personFinding({ kind, masked, key, span, more, isSensitive }: FoundPerson): Finding {
  const { id, en } = WHAT[kind];
  const [severity, confidence] = weight(kind, isSensitive);
  return {
    rule: 'personal-data',
    severity,
    confidence,
    message: {
      id: isSensitive
        ? `${id} seseorang (${masked}) tercetak dalam perkara kepegawaian atau kesehatan; samarkan sebelum dokumen dibagikan.`
        : `${id} seseorang (${masked}) tercetak; samarkan sebelum dokumen dibagikan.`,
      en: isSensitive
        ? `${en} of a person (${masked}) is printed in a case of discipline or health; hide it before the document is shared.`
        : `${en} of a person (${masked}) is printed; hide it before the document is shared.`,
    },
    key: `${kind}|${key}`,
    spans: [span, ...more],
  };
}

function weight(kind: FoundPerson['kind'], isSensitive: boolean): readonly [Severity, number] {
  if (kind === 'nip') return isSensitive ? ['error', 0.95] : ['warn', 0.85];
  if (kind === 'nik') return ['error', 0.85];
  if (kind === 'name') return ['warn', 0.75];
  return ['warn', 0.7];
}

/** A list of people with their numbers is one fault: it is the list that does not belong there. */
export function tableFinding(people: readonly FoundPerson[]): Finding {
  const [first, ...others] = people;
  if (first === undefined) throw new Error('a list of nobody');
  return {
    rule: 'personal-data',
    severity: 'warn',
    confidence: 0.85,
    message: {
      id: `Tabel ini memuat ${people.length} nomor identitas orang; hapus kolomnya atau samarkan sebelum dokumen dibagikan.`,
      en: `This table holds ${people.length} numbers of persons; remove the column or hide them before the document is shared.`,
    },
    key: `list|${people.map(({ key }) => key).join(',')}`,
    spans: [first.span, ...others.map(({ span }) => span)],
  };
}
