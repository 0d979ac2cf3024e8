import type { RujukanTersediaWire } from '@selaras/contract';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { komponenOf } from './manual-body.ts';
import { ManualBukti } from './manual-bukti.tsx';
import { ManualCapaian } from './manual-capaian.tsx';
import { ManualCara } from './manual-cara.tsx';
import { ManualChecks } from './manual-checks.tsx';
import { ManualDefinisi } from './manual-definisi.tsx';
import type { ManualDraft } from './manual-draft.ts';
import { ManualSection } from './manual-fields.tsx';
import { ManualKomponen } from './manual-komponen.tsx';
import { ManualKonsolidasi } from './manual-konsolidasi.tsx';
import { ManualCascading, ManualMutu, ManualTanggungJawab } from './manual-tanggung-jawab.tsx';
import type { ManualCheckState } from './use-manual-check.ts';
import type { ManualFormState } from './use-manual-form.ts';

type Props = { readonly form: ManualFormState; readonly scope: FormulaScope; readonly check: ManualCheckState };

/** What a formula of the manual being typed may name. */
export const scopeOf = ({ komponen, lokalAngka }: ManualDraft, rujukan: RujukanTersediaWire | undefined): FormulaScope => ({
  komponen: komponen.map(komponenOf),
  rujukan: rujukan ?? null,
  lokal: lokalAngka,
});

/** Everything that a manual itself says, part by part in the order of the ministry's form. */
export function ManualSections({ form, scope, check }: Props) {
  return (
    <>
      <ManualSection bagian="definisi">
        <ManualDefinisi form={form} />
      </ManualSection>
      <ManualSection bagian="komponen">
        <ManualKomponen form={form} scope={scope} />
      </ManualSection>
      <ManualSection bagian="cara">
        <ManualCara form={form} scope={scope} check={check} />
      </ManualSection>
      <ManualSection bagian="pemeriksaan">
        <ManualChecks form={form} scope={scope} />
      </ManualSection>
      <ManualSection bagian="capaian">
        <ManualCapaian form={form} />
      </ManualSection>
      <ManualSection bagian="konsolidasi">
        <ManualKonsolidasi form={form} />
      </ManualSection>
      <ManualSection bagian="mutu">
        <ManualMutu form={form} />
      </ManualSection>
      <ManualSection bagian="bukti">
        <ManualBukti form={form} />
      </ManualSection>
      <ManualSection bagian="tanggungJawab">
        <ManualTanggungJawab form={form} />
      </ManualSection>
      <ManualSection bagian="cascading">
        <ManualCascading form={form} />
      </ManualSection>
    </>
  );
}
