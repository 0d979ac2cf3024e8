import { type Fraction, fraction, isZero, minus, over, plus, roundTo, times, whole, ZERO } from '../../kernel/fraction.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';

/** λ², of one degree of freedom at 95 %; P, the share at which answers spread most; d, the error that is accepted. */
export type AturanSampel = { readonly khiKuadrat: string; readonly proporsi: string; readonly galat: string };

export const SAMPEL_KREJCIE_MORGAN: RulePack<AturanSampel> = {
  id: 'sampel:krejcie-morgan',
  nama: 'Jumlah sampel survei (Krejcie dan Morgan)',
  dasarHukum: 'PermenPANRB 14/2017, lampiran (tabel sampel Krejcie dan Morgan)',
  berlakuSejak: plainDate('2017-05-09'),
  berlakuSampai: null,
  status: 'assumption',
  fakta: [
    {
      bunyi: {
        id: 'Sampel = λ²·N·P·Q ÷ (d²·(N − 1) + λ²·P·Q), dengan λ² = 3,841, P = Q = 0,5, dan d = 0,05.',
        en: 'Sample = λ²·N·P·Q ÷ (d²·(N − 1) + λ²·P·Q), with λ² = 3.841, P = Q = 0.5 and d = 0.05.',
      },
      status: 'needs-verification',
      sumber: 'Rumus Krejcie dan Morgan (1970) dalam program sumber terbuka; lampiran peraturan belum dibaca baris demi baris',
    },
    {
      bunyi: {
        id: 'Hasil rumus dibulatkan ke bilangan bulat terdekat.',
        en: 'What the formula gives is rounded to the nearest whole number.',
      },
      status: 'assumption',
      sumber: 'Begitulah angka tabel yang umum dicetak; untuk populasi 100.000 sebagian tabel mencetak 384, padahal rumusnya memberi 383',
    },
  ],
  uraian: {
    ringkas: {
      id:
        'Jumlah responden yang perlu dijaring dari sejumlah pengguna layanan, agar hasil survei mewakili mereka dengan tingkat kepercayaan 95 % ' +
        'dan galat 5 %, dihitung dengan rumus Krejcie dan Morgan.',
      en:
        'How many respondents are needed out of a number of users of a service, so that the survey speaks for them with 95 % confidence ' +
        'and an error of 5 %, by the formula of Krejcie and Morgan.',
    },
  },
  rule: { khiKuadrat: '3.841', proporsi: '0.5', galat: '0.05' },
};

/** `rumus`: what the formula gives, unrounded. Out of nobody the sample is nobody. */
export type Sampel = { readonly rumus: Fraction; readonly sampel: Fraction };

export function computeSampel(populasi: Fraction, { khiKuadrat, proporsi, galat }: AturanSampel): Sampel {
  if (isZero(populasi)) return { rumus: ZERO, sampel: ZERO };
  const [one, p, d] = [whole(1), fraction(proporsi), fraction(galat)];
  const spread = times(fraction(khiKuadrat), times(p, minus(one, p)));
  const rumus = over(times(spread, populasi), plus(times(times(d, d), minus(populasi, one)), spread));
  return { rumus, sampel: roundTo(rumus, 0) };
}
