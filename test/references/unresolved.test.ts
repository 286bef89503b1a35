import { testRule } from '../kit/testRule.ts';
import { REGISTER } from './registerOfCases.ts';

testRule('references/unresolved', {
  clean: [
    { draft: 'The Code was approved under Council Resolution 11/2023 and holds for all.', register: REGISTER },
    { draft: 'The Code was approved under Council Resolution [xx]/2026.', register: REGISTER, also: ['structure/placeholder'] },
    { draft: 'See Annex 2 to Council 02/2015, SG 2022, N1385 and ISO/IEC Guide 2:2004.', register: REGISTER },
    { draft: 'See SMB Decision 162/4 and Council Resolution 12/2099.', register: REGISTER, also: ['references/not-covered'] },
    { draft: '> The Code was approved under Council Resolution 12/2023.', register: REGISTER },
    { draft: 'See `Council Resolution 12/2023` in the source.', register: REGISTER },
  ],
  found: [
    {
      draft: 'The Code of Ethics was approved under ⟦Council Resolution 12/2023⟧ and holds for all.',
      register: REGISTER,
      says: '“Council Resolution 12/2023” does not exist: “register.yaml” lists every resolution of ISO/Council in 2023, and none has this number.',
      offers: { 'Cite 11/2023: Code of Ethics and Conduct.': 'The Code of Ethics was approved under Council Resolution 11/2023 and holds for all.' },
    },
    {
      draft: 'Relations follow ⟦Council⟧ Resolutions 26/1992, 7/2008 and 39/2021.'.replace('⟦Council⟧', 'Council').replace('39/2021', '⟦39/2021⟧'),
      register: REGISTER,
      also: ['references/superseded'],
      offers: { 'Cite 39/2020: Regional engagement policy.': 'Relations follow Council Resolutions 26/1992, 7/2008 and 39/2020.' },
    },
    {
      draft: 'Relations follow ⟦Resolution 27/1992 of the Council⟧ in all.',
      register: REGISTER,
      offers: { 'Cite 26/1992: Regional organizations.': 'Relations follow Resolution 26/1992 of the Council in all.' },
    },
    {
      draft: 'The TMB decided, by ⟦Resolution 16/2022⟧, on the review.',
      register: REGISTER,
      offers: { 'Cite 15/2022: Systematic review.': 'The TMB decided, by Resolution 15/2022, on the review.' },
    },
    { draft: 'Кодекс утверждён ⟦резолюцией 12/2023 Совета ИСО⟧ для всех.', register: REGISTER, offers: { 'Cite 11/2023: Code of Ethics and Conduct.': 'Кодекс утверждён резолюцией 11/2023 Совета ИСО для всех.' } },
    { draft: 'この規範は⟦理事会決議 12/2023⟧ により承認された。', register: REGISTER, offers: { 'Cite 11/2023: Code of Ethics and Conduct.': 'この規範は理事会決議 11/2023 により承認された。' } },
    { draft: 'Le code est approuvé par la ⟦résolution 12/2023 du Conseil⟧ de ce jour.', register: REGISTER, offers: { 'Cite 11/2023: Code of Ethics and Conduct.': 'Le code est approuvé par la résolution 11/2023 du Conseil de ce jour.' } },
    { draft: 'El código fue aprobado por la ⟦Resolución 12/2023 del Consejo⟧ este año.', register: REGISTER, offers: { 'Cite 11/2023: Code of Ethics and Conduct.': 'El código fue aprobado por la Resolución 11/2023 del Consejo este año.' } },
  ],
});
