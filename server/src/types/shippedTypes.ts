// Generated from shipped/*.yaml by scripts/generateTypes.mjs. Change those.
import type { DocumentType } from './documentType.ts';

/** The document types that ship, as their files say. */
export const shippedTypes: readonly DocumentType[] = [
  {
    "name": "policy",
    "about": "A policy that a body adopts by a resolution.",
    "basis": "ISO Regional Engagement Policy (2020), English and Russian; ISO/IEC Directives, Part 1, Annex ST; OIML B 22",
    "numbering": "1",
    "recognition": {
      "enough": 8,
      "signs": [
        {
          "name": "approval",
          "says": "an approval statement that names a resolution",
          "weight": 5,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^adopted … resolution",
              "^approved … resolution",
              "^endorsed … resolution",
              "^adopted … decision",
              "^approved … decision",
              "^this … adopted … resolution",
              "^this … approved … resolution"
            ],
            "fr": [
              "^adopté* … résolution",
              "^approuvé* … résolution",
              "^adopté* … décision",
              "^approuvé* … décision",
              "^le présent … résolution",
              "^la présente … résolution"
            ],
            "ru": [
              "^принят* … резолюци*",
              "^утвержден* … резолюци*",
              "^одобрен* … резолюци*",
              "^принят* … решени*",
              "^утвержден* … решени*",
              "^одобрен* … решени*"
            ],
            "ja": [
              "決議 {number} … 承認",
              "決議 {number} … 採択"
            ],
            "es": [
              "^adoptad* … resolución",
              "^aprobad* … resolución",
              "^adoptad* … decisión",
              "^aprobad* … decisión",
              "acuerdo {number}"
            ]
          },
          "looks": [
            "adoption"
          ],
          "basis": "ISO Regional Engagement Policy (2020), title page"
        },
        {
          "name": "title",
          "says": "a title that says “Policy”",
          "weight": 3,
          "where": "title",
          "times": 1,
          "phrases": {
            "en": [
              "… policy",
              "… policy on …",
              "… policy for …",
              "… policy of …",
              "policy …"
            ],
            "fr": [
              "politique …",
              "… politique"
            ],
            "ru": [
              "политика …",
              "… политика"
            ],
            "ja": [
              "… 方針",
              "… ポリシー",
              "… 政策"
            ],
            "es": [
              "política …",
              "… política"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), title"
        },
        {
          "name": "scope",
          "says": "a section on the scope",
          "weight": 1,
          "where": "headings",
          "times": 1,
          "phrases": {
            "en": [
              "Scope",
              "Scope and purpose",
              "Purpose and scope",
              "Scope and application",
              "Scope of application",
              "Scope of the policy",
              "Scope of this policy",
              "Purpose",
              "Application",
              "Applicability",
              "About this policy"
            ],
            "fr": [
              "Domaine d'application",
              "Champ d'application",
              "Objet",
              "Objet et domaine d'application",
              "Portée"
            ],
            "ru": [
              "Область применения",
              "Сфера применения",
              "Сфера действия",
              "Назначение и область применения"
            ],
            "ja": [
              "適用範囲",
              "範囲",
              "目的及び適用範囲",
              "目的および適用範囲",
              "対象範囲"
            ],
            "es": [
              "Ámbito de aplicación",
              "Campo de aplicación",
              "Alcance",
              "Objeto y campo de aplicación",
              "Ámbito"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), 1"
        },
        {
          "name": "what it applies to",
          "says": "a sentence that says to what the policy applies",
          "weight": 3,
          "where": "anywhere",
          "times": 1,
          "phrases": {
            "en": [
              "^this policy applies"
            ],
            "fr": [
              "^la présente politique s'applique",
              "^cette politique s'applique"
            ],
            "ru": [
              "^данная политика распространяется",
              "^настоящая политика распространяется",
              "^настоящая политика применяется"
            ],
            "ja": [
              "^この方針は … 適用",
              "^この政策は … 適用",
              "^本方針は … 適用",
              "^このポリシーは … 適用"
            ],
            "es": [
              "^esta política se aplica",
              "^la presente política se aplica"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), 1"
        },
        {
          "name": "supersession note",
          "says": "a note on the resolution that it supersedes",
          "weight": 3,
          "where": "anywhere",
          "times": 1,
          "phrases": {
            "en": [
              "policy supersedes … resolution*",
              "policy replaces … resolution*",
              "policy cancels and replaces … resolution*"
            ],
            "fr": [
              "politique remplace … résolution*",
              "politique annule … résolution*"
            ],
            "ru": [
              "политика заменяет … резолюци*"
            ],
            "ja": [
              "方針は … 決議 … 置き換え",
              "方針は … 決議 … 代わる",
              "ポリシーは … 決議 … 取って代わ"
            ],
            "es": [
              "política sustituye … resoluci*",
              "política reemplaza … resoluci*"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), 3.2, note"
        },
        {
          "name": "resolutions",
          "says": "references to resolutions",
          "weight": 2,
          "where": "anywhere",
          "times": 2,
          "phrases": {
            "en": [
              "council resolution {number}",
              "general assembly resolution {number}",
              "board resolution {number}",
              "committee resolution {number}"
            ],
            "fr": [
              "résolution du conseil {number}",
              "résolution {number} du conseil"
            ],
            "ru": [
              "резолюци* {number} совета",
              "резолюци* {number} генеральной ассамблеи"
            ],
            "ja": [
              "理事会決議 {number}",
              "総会決議 {number}"
            ],
            "es": [
              "resolución {number} del consejo",
              "resolución del consejo {number}"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), 3.2"
        },
        {
          "name": "pillars",
          "says": "pillars with objectives and key principles",
          "weight": 1,
          "where": "headings",
          "times": 1,
          "phrases": {
            "en": [
              "Pillar {number}: …",
              "Pillar {number} - …"
            ],
            "fr": [
              "Pilier {number} : …",
              "Pilier {number}: …",
              "Pilier {number} - …"
            ],
            "ru": [
              "Столп {number}: …",
              "Столп {number} - …"
            ],
            "ja": [
              "柱 {number}: …",
              "柱 {number} …"
            ],
            "es": [
              "Pilar {number}: …",
              "Pilar {number} - …"
            ]
          },
          "looks": [],
          "basis": "ISO Regional Engagement Policy (2020), 2 and 3"
        }
      ],
      "against": {
        "*": [
          "npm install",
          "pip install",
          "git clone",
          "pull request*",
          "cookies",
          "privacy policy",
          "personal data",
          "your account",
          "our website",
          "your employer"
        ]
      }
    },
    "elements": [
      {
        "name": "title",
        "title": "title",
        "need": "recommended",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "policy"
          ],
          "fr": [
            "politique"
          ],
          "ru": [
            "политика"
          ],
          "ja": [
            "方針",
            "ポリシー",
            "政策"
          ],
          "es": [
            "política"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "[Name of the policy] Policy",
          "fr": "Politique de [nom de la politique]",
          "ru": "Политика [название политики]",
          "ja": "[名称]方針",
          "es": "Política de [nombre de la política]"
        },
        "basis": "ISO Regional Engagement Policy (2020), title; recommended, since the first page is often lost in conversion"
      },
      {
        "name": "approval",
        "title": "approval statement",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "approv* … resolution … {number}",
            "adopt* … resolution … {number}",
            "endors* … resolution … {number}",
            "issued … resolution … {number}",
            "in force … resolution … {number}",
            "approval … resolution … {number}",
            "resolution … {number} … approv*",
            "resolution … {number} … adopt*",
            "resolution … {number} … endors*",
            "approv* … decision … {number}",
            "adopt* … decision … {number}",
            "^resolution {number} … {date}$",
            "^council resolution {number} … {date}$",
            "approv* & {date}",
            "approval & {date}",
            "adopted & {date}",
            "adoption & {date}",
            "endors* & {date}",
            "ratif* & {date}",
            "^this … adopted & {date}",
            "^this … approved & {date}"
          ],
          "fr": [
            "approuv* … résolution … {number}",
            "adopt* … résolution … {number}",
            "entérin* … résolution … {number}",
            "en vertu … résolution … {number}",
            "résolution … {number} … approuv*",
            "résolution … {number} … adopt*",
            "approuv* … décision … {number}",
            "adopt* … décision … {number}",
            "^résolution … {number} … {date}$",
            "approuv* & {date}",
            "approbation & {date}",
            "adopté* & {date}",
            "entérin* & {date}",
            "^le présent … adopté & {date}",
            "^la présente … adoptée & {date}",
            "^la présente … approuvée & {date}",
            "^délibération … {number}"
          ],
          "ru": [
            "принят* … резолюци* … {number}",
            "утвержд* … резолюци* … {number}",
            "одобрен* … резолюци* … {number}",
            "основани* … резолюци* … {number}",
            "резолюци* … {number} … принят*",
            "резолюци* … {number} … утвержд*",
            "резолюци* … {number} … одобрен*",
            "принят* … решени* … {number}",
            "утвержд* … решени* … {number}",
            "^резолюция … {number} … {date} г.$",
            "принят* & {date}",
            "утвержд* & {date}",
            "одобр* & {date}",
            "^настоящ* … принят* & {date}",
            "^настоящ* … утвержд* & {date}",
            "^приказ … {number}",
            "^постановление … {number}",
            "^протокол … {number}"
          ],
          "ja": [
            "決議 … {number} … 承認",
            "決議 … {number} … 採択",
            "承認 … 決議 … {number}",
            "採択 … 決議 … {number}",
            "決定 … {number} … 承認",
            "採択 … 決定 … {number}",
            "決議 … {number} … 基づ",
            "承認 & {date}",
            "採択 & {date}",
            "制定 & {date}",
            "総会 … 採択",
            "総会 … 承認",
            "理事会 … 採択",
            "理事会 … 承認"
          ],
          "es": [
            "aprob* … resolución … {number}",
            "adopt* … resolución … {number}",
            "refrend* … resolución … {number}",
            "en virtud … resolución … {number}",
            "resolución … {number} … aprob*",
            "resolución … {number} … adopt*",
            "aprob* … decisión … {number}",
            "adopt* … decisión … {number}",
            "^resolución … {number} … {date}$",
            "aprob* & {date}",
            "aprobación & {date}",
            "adoptad* & {date}",
            "refrend* & {date}",
            "acuerdo {number}",
            "^este … adoptado & {date}",
            "^este … aprobado & {date}",
            "^esta … adoptada & {date}",
            "^esta … aprobada & {date}",
            "^acuerdo … {number}"
          ]
        },
        "looks": [
          "adoption"
        ],
        "mayEnd": {
          "en": [
            "^adopted … .$",
            "^approved … .$",
            "^this … .$"
          ],
          "fr": [
            "^adopté* … .$",
            "^approuvé* … .$",
            "^le présent … .$",
            "^la présente … .$"
          ],
          "ru": [
            "^настоящ* … .$"
          ],
          "ja": [
            "。$"
          ],
          "es": [
            "^aprobad* … .$",
            "^adoptad* … .$",
            "^el presente … .$",
            "^la presente … .$"
          ]
        },
        "text": {
          "en": "(Adopted under Council Resolution [xx]/[year])",
          "fr": "(Adoptée par la Résolution du Conseil [xx]/[année])",
          "ru": "(Принята в соответствии с резолюцией [xx]/[год] Совета)",
          "ja": "(理事会決議 [xx]/[年] により採択)",
          "es": "(Adoptada por la Resolución [xx]/[año] del Consejo)"
        },
        "basis": "ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”"
      },
      {
        "name": "supersession note",
        "title": "note on the resolution that it supersedes",
        "need": "required",
        "when": "replaces",
        "where": [
          "body"
        ],
        "phrases": {
          "en": [
            "policy supersedes … resolution*",
            "policy replaces … resolution*",
            "policy cancels and replaces … resolution*"
          ],
          "fr": [
            "politique remplace … résolution*",
            "politique annule … résolution*"
          ],
          "ru": [
            "политика заменяет … резолюци*"
          ],
          "ja": [
            "方針は … 決議 … 置き換え",
            "方針は … 決議 … 代わる",
            "ポリシーは … 決議 … 取って代わ"
          ],
          "es": [
            "política sustituye … resoluci*",
            "política reemplaza … resoluci*"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "NOTE – This Policy supersedes Council Resolution [xx]/[year].",
          "fr": "NOTE – La présente politique remplace la Résolution du Conseil [xx]/[année].",
          "ru": "ПРИМЕЧАНИЕ – Настоящая политика заменяет резолюцию [xx]/[год] Совета.",
          "ja": "注記 – 本方針は、理事会決議 [xx]/[年] に代わるものである。",
          "es": "NOTA – Esta política sustituye a la Resolución [xx]/[año] del Consejo."
        },
        "basis": "ISO Regional Engagement Policy (2020), 3.2, note; only where it replaces a resolution, since a first policy on a subject supersedes none"
      }
    ],
    "sections": [
      {
        "name": "introduction",
        "need": "optional",
        "titles": {
          "en": [
            "Introduction",
            "Foreword",
            "Preamble",
            "Background",
            "Preface",
            "Overview",
            "Rationale",
            "Purpose and background"
          ],
          "fr": [
            "Introduction",
            "Présentation",
            "Avant-propos",
            "Préambule",
            "Contexte"
          ],
          "ru": [
            "Введение",
            "Предисловие",
            "Преамбула"
          ],
          "ja": [
            "序文",
            "はじめに",
            "まえがき",
            "前文",
            "背景"
          ],
          "es": [
            "Introducción",
            "Presentación",
            "Prefacio",
            "Prólogo",
            "Preámbulo",
            "Antecedentes"
          ]
        },
        "mayBeTitled": {},
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "OIML B 22, Foreword; ISO/IEC Directives, Part 1, Annex SM"
      },
      {
        "name": "scope",
        "need": "required",
        "titles": {
          "en": [
            "Scope",
            "Scope and purpose",
            "Purpose and scope",
            "Scope and application",
            "Scope of application",
            "Scope of the policy",
            "Scope of this policy",
            "Purpose",
            "Application",
            "Applicability",
            "About this policy"
          ],
          "fr": [
            "Domaine d'application",
            "Champ d'application",
            "Objet",
            "Objet et domaine d'application",
            "Portée"
          ],
          "ru": [
            "Область применения",
            "Сфера применения",
            "Сфера действия",
            "Назначение и область применения"
          ],
          "ja": [
            "適用範囲",
            "範囲",
            "目的及び適用範囲",
            "目的および適用範囲",
            "対象範囲"
          ],
          "es": [
            "Ámbito de aplicación",
            "Campo de aplicación",
            "Alcance",
            "Objeto y campo de aplicación",
            "Ámbito"
          ]
        },
        "mayBeTitled": {
          "en": [
            "What … covers",
            "Where … applies",
            "Who …",
            "To whom …",
            "Purpose …",
            "Scope …",
            "Coverage …",
            "Field of …",
            "General provisions"
          ],
          "fr": [
            "Ce que couvre …",
            "À qui …",
            "Qui …",
            "Objet …",
            "But …",
            "Champ …",
            "Portée …",
            "Domaine …",
            "Périmètre …",
            "Applicabilité",
            "Application",
            "Dispositions générales"
          ],
          "ru": [
            "На что …",
            "На кого …",
            "Для кого …",
            "Цель …",
            "Область …",
            "Сфера …",
            "Назначение …",
            "Применимость",
            "Применение",
            "Общие положения"
          ],
          "ja": [
            "… 対象 …",
            "… 範囲 …",
            "適用 …",
            "目的 …",
            "趣旨",
            "総則"
          ],
          "es": [
            "Qué abarca …",
            "Qué cubre …",
            "A quién …",
            "Quién …",
            "Quiénes …",
            "Objeto …",
            "Finalidad …",
            "Propósito …",
            "Alcance …",
            "Ámbito …",
            "Campo …",
            "Aplicabilidad",
            "Aplicación",
            "Disposiciones generales"
          ]
        },
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO Regional Engagement Policy (2020), 1; ISO/IEC Directives, Part 1, Annex ST"
      },
      {
        "name": "definitions",
        "need": "optional",
        "titles": {
          "en": [
            "Definitions",
            "Terms and definitions",
            "Definitions and abbreviations",
            "Terminology",
            "Abbreviations",
            "Glossary"
          ],
          "fr": [
            "Définitions",
            "Termes et définitions",
            "Terminologie",
            "Abréviations",
            "Glossaire"
          ],
          "ru": [
            "Термины и определения",
            "Определения",
            "Термины, определения и сокращения",
            "Сокращения"
          ],
          "ja": [
            "定義",
            "用語の定義",
            "用語及び定義",
            "用語および定義",
            "用語",
            "略語"
          ],
          "es": [
            "Definiciones",
            "Términos y definiciones",
            "Terminología",
            "Abreviaturas",
            "Glosario"
          ]
        },
        "mayBeTitled": {},
        "many": true,
        "mayBeEmpty": false,
        "anywhere": true,
        "children": [],
        "text": {},
        "basis": "ISO/IEC Directives, Part 2, 16: terms and definitions, which some bodies put before the scope"
      },
      {
        "name": "pillar",
        "need": "optional",
        "titles": {
          "en": [
            "Pillar {number}: …",
            "Pillar {number} - …"
          ],
          "fr": [
            "Pilier {number} : …",
            "Pilier {number}: …",
            "Pilier {number} - …"
          ],
          "ru": [
            "Столп {number}: …",
            "Столп {number} - …"
          ],
          "ja": [
            "柱 {number}: …",
            "柱 {number} …"
          ],
          "es": [
            "Pilar {number}: …",
            "Pilar {number} - …"
          ]
        },
        "mayBeTitled": {},
        "many": true,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [
          {
            "name": "objectives",
            "need": "required",
            "titles": {
              "en": [
                "Pillar {number} objectives",
                "Objectives",
                "Objectives of pillar {number}"
              ],
              "fr": [
                "Objectifs du pilier {number}",
                "Objectifs"
              ],
              "ru": [
                "Задачи столпа {number}",
                "Задачи",
                "Цели столпа {number}",
                "Цели"
              ],
              "ja": [
                "柱 {number} の目的",
                "目的",
                "柱 {number} の目標",
                "目標"
              ],
              "es": [
                "Objetivos del pilar {number}",
                "Objetivos"
              ]
            },
            "mayBeTitled": {},
            "many": false,
            "mayBeEmpty": false,
            "anywhere": false,
            "children": [],
            "text": {},
            "basis": "ISO Regional Engagement Policy (2020), 2.1 and 3.1"
          },
          {
            "name": "key principles",
            "need": "required",
            "titles": {
              "en": [
                "Pillar {number} key principles",
                "Key principles",
                "Key principles of pillar {number}",
                "Principles"
              ],
              "fr": [
                "Principes clés du pilier {number}",
                "Principes clés",
                "Principes"
              ],
              "ru": [
                "Ключевые принципы столпа {number}",
                "Ключевые принципы",
                "Принципы"
              ],
              "ja": [
                "柱 {number} の主要原則",
                "主要原則",
                "原則"
              ],
              "es": [
                "Principios clave del pilar {number}",
                "Principios clave",
                "Principios"
              ]
            },
            "mayBeTitled": {},
            "many": false,
            "mayBeEmpty": false,
            "anywhere": false,
            "children": [],
            "text": {},
            "basis": "ISO Regional Engagement Policy (2020), 2.2 and 3.2"
          }
        ],
        "text": {},
        "basis": "ISO Regional Engagement Policy (2020), 2 and 3"
      },
      {
        "name": "subject",
        "need": "optional",
        "titles": {},
        "mayBeTitled": {},
        "many": true,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {
          "en": "[Text to be drafted]",
          "fr": "[Texte à rédiger]",
          "ru": "[Текст будет подготовлен]",
          "ja": "[本文作成中]",
          "es": "[Texto por redactar]"
        },
        "basis": "ISO/IEC Directives, Part 1, Annex ST; OIML B 22"
      }
    ]
  },
  {
    "name": "code",
    "about": "A code of conduct or ethics that a body adopts for the people who act on its behalf.",
    "basis": "ISO Code of Ethics and Conduct (2023), English and Japanese",
    "numbering": "a)",
    "recognition": {
      "enough": 9,
      "signs": [
        {
          "name": "title",
          "says": "a title such as “Code of Conduct”",
          "weight": 4,
          "where": "title",
          "times": 1,
          "phrases": {
            "en": [
              "… code of … conduct …",
              "… code of … ethics …",
              "… standards of conduct …",
              "… ethics code",
              "… conduct code"
            ],
            "fr": [
              "… code de … conduite …",
              "… code d'éthique …",
              "… code … déontologi* …",
              "… charte … déontologi* …",
              "… charte … éthique …"
            ],
            "ru": [
              "… кодекс* … поведени* …",
              "… кодекс* … этик* …",
              "… этическ* кодекс* …"
            ],
            "ja": [
              "… 行動規範 …",
              "… 倫理規程 …",
              "… 倫理規範 …",
              "… 倫理綱領 …",
              "… 行動の規範 …",
              "… 行動規程 …"
            ],
            "es": [
              "… código de … conducta …",
              "… código de … ética …",
              "… código ético …",
              "… código … deontológico …"
            ]
          },
          "looks": [],
          "basis": "ISO Code of Ethics and Conduct (2023), title"
        },
        {
          "name": "approval",
          "says": "an approval statement that names a resolution",
          "weight": 5,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^adopted … resolution",
              "^approved … resolution",
              "^endorsed … resolution",
              "^adopted … decision",
              "^approved … decision",
              "^this … adopted … resolution",
              "^this … approved … resolution"
            ],
            "fr": [
              "^adopté* … résolution",
              "^approuvé* … résolution",
              "^adopté* … décision",
              "^approuvé* … décision",
              "^le présent … résolution",
              "^la présente … résolution"
            ],
            "ru": [
              "^принят* … резолюци*",
              "^утвержден* … резолюци*",
              "^одобрен* … резолюци*",
              "^принят* … решени*",
              "^утвержден* … решени*",
              "^одобрен* … решени*"
            ],
            "ja": [
              "決議 {number} … 承認",
              "決議 {number} … 採択"
            ],
            "es": [
              "^adoptad* … resolución",
              "^aprobad* … resolución",
              "^adoptad* … decisión",
              "^aprobad* … decisión",
              "acuerdo {number}"
            ]
          },
          "looks": [
            "adoption"
          ],
          "basis": "ISO Code of Ethics and Conduct (2023), title page"
        },
        {
          "name": "target audience",
          "says": "a section on the target audience",
          "weight": 2,
          "where": "headings",
          "times": 1,
          "phrases": {
            "en": [
              "Target audience",
              "Audience",
              "To whom this Code applies",
              "Who this Code applies to",
              "Persons to whom this Code applies",
              "Addressees"
            ],
            "fr": [
              "Public visé",
              "Public cible",
              "Destinataires",
              "Public concerné"
            ],
            "ru": [
              "Целевая аудитория",
              "Адресаты",
              "Круг лиц"
            ],
            "ja": [
              "対象者",
              "適用対象",
              "適用対象者",
              "対象"
            ],
            "es": [
              "Destinatarios",
              "Público destinatario",
              "Público objetivo"
            ]
          },
          "looks": [],
          "basis": "ISO Code of Ethics and Conduct (2023), b)"
        },
        {
          "name": "principles",
          "says": "a section of principles",
          "weight": 2,
          "where": "headings",
          "times": 1,
          "phrases": {
            "en": [
              "Principles",
              "Principles of conduct",
              "Guiding principles",
              "General principles",
              "Fundamental principles",
              "Core principles"
            ],
            "fr": [
              "Principes",
              "Principes directeurs",
              "Principes généraux",
              "Principes fondamentaux"
            ],
            "ru": [
              "Принципы",
              "Основные принципы",
              "Общие принципы"
            ],
            "ja": [
              "原則",
              "基本原則",
              "行動原則"
            ],
            "es": [
              "Principios",
              "Principios rectores",
              "Principios generales",
              "Principios fundamentales"
            ]
          },
          "looks": [],
          "basis": "ISO Code of Ethics and Conduct (2023), c)"
        },
        {
          "name": "implementation",
          "says": "a section on implementation",
          "weight": 1,
          "where": "headings",
          "times": 1,
          "phrases": {
            "en": [
              "Implementation",
              "Implementation and compliance",
              "Implementation and enforcement",
              "Application and implementation"
            ],
            "fr": [
              "Mise en œuvre",
              "Mise en oeuvre",
              "Mise en application"
            ],
            "ru": [
              "Реализация",
              "Внедрение",
              "Выполнение",
              "Осуществление",
              "Применение"
            ],
            "ja": [
              "実施",
              "施行",
              "実施方法"
            ],
            "es": [
              "Aplicación",
              "Implementación",
              "Puesta en práctica",
              "Puesta en aplicación"
            ]
          },
          "looks": [],
          "basis": "ISO Code of Ethics and Conduct (2023), d)"
        }
      ],
      "against": {
        "*": [
          "npm install",
          "pip install",
          "git clone",
          "pull request*",
          "github issue*",
          "maintainer*",
          "open an issue"
        ]
      }
    },
    "elements": [
      {
        "name": "title",
        "title": "title",
        "need": "recommended",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "code of"
          ],
          "fr": [
            "code de",
            "code d'",
            "code éthique",
            "charte"
          ],
          "ru": [
            "кодекс*"
          ],
          "ja": [
            "規範",
            "規程",
            "綱領",
            "コード"
          ],
          "es": [
            "código"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "[Name of the body] Code of Conduct",
          "fr": "Code de conduite de [nom de l’organisme]",
          "ru": "Кодекс поведения [название организации]",
          "ja": "[機関名]の行動規範",
          "es": "Código de conducta de [nombre del organismo]"
        },
        "basis": "ISO Code of Ethics and Conduct (2023), title; recommended, since the first page is often lost in conversion"
      },
      {
        "name": "approval",
        "title": "approval statement",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "approv* … resolution … {number}",
            "adopt* … resolution … {number}",
            "endors* … resolution … {number}",
            "issued … resolution … {number}",
            "in force … resolution … {number}",
            "approval … resolution … {number}",
            "resolution … {number} … approv*",
            "resolution … {number} … adopt*",
            "resolution … {number} … endors*",
            "approv* … decision … {number}",
            "adopt* … decision … {number}",
            "^resolution {number} … {date}$",
            "^council resolution {number} … {date}$",
            "approv* & {date}",
            "approval & {date}",
            "adopted & {date}",
            "adoption & {date}",
            "endors* & {date}",
            "ratif* & {date}",
            "^this … adopted & {date}",
            "^this … approved & {date}"
          ],
          "fr": [
            "approuv* … résolution … {number}",
            "adopt* … résolution … {number}",
            "entérin* … résolution … {number}",
            "en vertu … résolution … {number}",
            "résolution … {number} … approuv*",
            "résolution … {number} … adopt*",
            "approuv* … décision … {number}",
            "adopt* … décision … {number}",
            "^résolution … {number} … {date}$",
            "approuv* & {date}",
            "approbation & {date}",
            "adopté* & {date}",
            "entérin* & {date}",
            "^le présent … adopté & {date}",
            "^la présente … adoptée & {date}",
            "^la présente … approuvée & {date}",
            "^délibération … {number}"
          ],
          "ru": [
            "принят* … резолюци* … {number}",
            "утвержд* … резолюци* … {number}",
            "одобрен* … резолюци* … {number}",
            "основани* … резолюци* … {number}",
            "резолюци* … {number} … принят*",
            "резолюци* … {number} … утвержд*",
            "резолюци* … {number} … одобрен*",
            "принят* … решени* … {number}",
            "утвержд* … решени* … {number}",
            "^резолюция … {number} … {date} г.$",
            "принят* & {date}",
            "утвержд* & {date}",
            "одобр* & {date}",
            "^настоящ* … принят* & {date}",
            "^настоящ* … утвержд* & {date}",
            "^приказ … {number}",
            "^постановление … {number}",
            "^протокол … {number}"
          ],
          "ja": [
            "決議 … {number} … 承認",
            "決議 … {number} … 採択",
            "承認 … 決議 … {number}",
            "採択 … 決議 … {number}",
            "決定 … {number} … 承認",
            "採択 … 決定 … {number}",
            "決議 … {number} … 基づ",
            "承認 & {date}",
            "採択 & {date}",
            "制定 & {date}",
            "総会 … 採択",
            "総会 … 承認",
            "理事会 … 採択",
            "理事会 … 承認"
          ],
          "es": [
            "aprob* … resolución … {number}",
            "adopt* … resolución … {number}",
            "refrend* … resolución … {number}",
            "en virtud … resolución … {number}",
            "resolución … {number} … aprob*",
            "resolución … {number} … adopt*",
            "aprob* … decisión … {number}",
            "adopt* … decisión … {number}",
            "^resolución … {number} … {date}$",
            "aprob* & {date}",
            "aprobación & {date}",
            "adoptad* & {date}",
            "refrend* & {date}",
            "acuerdo {number}",
            "^este … adoptado & {date}",
            "^este … aprobado & {date}",
            "^esta … adoptada & {date}",
            "^esta … aprobada & {date}",
            "^acuerdo … {number}"
          ]
        },
        "looks": [
          "adoption"
        ],
        "mayEnd": {
          "en": [
            "^adopted … .$",
            "^approved … .$",
            "^this … .$"
          ],
          "fr": [
            "^adopté* … .$",
            "^approuvé* … .$",
            "^le présent … .$",
            "^la présente … .$"
          ],
          "ru": [
            "^настоящ* … .$"
          ],
          "ja": [
            "。$"
          ],
          "es": [
            "^aprobad* … .$",
            "^adoptad* … .$",
            "^el presente … .$",
            "^la presente … .$"
          ]
        },
        "text": {
          "en": "(As approved under Council Resolution [xx]/[year] adopted on [date])",
          "fr": "(Approuvé par la Résolution du Conseil [xx]/[année] adoptée le [date])",
          "ru": "(Принят в соответствии с резолюцией [xx]/[год] Совета, дата принятия [дата])",
          "ja": "([日付], 理事会決議 [xx]/[年] 採択により承認)",
          "es": "(Aprobado por la Resolución [xx]/[año] del Consejo, adoptada el [fecha])"
        },
        "basis": "ISO Code of Ethics and Conduct (2023), title page: “As approved under Council Resolution 11/2023 adopted on 23 February 2023”"
      }
    ],
    "sections": [
      {
        "name": "introduction",
        "need": "required",
        "titles": {
          "en": [
            "Introduction",
            "Preamble",
            "Foreword"
          ],
          "fr": [
            "Introduction",
            "Préambule",
            "Avant-propos"
          ],
          "ru": [
            "Введение",
            "Преамбула",
            "Предисловие"
          ],
          "ja": [
            "序文",
            "はじめに",
            "まえがき",
            "前文",
            "序論",
            "序章",
            "導入"
          ],
          "es": [
            "Introducción",
            "Preámbulo",
            "Prefacio"
          ]
        },
        "mayBeTitled": {
          "en": [
            "About …",
            "Purpose …",
            "Why …",
            "Objective* …",
            "Background …",
            "… introduction",
            "General provisions",
            "Overview"
          ],
          "fr": [
            "À propos …",
            "Objet …",
            "But …",
            "Pourquoi …",
            "Présentation …",
            "Contexte …",
            "Dispositions générales"
          ],
          "ru": [
            "О настоящ* …",
            "Цель …",
            "Цели …",
            "Зачем …",
            "Назначение …",
            "Общие положения"
          ],
          "ja": [
            "… について",
            "目的 …",
            "… の目的",
            "趣旨",
            "総則",
            "背景"
          ],
          "es": [
            "Acerca de …",
            "Objeto …",
            "Objetivo* …",
            "Propósito …",
            "Finalidad …",
            "Por qué …",
            "Presentación …",
            "Disposiciones generales"
          ]
        },
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO Code of Ethics and Conduct (2023), a)"
      },
      {
        "name": "target audience",
        "need": "required",
        "titles": {
          "en": [
            "Target audience",
            "Audience",
            "To whom this Code applies",
            "Who this Code applies to",
            "Persons to whom this Code applies",
            "Addressees"
          ],
          "fr": [
            "Public visé",
            "Public cible",
            "Destinataires",
            "Public concerné"
          ],
          "ru": [
            "Целевая аудитория",
            "Адресаты",
            "Круг лиц"
          ],
          "ja": [
            "対象者",
            "適用対象",
            "適用対象者",
            "対象"
          ],
          "es": [
            "Destinatarios",
            "Público destinatario",
            "Público objetivo"
          ]
        },
        "mayBeTitled": {
          "en": [
            "Who …",
            "To whom …",
            "Persons …",
            "People …",
            "Scope …",
            "Coverage …",
            "Field of application",
            "Applicability …",
            "Application"
          ],
          "fr": [
            "À qui …",
            "Qui …",
            "Personnes …",
            "Champ …",
            "Portée …",
            "Domaine …",
            "Périmètre …"
          ],
          "ru": [
            "Для кого …",
            "Кто …",
            "Кому …",
            "На кого …",
            "Область …",
            "Сфера …"
          ],
          "ja": [
            "… 対象 …",
            "… 範囲 …",
            "適用 …",
            "… 者"
          ],
          "es": [
            "A quién …",
            "Quién …",
            "Quiénes …",
            "Personas …",
            "Alcance …",
            "Ámbito …",
            "Campo …"
          ]
        },
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO Code of Ethics and Conduct (2023), b)"
      },
      {
        "name": "principles",
        "need": "required",
        "titles": {
          "en": [
            "Principles",
            "Principles of conduct",
            "Guiding principles",
            "General principles",
            "Fundamental principles",
            "Core principles"
          ],
          "fr": [
            "Principes",
            "Principes directeurs",
            "Principes généraux",
            "Principes fondamentaux"
          ],
          "ru": [
            "Принципы",
            "Основные принципы",
            "Общие принципы"
          ],
          "ja": [
            "原則",
            "基本原則",
            "行動原則"
          ],
          "es": [
            "Principios",
            "Principios rectores",
            "Principios generales",
            "Principios fundamentales"
          ]
        },
        "mayBeTitled": {
          "en": [
            "… principle* …",
            "… values …",
            "Standards …",
            "Rules …",
            "… conduct",
            "… behavio*",
            "Expect* …",
            "Commitment* …",
            "Obligations …",
            "Duties …",
            "What … expect*"
          ],
          "fr": [
            "… principe* …",
            "… valeurs …",
            "Règles …",
            "… conduite",
            "Comportement* …",
            "Engagement* …",
            "Obligations …",
            "Devoirs …"
          ],
          "ru": [
            "… принцип* …",
            "… ценност* …",
            "Нормы …",
            "Правила …",
            "Требования …",
            "Обязательства …",
            "Обязанности …"
          ],
          "ja": [
            "… 原則 …",
            "… 価値 …",
            "… 行動基準 …",
            "… 遵守事項",
            "… 責務",
            "… 義務"
          ],
          "es": [
            "… principio* …",
            "… valores …",
            "Normas …",
            "Reglas …",
            "… conducta",
            "Comportamiento* …",
            "Compromiso* …",
            "Obligaciones …",
            "Deberes …"
          ]
        },
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO Code of Ethics and Conduct (2023), c)"
      },
      {
        "name": "implementation",
        "need": "required",
        "titles": {
          "en": [
            "Implementation",
            "Implementation and compliance",
            "Implementation and enforcement",
            "Application and implementation"
          ],
          "fr": [
            "Mise en œuvre",
            "Mise en oeuvre",
            "Mise en application"
          ],
          "ru": [
            "Реализация",
            "Внедрение",
            "Выполнение",
            "Осуществление",
            "Применение"
          ],
          "ja": [
            "実施",
            "施行",
            "実施方法"
          ],
          "es": [
            "Aplicación",
            "Implementación",
            "Puesta en práctica",
            "Puesta en aplicación"
          ]
        },
        "mayBeTitled": {
          "en": [
            "How …",
            "… implement* …",
            "Application …",
            "Applying …",
            "… compliance …",
            "… enforcement …",
            "… into practice",
            "… into effect",
            "… breach*",
            "Breach* …",
            "Monitoring …",
            "Reporting …",
            "… complaint*",
            "Complaint* …",
            "Sanctions …",
            "… follow-up",
            "Violation* …",
            "If …",
            "What if …",
            "What happens …"
          ],
          "fr": [
            "Comment …",
            "… mise en …",
            "Application …",
            "… et application",
            "Respect …",
            "Manquement* …",
            "Suivi …",
            "Signalement* …",
            "… plaintes",
            "Sanctions …",
            "Que faire …",
            "En cas …"
          ],
          "ru": [
            "Как …",
            "Применение …",
            "Порядок …",
            "Соблюдение …",
            "… в действие",
            "… контроль",
            "Контроль …",
            "Нарушени* …",
            "Ответственность …",
            "Исполнение …",
            "Что делать …",
            "Если …"
          ],
          "ja": [
            "… 運用 …",
            "… 実施 …",
            "… 執行 …",
            "… 遵守 …",
            "… 違反 …",
            "… 体制",
            "… 通報 …",
            "… 場合"
          ],
          "es": [
            "Cómo …",
            "Aplicación …",
            "Puesta en …",
            "… cumplimiento …",
            "Incumplimiento* …",
            "Infracciones …",
            "Seguimiento …",
            "Sanciones …",
            "Denuncia* …",
            "Qué hacer …",
            "En caso …"
          ]
        },
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO Code of Ethics and Conduct (2023), d)"
      },
      {
        "name": "other provisions",
        "need": "optional",
        "titles": {
          "en": [
            "Review",
            "Revision",
            "Review and revision",
            "Entry into force",
            "Final provisions",
            "Amendments",
            "Definitions",
            "Terms and definitions",
            "Glossary",
            "References",
            "Related documents",
            "Contact",
            "Contacts",
            "Further information",
            "Acknowledgements",
            "Attribution"
          ],
          "fr": [
            "Révision",
            "Entrée en vigueur",
            "Dispositions finales",
            "Définitions",
            "Termes et définitions",
            "Glossaire",
            "Références",
            "Contact",
            "Contacts",
            "Remerciements"
          ],
          "ru": [
            "Пересмотр",
            "Вступление в силу",
            "Заключительные положения",
            "Определения",
            "Термины и определения",
            "Ссылки",
            "Контакты"
          ],
          "ja": [
            "附則",
            "改定",
            "改正",
            "見直し",
            "施行期日",
            "定義",
            "用語の定義",
            "用語及び定義",
            "参考文献",
            "連絡先"
          ],
          "es": [
            "Revisión",
            "Entrada en vigor",
            "Vigencia",
            "Disposiciones finales",
            "Definiciones",
            "Términos y definiciones",
            "Glosario",
            "Referencias",
            "Contacto"
          ]
        },
        "mayBeTitled": {},
        "many": true,
        "mayBeEmpty": false,
        "anywhere": true,
        "children": [],
        "text": {},
        "basis": "ours: what codes say beside, under titles of which none is a required section in other words"
      }
    ]
  },
  {
    "name": "tbt-update",
    "about": "An observer's update to the WTO Committee on Technical Barriers to Trade.",
    "basis": "ISO updates to the TBT Committee of November 2019, March 2024, March 2025 and June 2025",
    "numbering": "1",
    "recognition": {
      "enough": 7,
      "signs": [
        {
          "name": "statement",
          "says": "the statement of the meeting and the agenda item",
          "weight": 8,
          "where": "anywhere",
          "times": 1,
          "phrases": {
            "en": [
              "document contains … TBT Committee meeting … agenda item",
              "document contains … meeting of the TBT Committee … agenda item",
              "document contains … Committee on Technical Barriers to Trade … agenda item"
            ],
            "fr": [
              "document contient … Comité OTC … point {number} de l'ordre du jour",
              "document contient … Comité OTC … ordre du jour"
            ],
            "es": [
              "documento contiene … Comité OTC … punto {number} del orden del día",
              "documento contiene … Comité OTC … orden del día"
            ],
            "ru": [
              "документ содержит … комитет* по ТБТ … пункт* … повестк*"
            ],
            "ja": [
              "文書 … TBT委員会 … 議題"
            ]
          },
          "looks": [],
          "basis": "all updates seen, first paragraph"
        },
        {
          "name": "title",
          "says": "the title “Update to the TBT Committee”",
          "weight": 4,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "update to the TBT Committee",
              "updates to the TBT Committee",
              "report to the TBT Committee"
            ],
            "fr": [
              "mise à jour … Comité OTC",
              "rapport … Comité OTC"
            ],
            "es": [
              "actualización … Comité OTC",
              "informe … Comité OTC"
            ],
            "ru": [
              "информация для комитета по ТБТ",
              "отчет … комитет* по ТБТ"
            ],
            "ja": [
              "TBT委員会 … 報告"
            ]
          },
          "looks": [],
          "basis": "ISO updates of March 2024, March 2025, June 2025, title"
        },
        {
          "name": "information provided by",
          "says": "the line “Information provided by …”",
          "weight": 2,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "information provided by"
            ],
            "fr": [
              "renseignements fournis par",
              "informations communiquées par"
            ],
            "es": [
              "información facilitada por",
              "información proporcionada por"
            ],
            "ru": [
              "информация предоставлена"
            ],
            "ja": [
              "提供情報"
            ]
          },
          "looks": [],
          "basis": "ISO updates of March 2024, March 2025, June 2025, title block"
        },
        {
          "name": "meeting and item",
          "says": "a meeting of the TBT Committee with an item of its agenda",
          "weight": 6,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "document contains … Committee on Technical Barriers to Trade … agenda item",
              "TBT Committee & meeting & agenda",
              "Committee on Technical Barriers to Trade & meeting & agenda"
            ],
            "fr": [
              "document contient … Comité OTC … ordre du jour",
              "Comité OTC & réun* & ordre du jour",
              "Comité des obstacles techniques au commerce & réun* & ordre du jour"
            ],
            "es": [
              "documento contiene … Comité OTC … orden del día",
              "Comité OTC & reuni* & orden del día",
              "Comité de Obstáculos Técnicos al Comercio & reuni* & orden del día"
            ],
            "ru": [
              "документ содержит … комитет* по ТБТ … пункт* … повестк*",
              "комитет* … по ТБТ & заседани* & повестк*",
              "комитет* … по техническим барьерам & заседани* & повестк*"
            ],
            "ja": [
              "TBT委員会 & 議題",
              "貿易の技術的障害に関する委員会 & 議題"
            ]
          },
          "looks": [],
          "basis": "what the statement of all updates seen names, in other words"
        },
        {
          "name": "symbol",
          "says": "a symbol of the documents of the TBT Committee",
          "weight": 4,
          "where": "front",
          "times": 1,
          "phrases": {
            "*": [
              "G/TBT"
            ]
          },
          "looks": [],
          "basis": "WTO documents: G/TBT/GEN/…, G/TBT/W/…"
        },
        {
          "name": "TBT",
          "says": "the word TBT",
          "weight": 1,
          "where": "anywhere",
          "times": 3,
          "phrases": {
            "*": [
              "TBT",
              "OTC",
              "ТБТ"
            ]
          },
          "looks": [],
          "basis": "all updates seen"
        },
        {
          "name": "numbered paragraphs",
          "says": "numbered paragraphs",
          "weight": 1,
          "where": "anywhere",
          "times": 3,
          "phrases": {},
          "looks": [
            "numbered"
          ],
          "basis": "all updates seen"
        }
      ],
      "against": {}
    },
    "elements": [
      {
        "name": "title",
        "title": "title",
        "need": "recommended",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "update to the TBT Committee",
            "updates to the TBT Committee",
            "report to the TBT Committee"
          ],
          "fr": [
            "mise à jour … Comité OTC",
            "rapport … Comité OTC"
          ],
          "es": [
            "actualización … Comité OTC",
            "informe … Comité OTC"
          ],
          "ru": [
            "информация для комитета по ТБТ",
            "отчет … комитет* по ТБТ"
          ],
          "ja": [
            "TBT委員会 … 報告"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "[ORGANIZATION] UPDATE TO THE TBT COMMITTEE",
          "fr": "MISE À JOUR DE [ORGANISATION] À L’INTENTION DU COMITÉ OTC",
          "es": "ACTUALIZACIÓN DE [ORGANIZACIÓN] PARA EL COMITÉ OTC",
          "ru": "ИНФОРМАЦИЯ ДЛЯ КОМИТЕТА ПО ТБТ: [ОРГАНИЗАЦИЯ]",
          "ja": "TBT委員会への報告: [機関名]"
        },
        "basis": "ISO updates of March 2024, March 2025, June 2025; the update of November 2019 has none"
      },
      {
        "name": "statement",
        "title": "statement of the meeting and its agenda item",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "document contains … TBT … agenda item",
            "document contains … Committee on Technical Barriers to Trade … agenda item",
            "Committee & meeting & agenda"
          ],
          "fr": [
            "document contient … OTC … ordre du jour",
            "Comité & réun* & ordre du jour"
          ],
          "es": [
            "documento contiene … OTC … orden del día",
            "Comité & reuni* & orden del día"
          ],
          "ru": [
            "документ содержит … ТБТ … повестк*",
            "комитет* & заседани* & повестк*"
          ],
          "ja": [
            "委員会 & 議題"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "This document contains information provided by [organization] at the TBT Committee meeting of [dates] under Agenda Item [number] on Updates by Observers.",
          "fr": "Le présent document contient les renseignements fournis par [organisation] à la réunion du Comité OTC du [dates], au titre du point [numéro] de l’ordre du jour.",
          "es": "El presente documento contiene la información facilitada por [organización] en la reunión del Comité OTC del [fechas], en el marco del punto [número] del orden del día.",
          "ru": "Настоящий документ содержит информацию, представленную [организация] на заседании Комитета по ТБТ [даты] по пункту [номер] повестки дня.",
          "ja": "この文書は、[日付]に開催されたTBT委員会の会合において、議題[番号]の下で[機関名]が提供した情報である。"
        },
        "basis": "all updates seen: “This document contains information provided by ISO at the TBT Committee meeting of 26-28 March 2025 under Agenda Item 7.a on Updates by Observers.”"
      },
      {
        "name": "numbered paragraphs",
        "title": "numbered paragraph",
        "need": "required",
        "where": [
          "body"
        ],
        "phrases": {},
        "looks": [
          "numbered"
        ],
        "mayEnd": {},
        "text": {
          "en": "1.1. [Text to be drafted]",
          "fr": "1.1. [Texte à rédiger]",
          "es": "1.1. [Texto por redactar]",
          "ru": "1.1. [Текст будет подготовлен]",
          "ja": "1.1. [本文作成中]"
        },
        "basis": "all updates seen"
      }
    ],
    "sections": [
      {
        "name": "introduction",
        "need": "recommended",
        "titles": {
          "en": [
            "Introduction",
            "Background"
          ],
          "fr": [
            "Introduction",
            "Contexte"
          ],
          "es": [
            "Introducción",
            "Antecedentes"
          ],
          "ru": [
            "Введение"
          ],
          "ja": [
            "序文",
            "はじめに",
            "序論"
          ]
        },
        "mayBeTitled": {},
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO updates of March and June 2025; those of 2014, 2019 and 2024 have none"
      },
      {
        "name": "conclusion",
        "need": "recommended",
        "titles": {
          "en": [
            "Conclusion",
            "Conclusions"
          ],
          "fr": [
            "Conclusion",
            "Conclusions"
          ],
          "es": [
            "Conclusión",
            "Conclusiones"
          ],
          "ru": [
            "Заключение",
            "Выводы"
          ],
          "ja": [
            "結論",
            "結び",
            "おわりに"
          ]
        },
        "mayBeTitled": {},
        "many": false,
        "mayBeEmpty": false,
        "anywhere": false,
        "children": [],
        "text": {},
        "basis": "ISO update of March 2025; not seen in others"
      }
    ]
  },
  {
    "name": "letter",
    "about": "A letter of a secretariat to members or committees.",
    "basis": "Letter SG 2022 of 22 March 2022 to the ISO member bodies; committee letters of ISO/TC 154",
    "numbering": "",
    "recognition": {
      "enough": 13,
      "signs": [
        {
          "name": "salutation",
          "says": "a salutation",
          "weight": 3,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^dear",
              "^excellency",
              "^your excellency",
              "^ladies and gentlemen",
              "^sir or madam",
              "^madam or sir",
              "^sir/madam",
              "^colleagues$",
              "^your excellencies",
              "^to whom it may concern",
              "^greetings"
            ],
            "fr": [
              "^chers",
              "^chères",
              "^cher",
              "^chère",
              "^madame",
              "^monsieur",
              "^mesdames",
              "^messieurs",
              "^excellence",
              "^excellences"
            ],
            "ru": [
              "^уважаем*",
              "^многоуважаем*",
              "^дорог* коллег*",
              "^дорог* член*",
              "^дамы и господа",
              "^коллеги$"
            ],
            "ja": [
              "拝啓",
              "謹啓",
              "各位$"
            ],
            "es": [
              "^estimad*",
              "^apreciad*",
              "^distinguid*",
              "^querid*",
              "^excelencia",
              "^excelencias",
              "^muy señor*",
              "^de mi … consideración",
              "^de nuestra … consideración",
              "^señor*"
            ]
          },
          "looks": [],
          "basis": "Letter SG 2022: “Dear Members,”"
        },
        {
          "name": "closing",
          "says": "a closing formula",
          "weight": 3,
          "where": "end",
          "times": 1,
          "phrases": {
            "en": [
              "^best regards",
              "^kind regards",
              "^with … regards",
              "^warm regards",
              "^regards",
              "^yours",
              "^sincerely",
              "^respectfully",
              "^with … wishes",
              "^best wishes",
              "^with … consideration",
              "^please accept … assurances",
              "^accept … assurances"
            ],
            "fr": [
              "^cordialement",
              "^bien cordialement",
              "^meilleures salutations",
              "^sincères salutations",
              "^veuillez agréer",
              "^je vous prie d'agréer",
              "^nous vous prions d'agréer",
              "^nous vous prions de croire",
              "^je vous prie de croire",
              "^agréez",
              "^veuillez croire",
              "^recevez … salutations",
              "^avec nos meilleures salutations",
              "^bien à vous",
              "^salutations",
              "mes … salutations",
              "nos … salutations",
              "l'expression … sentiments",
              "l'expression … considération",
              "l'assurance … considération",
              "l'assurance … sentiments"
            ],
            "ru": [
              "^с уважением",
              "^с … уважением",
              "^с наилучшими пожеланиями",
              "^искренне ваш*",
              "^примите … уверения"
            ],
            "ja": [
              "敬具",
              "謹白",
              "謹言",
              "敬白",
              "草々",
              "早々",
              "よろしくお願い"
            ],
            "es": [
              "^atentamente",
              "^saludos cordiales",
              "^cordialmente",
              "^un cordial saludo",
              "^con un … saludo",
              "^reciban un … saludo",
              "^reciba un … saludo",
              "^le saluda",
              "^les saluda",
              "^saludos",
              "^le ruego acepte",
              "^quedamos … salud*",
              "mi más … consideración",
              "mi mayor consideración",
              "las seguridades … consideración",
              "^sin otro particular … "
            ]
          },
          "looks": [],
          "basis": "Letter SG 2022: “Best regards,”"
        },
        {
          "name": "symbol",
          "says": "a symbol of a letter",
          "weight": 2,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^ref",
              "^reference",
              "^our ref",
              "^our reference",
              "^doc. ref",
              "^document number",
              "^symbol:"
            ],
            "fr": [
              "^réf",
              "^référence",
              "^n/réf",
              "^notre réf",
              "^notre référence",
              "^cote:"
            ],
            "ru": [
              "^исх",
              "^№",
              "^ссылка",
              "^индекс"
            ],
            "ja": [
              "文書番号",
              "発信番号",
              "第 … 号"
            ],
            "es": [
              "^ref",
              "^n/ref",
              "^nuestra ref",
              "^nuestra referencia",
              "^referencia"
            ]
          },
          "looks": [
            "symbol"
          ],
          "basis": "Letter SG 2022: its symbol"
        },
        {
          "name": "addressees",
          "says": "addressees",
          "weight": 3,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^to the … member*",
              "^to the … bod*",
              "^to all … member*",
              "^to all … bod*",
              "^to the … committee*",
              "^to the … secretar*",
              "^to: … member*",
              "^to: … committee*",
              "^to the … delegat*",
              "^to the … chair*",
              "^to the … national",
              "^to all",
              "^to the heads",
              "^to the … experts",
              "^to the … observers",
              "^to the … states",
              "^to the … institutes",
              "^to the … laborator*",
              "^to: … national",
              "^to: all",
              "^to: … members",
              "^to: … delegat*",
              "^to … member states",
              "^to: heads",
              "^distribution: … members",
              "^distribution: … experts",
              "^distribution: … committee*"
            ],
            "fr": [
              "^aux",
              "^mesdames et messieurs les … de",
              "^à tous",
              "^à toutes",
              "^destinataires",
              "^à l'attention des",
              "^à: tous",
              "^à: toutes",
              "^à: … membres",
              "^à: … nationaux",
              "^diffusion: … membres",
              "^diffusion: … experts",
              "^diffusion: … comités"
            ],
            "ru": [
              "^член* … ",
              "^кому: ",
              "^комитетам",
              "^всем",
              "^организациям",
              "^руководителям",
              "^председателям",
              "^секретарям",
              "^секретариатам",
              "^экспертам",
              "^делегатам",
              "^делегациям",
              "^органам",
              "^рассылка: … член*",
              "^рассылка: … эксперт*",
              "^рассылка: … комитет*"
            ],
            "ja": [
              "会員各位",
              "会員 … 御中",
              "会員 … 各位",
              "委員会 … 御中",
              "委員会 … 各位",
              "委員会 … 殿",
              "国内審議団体 … 御中",
              "国内 … 御中",
              "加盟 … 御中",
              "加盟 … 各位",
              "各国",
              "すべての … 御中",
              "すべての … 各位",
              "^宛先: すべて",
              "^宛先: … 委員",
              "^配布先: … 委員",
              "^配布先: … 専門家"
            ],
            "es": [
              "^a los",
              "^a las",
              "^a todos los",
              "^a todas las",
              "^destinatarios",
              "^para: … miembros",
              "^para: todos",
              "^para: … nacionales",
              "^distribución: … miembros",
              "^distribución: … expertos"
            ]
          },
          "looks": [
            "address"
          ],
          "basis": "Letter SG 2022: “TO THE ISO MEMBER BODIES, …”"
        },
        {
          "name": "circular",
          "says": "the words “circular letter”",
          "weight": 2,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "^circular",
              "^joint circular",
              "^administrative circular"
            ],
            "fr": [
              "^lettre circulaire",
              "^circulaire"
            ],
            "ru": [
              "^циркулярное письмо",
              "^циркуляр"
            ],
            "ja": [
              "^回章",
              "^回状"
            ],
            "es": [
              "^carta circular",
              "^circular"
            ]
          },
          "looks": [],
          "basis": "OIML and ITU circular letters, circulars of the Codex secretariat: “CL 2023/12”"
        },
        {
          "name": "office",
          "says": "the secretariat of a body as its sender",
          "weight": 2,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "secretary-general",
              "secretary general",
              "^secretariat",
              "secretariat$",
              "central secretariat",
              "committee manager"
            ],
            "fr": [
              "secrétaire général*",
              "^secrétariat",
              "secrétariat$",
              "secrétariat central"
            ],
            "ru": [
              "генеральн* секретар*",
              "^секретариат*",
              "ответственн* секретар*"
            ],
            "ja": [
              "事務総長",
              "事務局長",
              "事務局$",
              "幹事$"
            ],
            "es": [
              "secretari* general",
              "^secretaría",
              "secretaría central"
            ]
          },
          "looks": [],
          "basis": "Letter SG 2022: “Secretary-General”; committee letters of ISO/TC 154"
        },
        {
          "name": "date",
          "says": "a date on a line of its own",
          "weight": 1,
          "where": "front",
          "times": 1,
          "phrases": {},
          "looks": [
            "date"
          ],
          "basis": "Letter SG 2022: “2022-03-22”"
        },
        {
          "name": "field",
          "says": "words of standards bodies",
          "weight": 4,
          "where": "anywhere",
          "times": 2,
          "phrases": {
            "en": [
              "ISO",
              "IEC",
              "ITU",
              "CEN",
              "CENELEC",
              "OIML",
              "BIPM",
              "IHO",
              "international standard*",
              "member bod*",
              "national bod*",
              "technical committee*",
              "council resolution",
              "standards bod*",
              "standardization",
              "member organi*",
              "member state*",
              "national committee*",
              "working group*",
              "circular letter*"
            ],
            "fr": [
              "ISO",
              "IEC",
              "CEI",
              "UIT",
              "OIML",
              "BIPM",
              "OHI",
              "norme* internationale*",
              "comité* membre*",
              "comité* technique*",
              "organismes nationaux",
              "normalisation",
              "organisme* membre*",
              "état* membre*",
              "comité* national",
              "comités nationaux",
              "groupe* de travail",
              "lettre* circulaire*"
            ],
            "ru": [
              "ИСО",
              "МЭК",
              "МСЭ",
              "МОЗМ",
              "международн* стандарт*",
              "техническ* комитет*",
              "комитет*-член*",
              "член* организации",
              "национальн* орган*",
              "стандартизаци*",
              "организаци*-член*",
              "государств*-член*",
              "национальн* комитет*",
              "рабоч* групп*",
              "циркулярн* письм*"
            ],
            "ja": [
              "ISO",
              "IEC",
              "ITU",
              "国際規格",
              "会員団体",
              "専門委員会",
              "国内審議団体",
              "標準化",
              "会員機関",
              "加盟機関",
              "加盟国",
              "国内委員会",
              "作業部会",
              "作業グループ",
              "回章"
            ],
            "es": [
              "ISO",
              "IEC",
              "UIT",
              "OIML",
              "norma* internacional*",
              "organismo* miembro*",
              "comité* técnico*",
              "organismo* nacional*",
              "normalización",
              "estado* miembro*",
              "comité* nacional*",
              "grupo* de trabajo",
              "carta* circular*"
            ]
          },
          "looks": [],
          "basis": "ours"
        },
        {
          "name": "members",
          "says": "members, bodies or committees of a standards body",
          "weight": 1,
          "where": "anywhere",
          "times": 1,
          "phrases": {
            "en": [
              "standardization",
              "standardisation",
              "metrology",
              "member bod*",
              "national bod*",
              "national committee*",
              "member state*",
              "member organi*",
              "member institut*",
              "member countr*",
              "technical committee*",
              "standards bod*",
              "study group*",
              "contracting part*",
              "technical board*"
            ],
            "fr": [
              "normalisation",
              "métrologie",
              "comité* membre*",
              "organisme* membre*",
              "comités nationaux",
              "comité national",
              "état* membre*",
              "pays membre*",
              "comité* technique*",
              "organismes nationaux",
              "commission* d'études",
              "parties contractantes",
              "des normes"
            ],
            "ru": [
              "стандартизаци*",
              "метролог*",
              "национальн* орган*",
              "национальн* комитет*",
              "государств*-член*",
              "стран*-член*",
              "техническ* комитет*",
              "комитет*-член*",
              "исследовательск* комисси*"
            ],
            "ja": [
              "国際規格",
              "標準化",
              "計量",
              "会員団体",
              "国内審議団体",
              "国内委員会",
              "専門委員会",
              "加盟国",
              "加盟機関"
            ],
            "es": [
              "normalización",
              "metrología",
              "organismo* miembro*",
              "organismo* nacional*",
              "comité* nacional*",
              "estado* miembro*",
              "país* miembro*",
              "comité* técnico*",
              "comisi* de estudio",
              "partes contratantes",
              "de normas"
            ]
          },
          "looks": [],
          "basis": "ours"
        }
      ],
      "against": {
        "*": [
          "unsubscribe",
          "sent from my",
          "invoice",
          "quotation",
          "purchase order",
          "your order",
          "customer*",
          "my curriculum vitae",
          "mon curriculum vitae",
          "mi curriculum vitae",
          "job application",
          "my application",
          "i apply for",
          "i am applying",
          "npm install"
        ]
      }
    },
    "elements": [
      {
        "name": "sender",
        "title": "sender",
        "need": "required",
        "where": [
          "front",
          "end"
        ],
        "phrases": {
          "en": [
            "secretary-general",
            "secretary general",
            "deputy secretary-general",
            "^secretary",
            "secretary of",
            "^from:",
            "^president",
            "vice-president",
            "president of",
            "^chair$",
            "^chairman$",
            "^chairperson$",
            "chair of",
            "chairperson of",
            "^director",
            "director of",
            "^secretariat",
            "secretariat$",
            "committee manager",
            "^committee secretary",
            "central secretariat",
            "programme manager",
            "^sender:"
          ],
          "fr": [
            "secrétaire général*",
            "^secrétaire",
            "^président*",
            "^directeur",
            "^directrice",
            "^expéditeur",
            "^secrétariat"
          ],
          "ru": [
            "генеральн* секретар*",
            "^секретар*",
            "^президент*",
            "^председатель",
            "^директор",
            "^от кого",
            "^отправитель"
          ],
          "ja": [
            "事務総長",
            "事務局長",
            "会長",
            "議長",
            "委員長",
            "理事長",
            "幹事",
            "発信者",
            "事務局"
          ],
          "es": [
            "secretari* general",
            "^secretari*",
            "^president*",
            "^director*",
            "^remitente"
          ]
        },
        "looks": [
          "letterhead"
        ],
        "mayEnd": {},
        "text": {
          "en": "[Name of the sender]\nSecretary-General",
          "fr": "[Nom de l’expéditeur]\nSecrétaire général",
          "ru": "[Имя отправителя]\nГенеральный секретарь",
          "ja": "[発信者名]\n事務総長",
          "es": "[Nombre del remitente]\nSecretario General"
        },
        "basis": "Letter SG 2022: “Sergio Mujica / Secretary-General”"
      },
      {
        "name": "symbol",
        "title": "symbol",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "^circular letter",
            "letter {number}$",
            "^circular {number}$",
            "^administrative circular",
            "^file:",
            "^document no",
            "^ref",
            "^reference",
            "^our ref",
            "^our reference",
            "^doc. ref",
            "^document number",
            "^symbol:"
          ],
          "fr": [
            "^lettre circulaire",
            "lettre {number}$",
            "circulaire {number}$",
            "circulaire administrative {number}$",
            "^dossier:",
            "^document n",
            "^numéro de",
            "^réf",
            "^référence",
            "^n/réf",
            "^notre réf",
            "^notre référence",
            "^cote:"
          ],
          "ru": [
            "^исх",
            "^циркулярное письмо",
            "циркуляр* {number}$",
            "^дело:",
            "^документ №",
            "^номер",
            "^№",
            "^ссылка",
            "^индекс"
          ],
          "ja": [
            "文書番号",
            "発信番号",
            "参照番号",
            "整理番号",
            "第 … 号",
            "回章 {number}$",
            "回状 {number}$"
          ],
          "es": [
            "^carta circular",
            "^circular {number}$",
            "^circular administrativa",
            "^expediente",
            "^documento n",
            "^número de",
            "^ref",
            "^n/ref",
            "^nuestra ref",
            "^nuestra referencia",
            "^referencia"
          ]
        },
        "looks": [
          "symbol"
        ],
        "mayEnd": {},
        "text": {
          "en": "[Symbol]",
          "fr": "[Cote]",
          "ru": "[Индекс документа]",
          "ja": "[文書番号]",
          "es": "[Signatura]"
        },
        "basis": "Letter SG 2022: its symbol"
      },
      {
        "name": "date",
        "title": "date",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {},
        "looks": [
          "date"
        ],
        "mayEnd": {},
        "text": {
          "en": "[date]",
          "fr": "[date]",
          "ru": "[дата]",
          "ja": "[日付]",
          "es": "[fecha]"
        },
        "basis": "Letter SG 2022: “2022-03-22”"
      },
      {
        "name": "addressees",
        "title": "list of addressees",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "^to",
            "^circular letter to",
            "^circular to",
            "^attn",
            "^attention:",
            "^for the attention",
            "^member bodies",
            "^national bodies",
            "^national committees",
            "^members of",
            "^all members",
            "^addressees:",
            "^distribution:"
          ],
          "fr": [
            "^aux",
            "^lettre circulaire aux",
            "^circulaire aux",
            "^à l'attention",
            "^à l'intention",
            "^organismes membres",
            "^comités nationaux",
            "^à tous",
            "^à toutes",
            "^destinataires",
            "^diffusion:",
            "^à:"
          ],
          "ru": [
            "^члену",
            "^кому",
            "^всем",
            "^адресат*",
            "^вниманию",
            "^комитету",
            "^руководителю",
            "^председателю",
            "^секретарю",
            "^секретариату",
            "^рассылка:"
          ],
          "ja": [
            "各位",
            "御中",
            "宛",
            "宛先",
            "配布先",
            "殿$",
            "様$"
          ],
          "es": [
            "^a los",
            "^a las",
            "^carta circular a",
            "^circular a",
            "^a todos",
            "^a la atención",
            "^organismos miembros",
            "^comités nacionales",
            "^destinatari*",
            "^para:",
            "^a:",
            "^distribución:"
          ]
        },
        "looks": [
          "address"
        ],
        "mayEnd": {
          "en": [
            "^distribution:"
          ],
          "fr": [
            "^destinataires",
            "^diffusion:"
          ],
          "ru": [
            "^рассылка:"
          ],
          "ja": [
            "配布先"
          ],
          "es": [
            "^distribución:"
          ]
        },
        "text": {
          "en": "TO THE [ADDRESSEES]",
          "fr": "AUX [DESTINATAIRES]",
          "ru": "КОМУ: [АДРЕСАТЫ]",
          "ja": "[宛先]御中",
          "es": "A LOS [DESTINATARIOS]"
        },
        "basis": "Letter SG 2022: “TO THE ISO MEMBER BODIES, CORRESPONDENT MEMBERS AND SUBSCRIBER MEMBERS”"
      },
      {
        "name": "salutation",
        "title": "salutation",
        "need": "required",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "^dear",
            "^excellency",
            "^your excellency",
            "^ladies and gentlemen",
            "^sir or madam",
            "^madam or sir",
            "^sir/madam",
            "^colleagues$",
            "^your excellencies",
            "^to whom it may concern",
            "^greetings"
          ],
          "fr": [
            "^chers",
            "^chères",
            "^cher",
            "^chère",
            "^madame",
            "^monsieur",
            "^mesdames",
            "^messieurs",
            "^excellence",
            "^excellences"
          ],
          "ru": [
            "^уважаем*",
            "^многоуважаем*",
            "^дорог* коллег*",
            "^дорог* член*",
            "^дамы и господа",
            "^коллеги$"
          ],
          "ja": [
            "拝啓",
            "謹啓",
            "拝復",
            "前略",
            "^各位$",
            "^関係各位$",
            "^皆様$"
          ],
          "es": [
            "^estimad*",
            "^apreciad*",
            "^distinguid*",
            "^querid*",
            "^excelencia",
            "^excelencias",
            "^muy señor*",
            "^de mi … consideración",
            "^de nuestra … consideración",
            "^señor*"
          ]
        },
        "looks": [
          "greeting"
        ],
        "mayEnd": {},
        "text": {
          "en": "Dear [Members],",
          "fr": "Chers [membres],",
          "ru": "Уважаемые [коллеги]!",
          "ja": "拝啓",
          "es": "Estimados [miembros]:"
        },
        "basis": "Letter SG 2022: “Dear Members,”"
      },
      {
        "name": "body",
        "title": "text",
        "need": "required",
        "where": [
          "body"
        ],
        "phrases": {},
        "looks": [
          "text"
        ],
        "mayEnd": {},
        "text": {
          "en": "[Text to be drafted]",
          "fr": "[Texte à rédiger]",
          "ru": "[Текст будет подготовлен]",
          "ja": "[本文作成中]",
          "es": "[Texto por redactar]"
        },
        "basis": "Letter SG 2022"
      },
      {
        "name": "closing",
        "title": "closing",
        "need": "required",
        "where": [
          "end"
        ],
        "phrases": {
          "en": [
            "^best regards",
            "^kind regards",
            "^with … regards",
            "^warm regards",
            "^regards",
            "^yours",
            "^sincerely",
            "^respectfully",
            "^with … wishes",
            "^best wishes",
            "^with … consideration",
            "^please accept … assurances",
            "^accept … assurances"
          ],
          "fr": [
            "^cordialement",
            "^bien cordialement",
            "^meilleures salutations",
            "^sincères salutations",
            "^veuillez agréer",
            "^je vous prie d'agréer",
            "^nous vous prions d'agréer",
            "^nous vous prions de croire",
            "^je vous prie de croire",
            "^agréez",
            "^veuillez croire",
            "^recevez … salutations",
            "^avec nos meilleures salutations",
            "^bien à vous",
            "^salutations",
            "mes … salutations",
            "nos … salutations",
            "l'expression … sentiments",
            "l'expression … considération",
            "l'assurance … considération",
            "l'assurance … sentiments"
          ],
          "ru": [
            "^с уважением",
            "^с … уважением",
            "^с наилучшими пожеланиями",
            "^искренне ваш*",
            "^примите … уверения"
          ],
          "ja": [
            "敬具",
            "謹白",
            "謹言",
            "敬白",
            "草々",
            "早々",
            "よろしくお願い"
          ],
          "es": [
            "^atentamente",
            "^saludos cordiales",
            "^cordialmente",
            "^un cordial saludo",
            "^con un … saludo",
            "^reciban un … saludo",
            "^reciba un … saludo",
            "^le saluda",
            "^les saluda",
            "^saludos",
            "^le ruego acepte",
            "^quedamos … salud*",
            "mi más … consideración",
            "mi mayor consideración",
            "las seguridades … consideración",
            "^sin otro particular … "
          ]
        },
        "looks": [
          "valediction"
        ],
        "mayEnd": {},
        "text": {
          "en": "Best regards,",
          "fr": "Cordialement,",
          "ru": "С уважением,",
          "ja": "敬具",
          "es": "Atentamente,"
        },
        "basis": "Letter SG 2022: “Best regards,”"
      },
      {
        "name": "signature",
        "title": "name of the signatory",
        "need": "required",
        "where": [
          "end"
        ],
        "phrases": {},
        "looks": [
          "name"
        ],
        "mayEnd": {},
        "text": {
          "en": "[Name of the signatory]",
          "fr": "[Nom du signataire]",
          "ru": "[Имя подписавшего]",
          "ja": "[署名者名]",
          "es": "[Nombre del firmante]"
        },
        "basis": "Letter SG 2022: the name after the closing"
      },
      {
        "name": "afterword",
        "title": "postscript, enclosures or copies",
        "need": "optional",
        "where": [
          "end"
        ],
        "phrases": {
          "en": [
            "^p. s",
            "^ps:",
            "^postscript",
            "^encl",
            "^enclosure:",
            "^enclosures",
            "^attachment:",
            "^attachments:",
            "^cc",
            "^c. c",
            "^copy:",
            "^copy to",
            "^copies:",
            "^copies to"
          ],
          "fr": [
            "^p. s",
            "^p. -s",
            "^post-scriptum",
            "^p. j",
            "^pièce* jointe*",
            "^annexe:",
            "^annexes:",
            "^copie:",
            "^copies:",
            "^copie à",
            "^ampliation*"
          ],
          "ru": [
            "^постскриптум",
            "^приложение:",
            "^приложения:",
            "^копия",
            "^копии"
          ],
          "ja": [
            "^追伸",
            "^追記",
            "^添付",
            "^同封",
            "^写し",
            "^別添"
          ],
          "es": [
            "^p. d",
            "^posdata",
            "^adjunto*",
            "^anexo:",
            "^anexos:",
            "^copia:",
            "^copias:",
            "^copia a"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {},
        "basis": "committee letters of ISO/TC 154: what stands below the name, however long, is no text of the letter"
      }
    ],
    "sections": []
  },
  {
    "name": "resolutions",
    "about": "Minutes or a list of resolutions; its headings define them.",
    "basis": "ISO/TMB and ISO/TC 154 lists of resolutions; OIML CIML resolutions",
    "numbering": "",
    "recognition": {
      "enough": 8,
      "signs": [
        {
          "name": "title",
          "says": "a title that says “Resolutions”",
          "weight": 3,
          "where": "front",
          "times": 1,
          "phrases": {
            "en": [
              "list of resolutions",
              "resolutions adopted",
              "resolutions of the",
              "resolutions … meeting",
              "decisions … meeting",
              "^resolutions",
              "^minutes … meeting"
            ],
            "fr": [
              "liste des résolutions",
              "résolutions adoptées",
              "résolutions … réunion",
              "décisions … réunion",
              "^résolutions",
              "^procès-verbal … réunion"
            ],
            "ru": [
              "список резолюций",
              "резолюции, принят*",
              "резолюции … заседани*",
              "решения … заседани*",
              "^резолюции",
              "^протокол … заседани*"
            ],
            "ja": [
              "決議一覧",
              "決議集",
              "採択された決議",
              "理事会決議$",
              "議事録$"
            ],
            "es": [
              "lista de resoluciones",
              "resoluciones adoptadas",
              "resoluciones … reunión",
              "^resoluciones",
              "^acta … reunión"
            ]
          },
          "looks": [],
          "basis": "ISO Council, ISO/TMB, ISO/TC 154, OIML"
        },
        {
          "name": "headings",
          "says": "headings that are numbers of resolutions",
          "weight": 4,
          "where": "anywhere",
          "times": 2,
          "phrases": {
            "en": [
              "^resolution {number}$",
              "^resolution {number} … adopted",
              "^resolution {number} (",
              "^resolution {number}:",
              "^resolution {number} -",
              "^technical management board resolution {number}",
              "^council resolution {number} ",
              "^decision {number}$",
              "^(… decision {number})$"
            ],
            "fr": [
              "^résolution {number}$",
              "^résolution {number}:",
              "^résolution {number} -",
              "^résolution {number} (",
              "^décision {number}$"
            ],
            "ru": [
              "^резолюция {number}$",
              "^резолюция {number}:",
              "^резолюция {number} -",
              "^решение {number}$"
            ],
            "ja": [
              "^決議 {number}$",
              "^決議第 {number}",
              "^決議 {number}:",
              "^決議 {number} -",
              "^理事会決議 {number}$"
            ],
            "es": [
              "^resolución {number}$",
              "^resolución {number}:",
              "^resolución {number} -",
              "^decisión {number}$"
            ]
          },
          "looks": [],
          "basis": "ISO/TMB: “TECHNICAL MANAGEMENT BOARD RESOLUTION 97/2013”; ISO/TC 154; OIML"
        },
        {
          "name": "titled headings",
          "says": "headings that begin with the number of a resolution",
          "weight": 6,
          "where": "titles",
          "times": 2,
          "phrases": {
            "en": [
              "resolution {number} …",
              "draft resolution {number} …",
              "council resolution {number} …",
              "tmb resolution {number} …",
              "council decision {number} …"
            ],
            "fr": [
              "résolution {number} …",
              "projet de résolution {number} …"
            ],
            "ru": [
              "резолюция {number} …",
              "проект резолюции {number} …"
            ],
            "ja": [
              "決議 {number} …",
              "理事会決議 {number} …",
              "決議第 {number} …"
            ],
            "es": [
              "resolución {number} …",
              "proyecto de resolución {number} …",
              "decisión {number} …"
            ]
          },
          "looks": [],
          "basis": "ISO/TC 184/SC 4, OIML, IHO: a heading a resolution, with its title"
        },
        {
          "name": "titled decisions",
          "says": "headings that begin with the number of a decision",
          "weight": 3,
          "where": "titles",
          "times": 2,
          "phrases": {
            "en": [
              "decision {number} …"
            ],
            "fr": [
              "décision {number} …"
            ],
            "ru": [
              "решение {number} …"
            ],
            "es": [
              "decisión {number} …"
            ]
          },
          "looks": [],
          "basis": "IEC, BIPM, UN: a heading a decision, with its title"
        },
        {
          "name": "operative words",
          "says": "operative words such as “decides”",
          "weight": 2,
          "where": "anywhere",
          "times": 2,
          "phrases": {
            "en": [
              "^decides",
              "^approves",
              "^requests",
              "^thanks",
              "^notes",
              "^noting",
              "^recalling",
              "^considering",
              "^confirms",
              "^resolves",
              "^instructs",
              "^invites",
              "board,$",
              "committee,$",
              "council,$",
              "^council decides",
              "^council approves",
              "^council notes"
            ],
            "fr": [
              "^décide",
              "^approuve",
              "^demande",
              "^remercie",
              "^prend note",
              "^rappelant",
              "^considérant",
              "^invite",
              "^charge"
            ],
            "ru": [
              "^постановляет",
              "^утверждает",
              "^просит",
              "^принимает к сведению",
              "^ссылаясь",
              "^учитывая",
              "^поручает"
            ],
            "ja": [
              "決定する。$",
              "承認する。$",
              "要請する。$",
              "感謝する。$"
            ],
            "es": [
              "^decide",
              "^aprueba",
              "^solicita",
              "^agradece",
              "^toma nota",
              "^recordando",
              "^considerando",
              "^encarga"
            ]
          },
          "looks": [],
          "basis": "ISO/TMB, ISO/TC 154, OIML, UN Editorial Manual"
        },
        {
          "name": "body",
          "says": "the name of a council, committee or assembly",
          "weight": 2,
          "where": "anywhere",
          "times": 2,
          "phrases": {
            "en": [
              "committee",
              "council",
              "board",
              "assembly",
              "plenary",
              "conference",
              "SMB",
              "TMB",
              "CIML",
              "SC",
              "TC"
            ],
            "fr": [
              "comité",
              "conseil",
              "assemblée",
              "conférence",
              "CIML"
            ],
            "ru": [
              "комитет*",
              "совет",
              "совета",
              "ассамблея",
              "конференция"
            ],
            "ja": [
              "委員会",
              "理事会",
              "評議会",
              "総会"
            ],
            "es": [
              "comité",
              "consejo",
              "asamblea",
              "conferencia"
            ]
          },
          "looks": [],
          "basis": "ISO Council, ISO/TMB, ISO/TC 154, OIML, IEC"
        }
      ],
      "against": {
        "*": [
          "new year's resolution*",
          "dns resolution",
          "conflict resolution",
          "screen resolution",
          "npm install",
          "git clone"
        ]
      }
    },
    "elements": [
      {
        "name": "title",
        "title": "title",
        "need": "recommended",
        "where": [
          "front"
        ],
        "phrases": {
          "en": [
            "resolutions",
            "decisions",
            "minutes"
          ],
          "fr": [
            "résolutions",
            "décisions",
            "procès-verbal"
          ],
          "ru": [
            "резолюции",
            "решения",
            "протокол"
          ],
          "ja": [
            "決議",
            "議事録"
          ],
          "es": [
            "resoluciones",
            "decisiones",
            "acta"
          ]
        },
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "Resolutions adopted by [body] at its [number] meeting, [place], [date]",
          "fr": "Résolutions adoptées par [organe] à sa [numéro] réunion, [lieu], [date]",
          "ru": "Резолюции, принятые [орган] на [номер] заседании, [место], [дата]",
          "ja": "[日付]、[場所]、第[番号]回[機関名]会合で採択された決議",
          "es": "Resoluciones adoptadas por [órgano] en su [número] reunión, [lugar], [fecha]"
        },
        "basis": "ISO Council, ISO/TMB, ISO/TC 154, OIML"
      }
    ],
    "sections": [
      {
        "name": "resolution",
        "need": "optional",
        "titles": {
          "en": [
            "Resolution {number} …"
          ],
          "fr": [
            "Résolution {number} …"
          ],
          "ru": [
            "Резолюция {number} …"
          ],
          "ja": [
            "決議 {number} …"
          ],
          "es": [
            "Resolución {number} …"
          ]
        },
        "mayBeTitled": {},
        "many": true,
        "mayBeEmpty": true,
        "anywhere": false,
        "children": [],
        "text": {
          "en": "[Text to be drafted]",
          "fr": "[Texte à rédiger]",
          "ru": "[Текст будет подготовлен]",
          "ja": "[本文作成中]",
          "es": "[Texto por redactar]"
        },
        "basis": "ISO/TMB, ISO/TC 154"
      }
    ]
  },
  {
    "name": "generic",
    "about": "Any other draft; nothing is required of its structure.",
    "basis": "ours",
    "numbering": "",
    "recognition": {
      "enough": 0,
      "signs": [],
      "against": {}
    },
    "elements": [
      {
        "name": "title",
        "title": "title",
        "need": "recommended",
        "where": [
          "front"
        ],
        "phrases": {},
        "looks": [],
        "mayEnd": {},
        "text": {
          "en": "[Title]",
          "fr": "[Titre]",
          "ru": "[Название]",
          "ja": "[表題]",
          "es": "[Título]"
        },
        "basis": "ours"
      },
      {
        "name": "text",
        "title": "text",
        "need": "recommended",
        "where": [
          "body"
        ],
        "phrases": {},
        "looks": [
          "text"
        ],
        "mayEnd": {},
        "text": {
          "en": "[Text to be drafted]",
          "fr": "[Texte à rédiger]",
          "ru": "[Текст будет подготовлен]",
          "ja": "[本文作成中]",
          "es": "[Texto por redactar]"
        },
        "basis": "ours"
      }
    ],
    "sections": []
  }
];
