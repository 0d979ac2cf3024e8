import { useTranslation } from 'react-i18next';

/** Every kind of event that has words. */
const AKSI = [
  'access.denied',
  'account.add',
  'account.end_role',
  'account.grant_role',
  'account.reset_password',
  'account.switch_off',
  'account.switch_on',
  'approval.self_approval',
  'budget.set',
  'check.decide',
  'check.delete',
  'check.prepare',
  'document.publish',
  'document.write',
  'evidence.attach',
  'evidence.remove',
  'iku.add',
  'instansi.create',
  'legal_basis.save',
  'iku.map',
  'import.apply',
  'import.profile_remove',
  'import.profile_save',
  'import.undo',
  'manual.add',
  'manual.ajukan',
  'manual.central',
  'manual.discard_draft',
  'manual.enact',
  'manual.kembalikan',
  'manual.note',
  'manual.propose',
  'manual.save_draft',
  'manual.self_review',
  'manual.tinjau',
  'measurement.record',
  'measurement.submit',
  'measurement.return',
  'measurement.approve',
  'narrative.write',
  'panah.add',
  'program.add',
  'renstra.add',
  'renstra.set_rekap',
  'sasaran.add',
  'session.change_password',
  'session.lock',
  'session.sign_in',
  'session.sign_out_everywhere',
  'supervised.add',
  'survey.record',
  'target.set',
  'target.set_grid',
  'unit.add',
  'unit.move',
  'unit.rename',
] as const;

/** What an event is called. A kind that is newer than this text is shown by its code. */
export function useAksiWord(): (aksi: string) => string {
  const { t } = useTranslation();
  return (aksi) => {
    const known = AKSI.find((code) => code === aksi);
    return known === undefined ? aksi : t(`audit.aksi.${known}`);
  };
}
