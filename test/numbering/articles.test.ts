import { testRule } from '../kit/testRule.ts';

/** Articles as Swiss, French, German and Japanese statutes write them. */
testRule('numbering/gap', {
  clean: [
    'Article premier – Nom\n\nL’association porte un nom.\n\nArticle 2 – But\n\nElle a un but.\n\nArticle 3 – Siège\n\nElle a un siège.',
    'Chapitre Ier\n\nArticle 1er\n\nLa loi s’applique.\n\nArticle 2\n\nElle entre en vigueur.\n\nChapitre II\n\nArticle 3\n\nElle est publiée.',
    { draft: '第1条　この規程は、手続を定める。\n\n第2条　委員会を置く。\n\n第2条の2　委員会に部会を置く。\n\n第2条の3　部会は公開する。\n\n第3条　委員は十名とする。', languages: ['ja'] },
    { draft: '第 1 条 本会は、会則を定める。\n2 本会は、事務所を置く。\n第 2 条 本会は、親睦をはかる。\n第 2 条の 2 会員は、退会することができる。\n第 3 条 本会に、役員を置く。', languages: ['ja'], dialect: 'plainText' },
    { draft: 'Artículo 1.º Nombre\n\nEl casino tiene un nombre.\n\nArtículo 2.º Sede\n\nTiene una sede.\n\nArtículo 3.º: Socios\n\nTiene socios, según el artículo 2.º de la ley.', languages: ['es'] },
    '§ 1 Name\n\nThe association has a name, as § 3 of the Civil Code and Art. 60 ZGB say.\n\n§ 2 Purpose\n\nIt has a purpose.\n\n§ 3 Members\n\nIt has members.',
  ],
  found: [
    {
      draft: 'Art. 1 Nom\n\nL’association porte un nom.\n\nArt. 2 But\n\nElle a un but.\n\n⟦Art. 4⟧ Siège\n\nElle a un siège ; l’art. 4 est modifié par l’assemblée.\n\nArt. 5 Membres\n\nElle a des membres, sous réserve des art. 2 et 4.',
      says: 'Art. 4 follows Art. 2: Art. 3 is missing.',
      languages: ['fr'],
      fixed: 'Art. 1 Nom\n\nL’association porte un nom.\n\nArt. 2 But\n\nElle a un but.\n\nArt. 3 Siège\n\nElle a un siège ; l’art. 3 est modifié par l’assemblée.\n\nArt. 4 Membres\n\nElle a des membres, sous réserve des art. 2 et 3.',
    },
    {
      draft: 'Artículo 1.º Nombre\n\nEl casino tiene un nombre.\n\n⟦Artículo 3.º⟧ Sede\n\nTiene una sede.\n\nArtículo 4.º Socios\n\nTiene socios.', languages: ['es'],
      says: 'Artículo 3.º follows Artículo 1.º: Artículo 2.º is missing.',
      fixed: 'Artículo 1.º Nombre\n\nEl casino tiene un nombre.\n\nArtículo 2.º Sede\n\nTiene una sede.\n\nArtículo 3.º Socios\n\nTiene socios.',
    },
    {
      draft: '§ 1 Name\n\nThe association has a name.\n\n§ 2 Purpose\n\nIt has a purpose.\n\n⟦§ 4⟧ Members\n\nIt has members.\n\n§ 5 Fees\n\nThe members of § 4 pay fees; § 5 BGB remains.',
      fixed: '§ 1 Name\n\nThe association has a name.\n\n§ 2 Purpose\n\nIt has a purpose.\n\n§ 3 Members\n\nIt has members.\n\n§ 4 Fees\n\nThe members of § 3 pay fees; § 5 BGB remains.',
    },
    {
      draft: '第1条　この規程は、手続を定める。\n\n第2条　委員会を置く。\n\n⟦第4条⟧　委員は十名とする。\n\n第4条の2　委員は、第4条の2の規定により退任する。\n\n第5条　第4条の委員は、第4条の2により、再任されない。', languages: ['ja'],
      fixed: '第1条　この規程は、手続を定める。\n\n第2条　委員会を置く。\n\n第3条　委員は十名とする。\n\n第3条の2　委員は、第3条の2の規定により退任する。\n\n第4条　第3条の委員は、第3条の2により、再任されない。',
    },
  ],
});

testRule('numbering/duplicate', {
  clean: [
    // What sets an insertion apart is often in italics.
    { draft: '# Estatuto\n\n## Artículo 8\n\nLa cuota se paga en marzo.\n\n## Artículo 8 *ter*\n\nPuede pagarse en dos plazos.\n\n## Artículo 9\n\nLa mora devenga intereses.', languages: ['es'] },
    'The tariff is as follows.\n\n**11.** The fee is due in May.\n\n**11** _bis_. It may be paid by card.\n\n**12.** Late fees bear interest.',
    // The lines of a form have dots to be written on.
    {
      draft: '1. The vote is held by post.\n\n2. Each voter has one paper.\n\n3. Papers are burnt after a year.\n\n4. The tellers sign the minutes.\n\nAnnex 1. Voting paper\n\n1. Surname: ..............\n2. Country: ..............\n3. Votes for:\n   3.1 ..............\n   3.2 ..............\n\nAnnex 2. Minutes\n\n1. The minutes name the tellers.\n\n2. They are kept.',
      dialect: 'plainText',
    },
  ],
  found: [
    {
      draft: 'Article premier – Nom\n\nElle porte un nom.\n\nArticle 2 – But\n\nElle a un but.\n\n⟦Article 2⟧ – Siège\n\nElle a un siège.\n\nArticle 4 – Membres\n\nElle a des membres.',
      languages: ['fr'],
      fixed: 'Article premier – Nom\n\nElle porte un nom.\n\nArticle 2 – But\n\nElle a un but.\n\nArticle 3 – Siège\n\nElle a un siège.\n\nArticle 4 – Membres\n\nElle a des membres.',
    },
  ],
});

/** The blank behind a number is often forgotten: the number is there all the same. */
testRule('numbering/out-of-order', {
  clean: ['7. Warranty\n\nThere is none.\n\n8.Liability\n\nNobody is liable.\n\n9. Law\n\nThe law applies.'],
  found: [
    {
      draft: '1.Definitions\n\nThe words mean this.\n\n⟦4.⟧Scope\n\nThis is the scope.\n\n3.Duties\n\nThese are the duties.\n\n4.Law\n\nThe law applies.',
      fixed: '1.Definitions\n\nThe words mean this.\n\n2.Scope\n\nThis is the scope.\n\n3.Duties\n\nThese are the duties.\n\n4.Law\n\nThe law applies.',
    },
  ],
});
