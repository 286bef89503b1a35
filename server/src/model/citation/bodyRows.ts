/** How a body writes the number of what it adopts. */
export type NumberStyle = 'number/year' | 'year/number' | 'meeting/number' | 'number(year)' | 'number' | 'any';

/** A body that adopts resolutions. */
export interface Body {
  readonly code: string;
  /** Names by language tag, the one that is shown to people first, abbreviations included; endings in braces ("Совет{,а,ом} ИСО"). An abbreviation in capitals is found in capitals only. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly style: NumberStyle;
}

export interface BodyRow extends Body {
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** The bodies that ship. Sources of the names: texts that these bodies published. */
export const BODY_ROWS: readonly BodyRow[] = [
  {
    code: 'ISO/Council', style: 'number/year',
    names: {
      en: ['ISO Council', 'Council', 'ISO/Council', 'Council of ISO', 'Council of the International Organization for Standardization'],
      fr: ['Conseil de l\'ISO', 'Conseil', 'Conseil de l\'Organisation internationale de normalisation'],
      ru: ['Совет{,а,у,ом,е} ИСО', 'Совет{,а,у,ом,е}', 'Совет{,а,у,ом,е} ISO', 'Совет{,а,у,ом,е} Международной организации по стандартизации'],
      ja: ['ISO理事会', '理事会', 'ISO 理事会', '国際標準化機構理事会'],
      es: ['Consejo de la ISO', 'Consejo', 'Consejo de ISO', 'Consejo de la Organización Internacional de Normalización'],
    },
    finds: ['Council Resolution 11/2023', 'резолюцией 39/2020 Совета ИСО', 'Résolution 11/2023 du Conseil de l’ISO', '理事会決議 11/2023', 'Resolución 11/2023 del Consejo'],
    leaves: ['Council 02/2015', 'European Council Resolution 5/2019'],
  },
  {
    code: 'ISO/GA', style: 'number/year',
    names: {
      en: ['ISO General Assembly', 'General Assembly', 'ISO/GA'],
      fr: ['Assemblée générale de l\'ISO', 'Assemblée générale'],
      ru: ['Генеральн{ая,ой,ую} ассамбле{я,и,е,ю,ей} ИСО', 'Генеральн{ая,ой,ую} ассамбле{я,и,е,ю,ей}'],
      ja: ['ISO総会', '総会', 'ISO 総会'],
      es: ['Asamblea General de la ISO', 'Asamblea General', 'Asamblea General de ISO'],
    },
    finds: ['General Assembly Resolution 7/2017'], leaves: ['resolution 31/1 of the General Assembly of 1976'],
  },
  {
    code: 'ISO/TMB', style: 'number/year',
    names: {
      en: ['ISO Technical Management Board', 'Technical Management Board', 'TMB', 'ISO/TMB', 'ISO TMB'],
      fr: ['Bureau de gestion technique', 'BGT', 'ISO/BGT'],
      ru: ['Техническ{ое,ого,ому,им,ом} руководящ{ее,его,ему,им,ем} бюро', 'ТРБ', 'ИСО/ТРБ', 'ТМБ', 'ИСО/ТМБ'],
      ja: ['技術管理評議会', 'ISO技術管理評議会'],
      es: ['Consejo de Gestión Técnica'],
    },
    finds: ['ISO/TMB Resolution 69/2012', 'Technical Management Board resolution 39/1995', 'TMB Resolution 8/2012'], leaves: ['TMB 8/2012'],
  },
  { code: 'ISO/CASCO', style: 'number/year', names: { en: ['CASCO', 'ISO/CASCO', 'ISO CASCO', 'Committee on conformity assessment'], fr: ['Comité pour l\'évaluation de la conformité'], ru: ['КАСКО', 'ИСО/КАСКО'] }, finds: ['CASCO Resolution 12/2020'], leaves: ['the CASCO toolbox 12/2020'] },
  { code: 'ISO/COPOLCO', style: 'number/year', names: { en: ['COPOLCO', 'ISO/COPOLCO', 'Committee on consumer policy'], ru: ['КОПОЛКО', 'ИСО/КОПОЛКО'] }, finds: ['ISO/COPOLCO Resolution 5/2019'], leaves: ['COPOLCO N 5/2019'] },
  { code: 'ISO/DEVCO', style: 'number/year', names: { en: ['DEVCO', 'ISO/DEVCO', 'Committee on developing country matters'], ru: ['ДЕВКО', 'ИСО/ДЕВКО'] }, finds: ['DEVCO Resolution 5/2019'], leaves: ['DEVCO 5/2019'] },
  { code: 'IEC/SMB', style: 'meeting/number', names: { en: ['IEC Standardization Management Board', 'Standardization Management Board', 'SMB', 'IEC/SMB', 'IEC SMB'] }, finds: ['SMB Decision 162/4'], leaves: ['SMB/4676/R'] },
  { code: 'IEC/CAB', style: 'meeting/number', names: { en: ['IEC Conformity Assessment Board', 'Conformity Assessment Board', 'CAB', 'IEC/CAB', 'IEC CAB'] }, finds: ['CAB Decision 39/01'], leaves: ['CAB/1490/DV'] },
  { code: 'CEN/BT', style: 'number/year', names: { en: ['CEN Technical Board', 'BT', 'CEN/BT', 'CEN BT'] }, finds: ['Resolution BT 11/2004', 'Resolution BT C 4/2004', 'Draft Resolution BT C135/2014'], leaves: ['BT N 7106'] },
  { code: 'CEN/AG', style: 'number/year', names: { en: ['CEN General Assembly', 'AG', 'CEN/AG', 'CEN AG'] }, finds: ['Resolution AG 14/1999'], leaves: ['AG 14/1999'] },
  {
    code: 'ITU/PP', style: 'number',
    names: {
      en: ['ITU Plenipotentiary Conference', 'Plenipotentiary Conference', 'PP'],
      fr: ['Conférence de plénipotentiaires'], ru: ['Полномочн{ая,ой,ую} конференци{я,и,ю,ей}'], es: ['Conferencia de Plenipotenciarios'],
    },
    finds: ['Resolution 165 (Guadalajara, 2010) of the Plenipotentiary Conference'], leaves: ['PP 165'],
  },
  {
    code: 'ITU/WTSA', style: 'number',
    names: { en: ['World Telecommunication Standardization Assembly', 'WTSA'], fr: ['AMNT'], ru: ['ВАСЭ'], es: ['AMNT'] },
    finds: ['WTSA Resolution 35', 'la Résolution 1 de l\'AMNT', 'Резолюции 1 ВАСЭ', 'la Resolución 1 de la AMNT'], leaves: ['WTSA 35'],
  },
  {
    code: 'UN/GA', style: 'meeting/number',
    names: {
      en: ['United Nations General Assembly', 'General Assembly', 'UN General Assembly', 'UNGA'],
      fr: ['Assemblée générale des Nations Unies', 'Assemblée générale'],
      ru: ['Генеральн{ая,ой,ую} Ассамбле{я,и,е,ю,ей} ООН', 'Генеральн{ая,ой,ую} Ассамбле{я,и,е,ю,ей}'],
      ja: ['国連総会'], es: ['Asamblea General de las Naciones Unidas', 'Asamblea General'],
    },
    finds: ['General Assembly resolution 31/16 A', 'General Assembly resolution 3363 (XXX)'], leaves: ['General Assembly Resolution 7/2017'],
  },
  {
    code: 'UN/SC', style: 'number(year)',
    names: {
      en: ['United Nations Security Council', 'UN Security Council', 'Security Council', 'UNSC'],
      fr: ['Conseil de sécurité'], ru: ['Совет{,а,у,ом,е} Безопасности', 'Совет{,а,у,ом,е} Безопасности ООН'],
      ja: ['国連安全保障理事会', '安全保障理事会', '安保理'], es: ['Consejo de Seguridad'],
    },
    finds: ['Security Council resolution 777 (1992)', 'Résolution 2672 (2023) du Conseil de sécurité', 'Резолюция 1929 (2010) Совета Безопасности'], leaves: ['Security Council 777'],
  },
  {
    code: 'UN/HRC', style: 'meeting/number',
    names: { en: ['Human Rights Council', 'HRC'], fr: ['Conseil des droits de l\'homme'], ru: ['Совет{,а,у,ом,е} по правам человека'], ja: ['人権理事会'], es: ['Consejo de Derechos Humanos'] },
    finds: ['Human Rights Council resolution 17/4'], leaves: ['Human Rights Council 17/4'],
  },
  {
    code: 'UN/ECOSOC', style: 'year/number',
    names: { en: ['Economic and Social Council', 'ECOSOC'], fr: ['Conseil économique et social'], ru: ['Экономическ{ий,ого,ому,им,ом} и Социальн{ый,ого,ому,ым,ом} Совет{,а,у,ом,е}', 'ЭКОСОС'], ja: ['経済社会理事会'], es: ['Consejo Económico y Social'] },
    finds: ['ECOSOC resolution 2016/4', 'ECOSOC 2016/4', 'Economic and Social Council resolution 2016/4'], leaves: ['E/2016/4'],
  },
  { code: 'OIML/CIML', style: 'year/number', names: { en: ['International Committee of Legal Metrology', 'CIML', 'OIML/CIML'], fr: ['Comité international de métrologie légale'] }, finds: ['Resolution CIML/2021/04', 'Resolution no. CIML/2023/01', 'Résolution CIML/2021/01'], leaves: ['56th CIML Meeting (2021): Resolutions'] },
  {
    code: 'BIPM/CGPM', style: 'number',
    names: { en: ['General Conference on Weights and Measures', 'CGPM'], fr: ['Conférence générale des poids et mesures'], ru: ['Генеральн{ая,ой,ую} конференци{я,и,ю,ей} по мерам и весам', 'ГКМВ'], ja: ['国際度量衡総会'] },
    finds: ['Resolution 1 adopted by the CGPM at its 24th meeting (2011)', '(17th meeting of the CGPM, Resolution 1)'], leaves: ['24th CGPM (2011)'],
  },
  {
    code: 'BIPM/CIPM', style: 'meeting/number',
    names: { en: ['International Committee for Weights and Measures', 'CIPM'], fr: ['Comité international des poids et mesures'], ru: ['МКМВ'], ja: ['国際度量衡委員会'] },
    finds: ['Decision CIPM/105-15 (2016)', 'Decision CIPM/104-39'], leaves: ['CIPM/16-23'],
  },
  { code: 'IHO', style: 'number/year', names: { en: ['International Hydrographic Organization', 'IHO'], fr: ['OHI'], es: ['OHI'] }, finds: ['IHO Resolution 1/1997 as amended', 'IHO Resolution 01/2024'], leaves: ['IHO CL06/2024'] },
  { code: 'WTO/TBT', style: 'any', names: { en: ['TBT Committee', 'WTO/TBT', 'Committee on Technical Barriers to Trade'], fr: ['Comité OTC', 'Comité des obstacles techniques au commerce'], ru: ['Комитет{,а,у,ом,е} по техническим барьерам в торговле', 'Комитет{,а,у,ом,е} по ТБТ'], ja: ['TBT委員会', '貿易の技術的障害に関する委員会'], es: ['Comité OTC', 'Comité de Obstáculos Técnicos al Comercio'] }, finds: ['TBT Committee Decision 3/2000'], leaves: ['G/TBT/47'] },
  { code: 'UN/CEFACT', style: 'any', names: { en: ['UN/CEFACT', 'UN/CEFACT Plenary'] }, finds: ['UN/CEFACT Plenary Decision 19-16 of 9 April 2019'], leaves: ['ECE/TRADE/C/CEFACT/2019/22/Rev.1'] },
];
