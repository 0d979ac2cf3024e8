import type { PlainDate } from '../../../kernel/plain-date.ts';
import { sebutan } from '../../../legal-basis/peraturan.ts';
import { dateWords } from '../../../narrative/period-words.ts';
import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';
import type { Finding } from '../../finding.ts';
import { grouped } from '../grouped.ts';
import type { Rule } from '../rule.ts';
import { type Cited, citedIn } from './cited.ts';
import { draftFindings } from './draft-plans.ts';
import { type Fault, faultOf } from './judge-citation.ts';
import { twiceCited } from './twice-cited.ts';

/** Regulations cited with the wrong kind, number or title, replaced by the document's own day, or twice in one list. */
export const legalBasis: Rule = ({ structure, on }) => {
  const cited = citedIn(structure);
  const { tahun, jenis, ditandatangani } = structure;
  const isPlan = jenis === 'renja' || jenis === 'pk' || jenis === 'renaksi' || jenis === 'renstra';
  const judged = { on, tahun, isUndatedPlan: isPlan && ditandatangani === null && on === `${tahun}-12-31` };
  const byName = grouped(cited, ({ citation: { jenis, nomor, tahun } }) => `${jenis}|${nomor}|${tahun}`);
  const faults = cited.flatMap((one) => {
    const fault = faultOf(one, judged);
    return fault === null ? [] : [findingOf(one, fault, byName, on)];
  });
  return [...faults, ...twiceCited(cited, judged), ...draftFindings(structure, on)];
};

function findingOf(one: Cited, fault: Fault, byName: ReadonlyMap<string, readonly Cited[]>, on: PlainDate | null): Finding {
  const beside = 'pengganti' in fault && fault.pengganti !== null ? fault.pengganti : null;
  const others = beside === null ? [] : (byName.get(`${beside.jenis}|${beside.nomor}|${beside.tahun}`) ?? []);
  const said = one.text.passage.text.slice(one.citation.from, one.citation.to).trim();
  const isSure = fault.peraturan.kepastian === 'pasti';
  const { message, expected } = wordsOf(fault, said, others.length > 0, on);
  return {
    rule: 'legal-basis',
    severity: fault.kind === 'wrong-kind' || fault.kind === 'wrong-number' ? 'error' : 'warn',
    confidence: isSure ? 0.92 : 0.72,
    message,
    expected,
    key: `${fault.kind}|${one.citation.jenis}|${one.citation.nomor}|${one.citation.tahun}`,
    spans: [one.span, ...others.slice(0, 1).map(({ span }) => span)],
  };
}

type Words = { readonly message: Dwibahasa; readonly expected: string };

function wordsOf(fault: Fault, said: string, hasBoth: boolean, on: PlainDate | null): Words {
  const right = sebutan(fault.peraturan);
  const title = `${right} tentang ${fault.peraturan.tentang}`;
  if (fault.kind === 'superseded') return supersededWords(said, sebutan(fault.pengganti), hasBoth, on);
  if (fault.kind === 'wrong-kind') return wrongKindWords(said, right, title, fault.pengganti === null ? null : sebutan(fault.pengganti));
  if (fault.kind === 'amendment-alone') return amendmentWords(said, right, sebutan(fault.induk));
  if (fault.kind === 'wrong-title') {
    return {
      message: {
        id: `Judul di belakang “${said}” bukan judulnya: ${title}.`,
        en: `The title after “${said}” is not its title: ${title}.`,
      },
      expected: title,
    };
  }
  return {
    message: {
      id: `“${said}” bernomor atau bertahun keliru: peraturan dengan judul itu adalah ${right}.`,
      en: `“${said}” has a wrong number or year: the regulation of that title is ${right}.`,
    },
    expected: right,
  };
}

const amendmentWords = (said: string, right: string, induk: string): Words => ({
  message: {
    id: `“${said}” adalah perubahan atas ${induk}; judul yang ditulis adalah judul peraturan induknya.`,
    en: `“${said}” amends ${induk}; the title that is written is that of the regulation it amends.`,
  },
  expected: `${induk} sebagaimana telah diubah dengan ${right}`,
});

function supersededWords(said: string, pengganti: string, hasBoth: boolean, on: PlainDate | null): Words {
  return {
    message: {
      id: `“${said}” tidak berlaku lagi pada tanggal dokumen${on === null ? '' : ` (${dateWords(on)})`}: digantikan ${pengganti}${hasBoth ? ', yang juga dikutip dokumen ini' : ''}.`,
      en: `“${said}” is no longer in force on the day of the document${on === null ? '' : ` (${on})`}: ${pengganti} replaced it${hasBoth ? ', which this document cites too' : ''}.`,
    },
    expected: pengganti,
  };
}

function wrongKindWords(said: string, right: string, title: string, pengganti: string | null): Words {
  return {
    message: {
      id: `“${said}” salah jenis: peraturan dengan nomor, tahun, dan judul itu adalah ${title}${pengganti === null ? '' : `, yang sudah digantikan ${pengganti}`}.`,
      en: `“${said}” names the wrong kind: the regulation of that number, year and title is ${title}${pengganti === null ? '' : `, which ${pengganti} has replaced`}.`,
    },
    expected: pengganti ?? right,
  };
}
