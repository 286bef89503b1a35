import { testRule } from '../kit/testRule.ts';
import { REGISTER } from './registerOfCases.ts';

testRule('references/not-covered', {
  clean: [
    { draft: 'Council Resolution 11/2023 holds, and so does Resolution 4.', register: REGISTER },
    'See Annex 2 to Council 02/2015.',
  ],
  found: [
    { draft: 'See ⟦Council Resolution 11/2023⟧ on this.', says: '“Council Resolution 11/2023” cannot be checked: no register is loaded.', severity: 'information' },
    { draft: 'See ⟦SMB Decision 162/4⟧ on this.', register: REGISTER, says: '“SMB Decision 162/4” cannot be checked: no register lists resolutions of IEC/SMB.' },
    { draft: 'See ⟦Council Resolution 11/1980⟧ on this.', register: REGISTER, says: '“Council Resolution 11/1980” cannot be checked: the register of ISO/Council does not cover its year.' },
    { draft: 'See ⟦MoU/MG Resolution 03/5⟧ on this.', register: REGISTER, says: '“MoU/MG Resolution 03/5” cannot be checked: no register lists resolutions of MoU/MG.' },
  ],
});

testRule('references/ambiguous', {
  clean: [{ draft: 'Council Resolution 11 holds.', register: REGISTER }, { draft: 'Resolution 15/2022 holds.', register: REGISTER }],
  found: [
    {
      draft: 'See ⟦Resolution 26/1992⟧ on this.', register: REGISTER,
      says: '“Resolution 26/1992” may be any of 2 resolutions: the text does not say which body adopted it.',
      offers: { 'Add what is missing: ISO/TMB 26/1992: Committees.': 'See ISO/TMB Resolution 26/1992 on this.' },
    },
  ],
});

testRule('references/superseded', {
  clean: [
    { draft: 'Council Resolution 39/2020 holds.', register: REGISTER },
    { draft: 'This Policy supersedes any former Council Resolution, e.g. Council Resolution 7/2008.', register: REGISTER },
    { draft: 'Council Resolution 7/2008 is hereby withdrawn.', register: REGISTER },
  ],
  found: [
    {
      draft: 'Relations follow ⟦Council Resolution 7/2008⟧ in all.', register: REGISTER,
      says: '“Council Resolution 7/2008” was replaced by 39/2020.', fixed: 'Relations follow Council Resolution 39/2020 in all.',
    },
    { draft: 'Methods follow ⟦TMB Resolution 11/2021⟧ in all.', register: REGISTER, says: '“TMB Resolution 11/2021” was withdrawn.' },
    { draft: 'The Policy (amends ⟦Council Resolution 7/2008⟧) is new.', register: REGISTER, fixed: 'The Policy (amends Council Resolution 39/2020) is new.' },
  ],
});

testRule('references/malformed', {
  clean: [
    { draft: 'See Council Resolution 11/2023 and Resolution 2023-01.', register: REGISTER, also: ['references/not-covered'] },
    // Another assembly numbers so, and no register says which one is meant.
    { draft: 'See Resolution 2019-07 of the General Assembly.', register: REGISTER, also: ['references/not-covered'] },
  ],
  found: [
    { draft: 'See ⟦Council Resolution 11-2023⟧ on this.', register: REGISTER, says: '“Council Resolution 11-2023” is not how ISO/Council numbers its resolutions: 11/2023 is expected.', fixed: 'See Council Resolution 11/2023 on this.' },
    { draft: 'See ⟦Council Resolution 11/23⟧ on this.', register: REGISTER, fixed: 'See Council Resolution 11/2023 on this.' },
    { draft: 'See ⟦ISO General Assembly Resolution 2019-07⟧ on this.', register: REGISTER, fixed: 'See ISO General Assembly Resolution 7/2019 on this.', also: ['references/not-covered'] },
    { draft: 'See ⟦TMB Resolution 2022/15⟧ on this.', register: REGISTER, fixed: 'See TMB Resolution 15/2022 on this.' },
  ],
});

testRule('references/mismatch', {
  clean: [
    { draft: 'As approved under Council Resolution 11/2023 adopted on 23 February 2023.', register: REGISTER },
    { draft: 'As approved under Council Resolution 39/2020 of 14 September 2020.', register: REGISTER },
    { draft: 'As approved under Council Resolution 11/2023, in force since 1 March 2024.', register: REGISTER },
    { draft: 'As approved under Council Resolution 26/1992 of 3 May 1992.', register: REGISTER },
    { draft: 'See Council Resolution 39/2020, “Regional engagement policy”.', register: REGISTER },
    { draft: 'See Council Resolution 39/2020: “All voices are heard”.', register: REGISTER },
  ],
  found: [
    {
      draft: 'As approved under Council Resolution 11/2023 adopted on ⟦24 February 2023⟧.', register: REGISTER,
      says: '“24 February 2023” is not the date of “Council Resolution 11/2023”: the register has 2023-02-23.',
      fixed: 'As approved under Council Resolution 11/2023 adopted on 23 February 2023.',
    },
    {
      draft: 'See Council Resolution 39/2020, “⟦Regional engagement strategy⟧”.', register: REGISTER,
      says: 'This is not the title of “Council Resolution 39/2020”: the register has “Regional engagement policy”.',
      fixed: 'See Council Resolution 39/2020, “Regional engagement policy”.',
    },
    {
      draft: 'See Council Resolution 39/2020, “⟦Former regional policy⟧”.', register: REGISTER,
      offers: { 'Cite 7/2008: Former regional policy.': 'See Council Resolution 7/2008, “Former regional policy”.', 'Write “Regional engagement policy”.': 'See Council Resolution 39/2020, “Regional engagement policy”.' },
    },
    { draft: 'Согласно резолюции 11/2023 Совета ИСО от ⟦23 марта 2023⟧ года.', register: REGISTER, fixed: 'Согласно резолюции 11/2023 Совета ИСО от 23 февраля 2023 года.' },
    { draft: 'この規範は⟦2023年2月24日⟧, 理事会決議 11/2023 により承認された。', register: REGISTER, fixed: 'この規範は2023年2月23日, 理事会決議 11/2023 により承認された。' },
  ],
});
