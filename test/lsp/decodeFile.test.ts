import assert from 'node:assert/strict';
import { decodeFile } from '../../server/src/lsp/decodeFile.ts';
import { strictDecoder } from '../../server/src/lsp/strictDecoder.ts';
import { render } from '../../server/src/text/message.ts';

function read(bytes: readonly number[] | Uint8Array): string {
  const reading = decodeFile(Uint8Array.from(bytes), strictDecoder);
  return reading.kind === 'text' ? reading.text : reading.kind === 'unreadable' ? render(reading.why) : reading.kind;
}

/** The text in an encoding of one byte a letter, from its first letter there. */
function oneByte(text: string, first: string, at: number): number[] {
  return [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - first.charCodeAt(0) + at));
}

describe('A file', () => {
  it('is read in UTF-8, and in UTF-16 where its mark says so', () => {
    assert.equal(read(Buffer.from('Résolution 決議')), 'Résolution 決議');
    assert.equal(read(Buffer.from('\uFEFFNo.;Titre', 'utf16le')), '\uFEFFNo.;Titre');
    assert.equal(read(Buffer.from('\uFEFFNo.;Titre', 'utf16le').swap16()), '\uFEFFNo.;Titre');
  });

  it('in another encoding is told by it, with what to do', () => {
    // 理事会決議、規範 in Shift_JIS and EUC-JP
    assert.equal(read([0x97, 0x9D, 0x8E, 0x96, 0x89, 0xEF, 0x8C, 0x88, 0x8B, 0x63, 0x81, 0x41, 0x8B, 0x4B, 0x94, 0xCD, 0x0A]), 'It is no UTF-8, and seems to be Shift_JIS: open it in that encoding, and save it as UTF-8.');
    assert.match(read([0xCD, 0xFD, 0xBB, 0xF6, 0xB2, 0xF1, 0xB7, 0xE8, 0xB5, 0xC4, 0x0A]), /seems to be EUC-JP/u);
    assert.match(read(oneByte('No.;Название\n1/2020;Резолюция Совета\n', 'А', 0xC0)), /seems to be Windows-1251/u);
    assert.match(read(oneByte('No.;Titre\n1/2020;Résolution à adopter\n', '\u0080', 0x80)), /seems to be Latin-1/u);
    assert.match(read(Buffer.from('decisions:\n- identifier: 1/2020\n', 'utf16le')), /UTF-16 without its byte order mark: save it as UTF-8/u);
    assert.match(read([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]), /binary file/u);
  });
});
