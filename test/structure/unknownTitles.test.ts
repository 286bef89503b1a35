import { testRule } from '../kit/testRule.ts';

const HEAD = ['# Code of the Bell-ringers', '(Approved under Council Resolution 5/2017)', '## Introduction', 'Bells tell the hours to all.', '## Target audience', 'Whoever holds a rope.', '## Principles', 'No bell is rung in anger.'];
const written = (...more: readonly string[]): string => [...HEAD, ...more].join('\n\n');
const ASKED = ['## Master of the Ropes', 'Whoever hears a false stroke tells the master, who hears both sides.'];
const LACKS = 'The section “Implementation” is missing: a draft of the type “code” has it after “Principles”. Basis: ISO Code of Ethics and Conduct (2023), d).';

// A section under a title that nobody could foresee may be the one that is looked for.
testRule('structure/missing-section', {
  clean: [
    { type: 'code', draft: written(...ASKED) },
    { type: 'code', draft: written(...ASKED, '## Review', 'The guild reads it again every fifth year.') },
    // Questions are titles, too.
    { type: 'code', languages: ['fr'], draft: '# Charte des sonneurs\n\n*Résolution n° 5 du Conseil du 2 mai 2017*\n\n**Pourquoi une charte ?**\n\nLes cloches donnent l’heure à tous.\n\n**À qui s’adresse-t-elle ?**\n\nÀ quiconque tient une corde.\n\n**Nos principes**\n\nOn ne sonne pas sous le coup de la colère.\n\n**Comment est-elle appliquée ?**\n\nLe maître des cordes entend les deux parties.' },
  ],
  found: [
    { type: 'code', also: ['structure/placeholder'], draft: written('⟦## Review⟧', 'The guild reads it again every fifth year.'), says: LACKS, fixed: written('## Implementation', '[Text to be drafted]', '## Review', 'The guild reads it again every fifth year.') },
    // A number that is skipped shows that one is missing all the same.
    {
      type: 'code', also: ['structure/placeholder'],
      draft: written('## 4. Ropes', 'They are greased in May.', '⟦## 6. Bells⟧', 'They are oiled in June.').replace('## Intro', '## 1. Intro').replace('## Target', '## 2. Target').replace('## Princ', '## 3. Princ'), says: LACKS,
      fixed: written('## 4. Ropes', 'They are greased in May.', '## 5. Implementation', '[Text to be drafted]', '## 6. Bells', 'They are oiled in June.').replace('## Intro', '## 1. Intro').replace('## Target', '## 2. Target').replace('## Princ', '## 3. Princ'),
    },
  ],
});
