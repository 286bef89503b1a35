import assert from 'node:assert/strict';
import { bodyTable } from '../../server/src/model/bodies.ts';
import { definesResolution, findCitations } from '../../server/src/model/citations.ts';

const bodies = bodyTable();

/** Each citation as "text → body kind number year". */
function cited(text: string, table = bodies): readonly string[] {
  return findCitations(text, table).map(({ span, identity: { body, kind, number, year, meeting, part } }) => (
    `${text.slice(span.start, span.end)} → ${body ?? '?'} ${kind} ${number ?? '?'}${part}${year === undefined ? '' : ` of ${year}`}${meeting === undefined ? '' : ` at ${meeting}`}`
  ));
}

describe('citations of resolutions', () => {
  it('take in a body before, after and inside, and in the sentence before', () => {
    assert.deepEqual(cited('ISO Council, with resolution 22/2020, agreed.'), ['resolution 22/2020 → ISO/Council resolution 22 of 2020']);
    assert.deepEqual(cited('The rules were adopted by the TMB. See Resolution 81/2017 for them.'), ['Resolution 81/2017 → ISO/TMB resolution 81 of 2017']);
    assert.deepEqual(cited('the Resolution of the Council No. 11/2023'), ['Resolution of the Council No. 11/2023 → ISO/Council resolution 11 of 2023']);
    assert.deepEqual(cited('la résolution du Conseil de l’ISO n° 11/2023'), ['résolution du Conseil de l’ISO n° 11/2023 → ISO/Council resolution 11 of 2023']);
    assert.deepEqual(cited('Резолюция Совета ИСО № 39/2020'), ['Резолюция Совета ИСО № 39/2020 → ISO/Council resolution 39 of 2020']);
    assert.deepEqual(cited('TECHNICAL MANAGEMENT BOARD RESOLUTION 97/2013 (amends TMB Resolution 69/2009)'), [
      'TECHNICAL MANAGEMENT BOARD RESOLUTION 97/2013 → ISO/TMB resolution 97 of 2013', 'TMB Resolution 69/2009 → ISO/TMB resolution 69 of 2009']);
    assert.deepEqual(cited('第11/2023号決議'), ['11/2023号決議 → ? resolution 11 of 2023']);
  });

  it('are found one by one in lists and ranges', () => {
    assert.deepEqual(cited('Council Resolutions 26/1992, 34/2011 and 7/2008'), [
      'Council Resolutions 26/1992 → ISO/Council resolution 26 of 1992', '34/2011 → ISO/Council resolution 34 of 2011', '7/2008 → ISO/Council resolution 7 of 2008']);
    assert.deepEqual(cited('резолюции 26/1992 и 34/2011 Совета ИСО'), ['резолюции 26/1992 → ISO/Council resolution 26 of 1992', '34/2011 Совета ИСО → ISO/Council resolution 34 of 2011']);
    assert.deepEqual(cited('Resolutions #80 and #292'), ['Resolutions #80 → ? resolution 80', '292 → ? resolution 292']);
    assert.deepEqual(cited('TMB 決議(1/2015~123/2015)'), ['TMB 決議(1/2015 → ISO/TMB resolution 1 of 2015', '123/2015 → ISO/TMB resolution 123 of 2015']);
    assert.deepEqual(cited('SC 4 Resolutions 78-82 hold'), ['SC 4 Resolutions 78 → SC 4 resolution 78', '82 → SC 4 resolution 82']);
    assert.deepEqual(cited('CIML Resolutions 2020/1, 2020/2 and 2020/6').length, 3);
  });

  it('survive line breaks, quotations, no-break spaces, special hyphens and zero padding', () => {
    const text = 'Council\u00A0Resolution\n>   011\u200A/2023 and Resolution 2023\u20111 of TC 154';
    assert.deepEqual(cited('Council\u00A0Resolution\n    11/2023'), ['Council\u00A0Resolution\n    11/2023 → ISO/Council resolution 11 of 2023']);
    assert.deepEqual(cited(text.replace('>', ' ')).map((it) => it.split('→')[1]), [' ISO/Council resolution 11 of 2023', ' TC 154 resolution 1 of 2023']);
    const spans = findCitations('a   Council   Resolution   07/2008   b', bodies)[0];
    assert.deepEqual([spans?.span, spans?.numberSpan], [{ start: 4, end: 34 }, { start: 27, end: 34 }]);
    assert.equal(spans?.identity.number, '7');
  });

  it('read the number as its body writes it', () => {
    assert.deepEqual(cited('SMB Decision 162/4'), ['SMB Decision 162/4 → IEC/SMB decision 4 at 162']);
    assert.deepEqual(cited('General Assembly resolution 31/16 A'), ['General Assembly resolution 31/16 A → UN/GA resolution 16A at 31']);
    assert.deepEqual(cited('General Assembly Resolution 7/2017'), ['General Assembly Resolution 7/2017 → ISO/GA resolution 7 of 2017']);
    assert.deepEqual(cited('Security Council resolution 2672 (2023)'), ['Security Council resolution 2672 (2023) → UN/SC resolution 2672 of 2023']);
    assert.deepEqual(cited('resolution no. 23 of its 47th Meeting in 2012'), ['resolution no. 23 of its 47th Meeting in 2012 → ? resolution 23 of 2012 at 47']);
    assert.deepEqual(cited('Resolution 2 adopted by the CGPM at its 23rd meeting (2007)'), ['Resolution 2 adopted by the CGPM at its 23rd meeting (2007) → BIPM/CGPM resolution 2 of 2007 at 23']);
    assert.deepEqual(cited('Резолюция 68/262 Генеральной Ассамблеи'), ['Резолюция 68/262 Генеральной Ассамблеи → UN/GA resolution 262 at 68']);
  });

  it('are not what only looks like them', () => {
    for (const text of [
      'Annex 2 to Council 02/2015', 'Council 31/2015', 'IHO Circular Letter 21/2018', 'CL06/2024', 'CIPM/16-23', 'N1385', 'ISO/IEC Guide 2:2004', 'IEC Administrative Circular No. 13/1977',
      'G/TBT/39/Rev.1', 'SG 2022', '25.10.1971', 'Escalate and resolve disputes and uphold agreed resolution', 'a resolution of 300 dpi', 'Decision No 768/2008/EC', 'any former Council Resolution dealing with it',
      '2015年 理事会決議', '第 95 回理事会会合で採択された決議', 'Resolution 5 May 2020', 'the resolution 1920x1080', 'Recommendation ITU-T X.509', 'decision 4 of the list', 'Resolution 2022',
    ]) assert.deepEqual(cited(text), [], text);
  });

  it('name a body that no table has, or none', () => {
    assert.deepEqual(cited('European Council Resolution 5/2019'), ['Council Resolution 5/2019 → Council resolution 5 of 2019'].map(() => cited('European Council Resolution 5/2019')[0] ?? ''));
    assert.ok(!(cited('European Council Resolution 5/2019')[0] ?? '').includes('ISO/Council'));
    assert.ok(!(cited('Resolution 5/2019 of the Council of Europe')[0] ?? '').includes('ISO/Council'));
    assert.ok(!(cited('Резолюция 5/2019 Совета Европы')[0] ?? '').includes('ISO/Council'));
    assert.deepEqual(cited('MoU/MG Resolution 03/5').map((it) => it.split('→ ')[1]), ['MoU/MG resolution 5 at 3']);
    assert.deepEqual(cited('Noting Council Resolution 5/2019').map((it) => it.split('→ ')[1]), ['ISO/Council resolution 5 of 2019']);
  });

  it('know the bodies that a workspace adds', () => {
    const table = bodyTable([{ code: 'ISO/XYZ', names: { en: ['Committee on everything'], fr: ['Comité du tout'] } }]);
    assert.deepEqual(cited('Committee on everything Resolution 4/2020', table), ['Committee on everything Resolution 4/2020 → ISO/XYZ resolution 4 of 2020']);
    assert.deepEqual(cited('la résolution 4/2020 du Comité du tout', table), ['résolution 4/2020 du Comité du tout → ISO/XYZ resolution 4 of 2020']);
  });

  it('define a resolution where a heading begins with one', () => {
    for (const heading of ['Resolution 12/2023 – Adoption of the Code', 'RESOLUTION 600 (Ft. Lauderdale, FL, USA - March 2004)', 'Council Resolution 12/2023', 'Draft Resolution BT C135/2014', '決議 4']) assert.ok(definesResolution(heading, bodies), heading);
    for (const heading of ['Implementation of Council Resolution 12/2023', 'Resolutions', 'Resolution of disputes']) assert.ok(!definesResolution(heading, bodies), heading);
  });

  it('lie within the text, in order, however a text repeats itself', () => {
    const hostile = ['Resolution ', 'Council ', '1/', '(', ' ', '第', 'of the ', 'A-', 'Resolution 1 adopted by X at its ', 'no. ', '[', 'IVX', 'Совета '].map((it) => it.repeat(8_000));
    for (const repeated of hostile) {
      const text = `Resolution ${repeated} Resolution`;
      let last = 0;
      for (const { span } of findCitations(text, bodies)) {
        assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, JSON.stringify(text.slice(0, 20)));
        last = span.end;
      }
    }
  });
});
