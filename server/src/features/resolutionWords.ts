/** The words of a hover in one language. `{0}` and `{1}` stand for values. */
export interface ResolutionWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly body: string;
  readonly adopted: string;
  readonly status: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly replaces: string;
  readonly replacedBy: string;
  readonly register: string;
  /** Of a register on the web whose server does not answer; `{0}` is the date. */
  readonly copy: string;
  readonly source: string;
  readonly citedHere: string;
  readonly citedAnywhere: string;
  readonly nearest: string;
  readonly candidates: string;
  readonly unresolved: string;
  readonly noRegister: string;
  readonly otherBody: string;
  readonly otherYear: string;
  readonly incomplete: string;
  readonly noBody: string;
  readonly open: string;
  readonly colon: string;
}

const ENGLISH: ResolutionWords = {
  kinds: { resolution: 'Resolution', decision: 'Decision', recommendation: 'Recommendation' },
  body: 'Body', adopted: 'Adopted', status: 'Status',
  statuses: { decided: 'adopted', adopted: 'adopted', draft: 'draft', proposed: 'proposed', under_consideration: 'under consideration', negatived: 'not adopted', withdrawn: 'withdrawn', deferred: 'deferred', superseded: 'superseded' },
  replaces: 'Replaces', replacedBy: 'Replaced by', register: 'Register', copy: 'offline copy of {0}', source: 'Text', citedHere: 'Cited in this draft', citedAnywhere: 'Cited in this workspace', nearest: 'Nearest', candidates: 'May be',
  unresolved: 'This resolution does not exist: {0} lists every resolution of {1}, and none has this number.',
  noRegister: 'This cannot be checked: no register is loaded.', otherBody: 'This cannot be checked: no register lists resolutions of {0}.',
  otherYear: 'This cannot be checked: the register of {0} does not cover the year.', incomplete: 'It is not in the register of {0}, which does not claim to be complete.',
  noBody: 'This cannot be checked: the text does not say whose resolution it is.', open: 'Body, number or year are missing: any resolution may be meant.', colon: ': ',
};

/** By primary language tag; drafts in other languages are answered in English. */
export const RESOLUTION_WORDS: Readonly<Record<string, ResolutionWords>> = {
  en: ENGLISH,
  fr: {
    kinds: { resolution: 'Résolution', decision: 'Décision', recommendation: 'Recommandation' },
    body: 'Organe', adopted: 'Adoption', status: 'Statut',
    statuses: { decided: 'adoptée', adopted: 'adoptée', draft: 'projet', proposed: 'proposée', under_consideration: 'à l’étude', negatived: 'rejetée', withdrawn: 'annulée', deferred: 'reportée', superseded: 'remplacée' },
    replaces: 'Remplace', replacedBy: 'Remplacée par', register: 'Registre', copy: 'copie hors ligne du {0}', source: 'Texte', citedHere: 'Citations dans ce projet', citedAnywhere: 'Citations dans cet espace de travail', nearest: 'Les plus proches', candidates: 'Peut-être',
    unresolved: 'Cette résolution n’existe pas : {0} contient toutes les résolutions de {1}, et aucune ne porte ce numéro.',
    noRegister: 'Vérification impossible : aucun registre n’est chargé.', otherBody: 'Vérification impossible : aucun registre ne contient les résolutions de {0}.',
    otherYear: 'Vérification impossible : le registre de {0} ne couvre pas cette année.', incomplete: 'Elle n’est pas dans le registre de {0}, qui ne se dit pas complet.',
    noBody: 'Vérification impossible : le texte ne dit pas quel organe l’a adoptée.', open: 'L’organe, le numéro ou l’année manque : toute résolution peut être visée.', colon: ' : ',
  },
  ru: {
    kinds: { resolution: 'Резолюция', decision: 'Решение', recommendation: 'Рекомендация' },
    body: 'Орган', adopted: 'Дата принятия', status: 'Статус',
    statuses: { decided: 'принята', adopted: 'принята', draft: 'проект', proposed: 'предложена', under_consideration: 'на рассмотрении', negatived: 'отклонена', withdrawn: 'отменена', deferred: 'отложена', superseded: 'заменена' },
    replaces: 'Заменяет', replacedBy: 'Заменена', register: 'Реестр', copy: 'сохранённая копия от {0}', source: 'Текст', citedHere: 'Ссылок в этом проекте', citedAnywhere: 'Ссылок в рабочей области', nearest: 'Ближайшие', candidates: 'Возможно',
    unresolved: 'Такой резолюции нет: {0} содержит все резолюции {1}, и ни одна не имеет этого номера.',
    noRegister: 'Проверка невозможна: ни один реестр не загружен.', otherBody: 'Проверка невозможна: ни один реестр не содержит резолюций {0}.',
    otherYear: 'Проверка невозможна: реестр {0} не охватывает этот год.', incomplete: 'Её нет в реестре {0}, который не заявлен как полный.',
    noBody: 'Проверка невозможна: в тексте не указано, чья это резолюция.', open: 'Не указан орган, номер или год: может иметься в виду любая резолюция.', colon: ': ',
  },
  ja: {
    kinds: { resolution: '決議', decision: '決定', recommendation: '勧告' },
    body: '機関', adopted: '採択日', status: '状態',
    statuses: { decided: '採択済み', adopted: '採択済み', draft: '案', proposed: '提案中', under_consideration: '審議中', negatived: '否決', withdrawn: '撤回', deferred: '延期', superseded: '置き換え済み' },
    replaces: '置き換える決議', replacedBy: '後継の決議', register: '登録簿', copy: '{0}の控え', source: '本文', citedHere: 'この文書での引用数', citedAnywhere: 'ワークスペースでの引用数', nearest: '近い決議', candidates: '候補',
    unresolved: 'この決議は存在しません。{0} には {1} のすべての決議がありますが、この番号のものはありません。',
    noRegister: '確認できません。登録簿が読み込まれていません。', otherBody: '確認できません。{0} の決議を収める登録簿がありません。',
    otherYear: '確認できません。{0} の登録簿はこの年を対象としていません。', incomplete: '{0} の登録簿にありません。この登録簿は完全とはされていません。',
    noBody: '確認できません。どの機関の決議か本文にありません。', open: '機関、番号または年がないため、特定できません。', colon: '：',
  },
  es: {
    kinds: { resolution: 'Resolución', decision: 'Decisión', recommendation: 'Recomendación' },
    body: 'Órgano', adopted: 'Adopción', status: 'Estado',
    statuses: { decided: 'adoptada', adopted: 'adoptada', draft: 'proyecto', proposed: 'propuesta', under_consideration: 'en estudio', negatived: 'rechazada', withdrawn: 'retirada', deferred: 'aplazada', superseded: 'sustituida' },
    replaces: 'Sustituye a', replacedBy: 'Sustituida por', register: 'Registro', copy: 'copia sin conexión del {0}', source: 'Texto', citedHere: 'Citas en este proyecto', citedAnywhere: 'Citas en este espacio de trabajo', nearest: 'Las más próximas', candidates: 'Puede ser',
    unresolved: 'Esta resolución no existe: {0} contiene todas las resoluciones de {1}, y ninguna tiene este número.',
    noRegister: 'No se puede comprobar: no hay ningún registro cargado.', otherBody: 'No se puede comprobar: ningún registro contiene resoluciones de {0}.',
    otherYear: 'No se puede comprobar: el registro de {0} no abarca ese año.', incomplete: 'No está en el registro de {0}, que no se declara completo.',
    noBody: 'No se puede comprobar: el texto no dice de quién es la resolución.', open: 'Falta el órgano, el número o el año: puede referirse a cualquier resolución.', colon: ': ',
  },
};

/** The words for a BCP 47 tag. */
export function wordsFor(language: string): ResolutionWords {
  return RESOLUTION_WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
