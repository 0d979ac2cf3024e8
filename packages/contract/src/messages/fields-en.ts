import type { Messages } from './messages.ts';

/** What is wrong with one field, in English. */
export const fieldsEn: Messages['fields'] = {
  required: 'This field is needed.',
  malformed: 'The form of this entry does not fit yet. See the example in the help text.',
  not_a_number: 'Write a number, such as 81,15. No thousands separator.',
  not_a_count: 'Write a whole number, such as 49.',
  below_minimum: 'This figure is below the limit of the manual, {{minimum}}.',
  above_maximum: 'This figure is above the limit of the manual, {{maksimum}}.',
  unknown_field: 'This component is not in the Manual IKU in force.',
  wrong_satuan: 'The unit of measure differs from the Manual IKU.',
  not_computable: 'The figure cannot be computed from this yet. Check the components that are still empty.',
  period_not_reported: 'This Manual IKU reports by {{pelaporan}}, so {{period}} is not filled. Remove this period.',
  period_twice: 'The target of {{period}} is written twice. Keep one.',
  period_missing: 'The target of {{period}} is still empty. Fill every reporting period.',
  grid_sum_differs: 'All periods add up to {{hasil}}, while the target of the year is {{target}}. Proposal for {{period}}: {{usulan}}.',
  grid_mean_differs:
    'The mean of all periods is {{hasil}}, while the target of the year is {{target}}. Proposal for {{period}}: {{usulan}}.',
  grid_last_differs: 'The last position is {{hasil}}, while the target of the year is {{target}}. Fill {{period}} with {{usulan}}.',
  grid_extreme_differs:
    'The value that counts is {{hasil}}, while the target of the year is {{target}}. Proposal for {{period}}: {{usulan}}.',
  reason_required: 'Write the reason in one sentence.',
  typed_figure: 'A figure is typed here. Replace it with a reference, so that it always equals its data.',
  unknown_reference: '“{{kode}}” is not in the list. Choose one that is offered.',
  unknown_component: 'Component “{{kode}}” is not in the list of components. Add it, or check its spelling.',
  component_kind_differs:
    'Component “{{kode}}” is of a kind that this table cannot show. A table of a list takes a list; other tables take figures.',
  duplicate: 'Code “{{kode}}” is already used above. Choose one that is not there yet.',
  formula: 'This formula needs a look at the place that is marked.',
  not_for_kind: 'This field is not used for a component of this kind. Leave it empty, or change the kind.',
  reserved_word: '“{{kode}}” is a word of the formula language. Use another code, for example {{kode}}_1.',
  not_rising: 'This table is read from top to bottom, so its numbers must rise. Put the rows in order.',
  contradicts_polarisasi:
    'This formula for capaian goes against the polarisasi “{{polarisasi}}”. Choose another formula or change the polarisasi.',
  not_for_rumus: 'The capaian formula {{rumus}} does not use this choice. Remove the choice, or change the formula.',
  not_above_zero: 'Write a figure above zero. Zero or less cannot be what this scale is divided by.',
  text_too_long: 'This text has more than {{maksimum}} characters. Shorten it, or move a part of it to another field.',
  year_too_early: 'This year is too early. Write {{minimum}} or later.',
  year_too_late: 'This year is too late: the IKU ends with its Renstra. Write {{maksimum}} or earlier.',
  calculation_missing: 'The calculation that is named was not found for this unit. Choose it again from the list.',
  calculation_withdrawn: 'The calculation that is named was withdrawn. Choose another one, or enter the figure yourself.',
  calculation_differs:
    'This figure is not {{tertulis}}, as the calculation that is named says. Take it again from there, or let the reference go.',
  row_missing: 'The row “{{nama}}” is not filled in yet. The manual says which rows there are.',
  row_not_allowed: 'The row “{{nama}}” is not in the list that was set. Remove the row, or check its name.',
  syntax: 'This formula cannot be read yet. Check the brackets and the names of the components.',
};
