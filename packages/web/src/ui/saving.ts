import type { TFunction } from 'i18next';
import { isProblem } from './api.ts';
import { timeText } from './format.ts';
import { problemSentence } from './i18n.ts';

/** Where what is typed stands against what is stored. */
export type Saving =
  | { readonly state: 'clean' }
  | { readonly state: 'typing' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  /** Kept in this browser: not complete enough to be stored on the server. */
  | { readonly state: 'kept'; readonly at: Date }
  /** Somebody else stored something since this form was opened. */
  | { readonly state: 'stale' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Further typing does not hide that the form is stale. */
export const afterTyping = (saving: Saving): Saving => (saving.state === 'stale' ? saving : { state: 'typing' });

type Stored = { readonly isWhole: boolean; readonly at: Date };

/** `isWhole`: nothing was typed while it was on its way. */
export const afterStoring = ({ isWhole, at }: Stored): Saving => (isWhole ? { state: 'saved', at } : { state: 'typing' });

export const afterRefusal = (error: unknown): Saving =>
  isProblem(error, 'approval.stale_version') ? { state: 'stale' } : { state: 'failed', error };

export function savingWords(saving: Saving, t: TFunction): string {
  switch (saving.state) {
    case 'clean':
      return t('entry.saving.clean');
    case 'typing':
      return t('entry.saving.typing');
    case 'saving':
      return t('entry.saving.saving');
    case 'saved':
      return t('entry.saving.saved', { time: timeText(saving.at) });
    case 'kept':
      return t('entry.saving.kept', { time: timeText(saving.at) });
    case 'stale':
      return t('entry.saving.stale');
    case 'failed':
      return problemSentence(saving.error);
    default:
      return '';
  }
}
