import type { FormulaMessages } from './formula-messages.ts';

export const formulaEn: FormulaMessages = {
  problems: {
    empty: 'There is no formula yet. Write it, or start from one of the examples.',
    too_long: 'This formula has more than 2,000 characters. Split the computation into several components or several IKU.',
    too_deep: 'Brackets are nested here in more than 50 levels. Make a component of this part.',
    too_large: 'The result of this step may need more than 4,000 digits. Use a smaller power, or divide first.',
    unexpected_character: 'The sign “{{found}}” is not known in formulas. Remove or replace it.',
    unexpected_token: '“{{found}}” cannot stand here. Check whether an operator, a semicolon or a bracket is missing before it.',
    unexpected_end: 'The formula stops before it is complete. Write what follows the last sign.',
    unbalanced_parenthesis: 'The sign “{{found}}” has no partner yet. Add its partner, or remove it.',
    unknown_function: 'There is no function called “{{found}}”. Choose one from the list of functions in the help.',
    argument_count: 'The number of arguments of {{found}} does not fit. Its form is {{saran}}, separated by semicolons.',
    argument_kind: 'The argument “{{found}}” does not fit here. An example of the form: {{saran}}.',
    number_too_long: 'The number “{{found}}” has more than 24 digits before or after its decimal sign. Check the typing.',
    number_ambiguous: '“{{found}}” can be read in two ways. Write {{saran}} or {{saranLain}}.',
    number_locale: 'The number “{{found}}” is not written with the decimal sign of this manual. Change its decimal sign.',
    exponent_not_allowed: 'A power is a whole number that stands in the text, from −9 to 99. Replace “{{found}}” by such a number.',
    unknown_name: 'The name “{{kode}}” is not in the list of components. Add the component, or check the spelling.',
    detail_only: 'Component “{{kode}}” is only detail. Let it take part in the formula, or use another component.',
    unknown_indicator: 'There is no indicator with the code “{{kode}}”. Check the code in the performance tree.',
    unknown_survey: 'There is no survey with the code “{{kode}}”. Record the result of the survey first, or check the code.',
    unknown_pack: 'There is no rule pack “{{kode}}”. Choose one from the list of packs.',
    unknown_category:
      '“{{kode}}” is not a choice of {{kolom}} in the list “{{daftar}}”. Add the choice to the component, or check the spelling.',
    unknown_attribute: 'The list “{{daftar}}” has no attribute “{{kode}}”. Add the attribute to the component, or check the spelling.',
    list_expected: 'CACAH counts the rows of a list, and “{{kode}}” is not a list. Choose a component of the kind list.',
    figure_expected: 'A figure is needed here, not a {{jenis}}. For a list use CACAH(…), for yes/no use JIKA(…; 1; 0).',
    condition_expected: 'A condition is needed here, not a {{jenis}}. Write a comparison, for example value > 0.',
    kinds_differ: 'One is a {{kiri}}, the other a {{kanan}}, so they cannot stand side by side. Make them the same kind.',
    unit_clash: 'The satuan “{{kiri}}” and “{{kanan}}” cannot be added or compared. Change to one satuan, or divide first.',
    series_outside_aggregate: 'IKU {{kode}} of the units below is several figures. Bring them together with JUMLAH, RATA, MIN or MAKS.',
    average_of_percent:
      'Percentages of IKU {{kode}} from units of different size are not averaged. Sum their numerators and denominators, or declare the consolidation over units as a mean in the manual.',
    result_kind: 'The result of this formula is a {{jenis}}, not a figure. Make a figure of it, for example with JIKA(…; 1; 0).',
    result_satuan:
      'The result of this formula is in “{{hasil}}”, but this IKU is measured in “{{satuan}}”. Change the formula or the satuan.',
    divisor_may_be_zero:
      'The divisor “{{pembagi}}” may be zero. Declare in the manual what a zero divisor means, give the component a minimum, or use JIKA.',
    circle:
      'This reference makes the formula run in a circle in {{tahun}}: {{jalur}}. Remove one of the references on that path, or use the period before with LALU.',
  },
  suggestion: 'Did you mean “{{saran}}”?',
  jenis: { angka: 'figure', logika: 'yes/no', tanggal: 'day', daftar: 'list' },
};
