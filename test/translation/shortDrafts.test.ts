import assert from 'node:assert/strict';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** A short text in short sentences; the titles are the first, the fifth and the eighth. */
const TEXTS = {
  en: ['Library', 'Members borrow up to five books at a time.', 'A book is returned after three weeks.', 'Whoever keeps a book longer pays a fee of 2 francs a day.', 'Visitors', 'Visitors read in the hall.', 'They show a card to the librarian at the door.', 'Closing', 'The library is closed on Sundays and in August.'],
  fr: ['Bibliothèque', 'Les membres empruntent jusqu’à cinq livres à la fois.', 'Un livre est rendu au bout de trois semaines.', 'Quiconque garde un livre plus longtemps paie une taxe de 2 francs par jour.', 'Visiteurs', 'Les visiteurs lisent dans la salle.', 'Ils présentent une carte au bibliothécaire à l’entrée.', 'Fermeture', 'La bibliothèque est fermée le dimanche et en août.'],
  es: ['Biblioteca', 'Los miembros toman prestados hasta cinco libros a la vez.', 'Un libro se devuelve al cabo de tres semanas.', 'Quien retiene un libro más tiempo paga una tasa de 2 francos al día.', 'Visitantes', 'Los visitantes leen en la sala.', 'Muestran una tarjeta al bibliotecario en la puerta.', 'Cierre', 'La biblioteca está cerrada los domingos y en agosto.'],
  ru: ['Библиотека', 'Члены берут не более пяти книг одновременно.', 'Книга возвращается через три недели.', 'Тот, кто держит книгу дольше, платит сбор в размере 2 франков в день.', 'Посетители', 'Посетители читают в зале.', 'Они предъявляют карточку библиотекарю у входа.', 'Закрытие', 'Библиотека закрыта по воскресеньям и в августе.'],
  ja: ['図書館', '会員は、一度に5冊まで本を借りることができる。', '本は3週間後に返却する。', 'それより長く本を手元に置く者は、1日につき2フランの料金を支払う。', '訪問者', '訪問者は閲覧室で読む。', '訪問者は入口で司書にカードを見せる。', '休館', '図書館は日曜日と8月は休館する。'],
} as const;

type Tag = keyof typeof TEXTS;
const TITLES: ReadonlySet<number> = new Set([0, 4, 7]);
const LANGUAGES: readonly (readonly Tag[])[] = [['en', 'es'], ['es', 'en'], ['fr', 'en'], ['en', 'ru'], ['ja', 'en'], ['en', 'fr', 'es'], ['en', 'ru', 'ja', 'es']];
/** Where the languages change. */
const LAYOUTS: Readonly<Record<string, readonly number[]>> = {
  'paragraph by paragraph': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  'section by section': [0, 4, 9],
  'one language after the other': [0, 9],
};

describe('a short draft that does not say its languages', () => {
  for (const tags of LANGUAGES) {
    for (const [name, cuts] of Object.entries(LAYOUTS)) {
      for (const dialect of ['markdown', 'plainText'] as const) {
        const written = (change: (words: readonly string[]) => readonly string[]): string => {
          const texts = tags.map((tag, k) => (k === tags.length - 1 ? change(TEXTS[tag]) : TEXTS[tag]));
          const marked = (at: number, words: string) => (TITLES.has(at) && dialect === 'markdown' && words !== '' ? `${at === 0 ? '#' : '##'} ${words}` : words);
          return cuts.slice(1).flatMap((to, k) => texts.flatMap((text) => text.flatMap((words, at) => (at >= (cuts[k] ?? 0) && at < to ? [marked(at, words)] : [])))).filter((words) => words !== '').join('\n\n');
        };

        it(`is clean, and what is left or lacking is told once: ${tags.join(', ')}, ${name}, ${dialect}`, async () => {
          assert.deepEqual(await grave(written((words) => words), dialect), []);
          const source = TEXTS[tags[0] ?? 'en'];
          const wrong: string[] = [];
          for (const at of source.keys()) {
            if (TITLES.has(at)) continue;
            const left = await grave(written((words) => words.map((it, k) => (k === at ? source[k] ?? '' : it))), dialect);
            const lacking = await grave(written((words) => words.map((it, k) => (k === at ? '' : it))), dialect);
            if (left.join() !== 'translation/untranslated') wrong.push(`left ${at}: ${left.join()}`);
            if (lacking.join() !== 'translation/missing') wrong.push(`lacking ${at}: ${lacking.join()}`);
          }
          assert.deepEqual(wrong, []);
        });
      }
    }
  }
});

/** Letters that have everything but their text. */
const LETTERS = {
  en: ['Mariam Toure\nChair', 'N 88', '7 July 2026', 'To all national laboratories', 'Dear colleagues,', 'With best regards,', 'Mariam Toure'],
  fr: ['Mariam Toure\nPrésidente', 'N 88', '7 juillet 2026', 'À tous les laboratoires nationaux', 'Chers collègues,', 'Cordialement,', 'Mariam Toure'],
  es: ['Mariam Toure\nPresidenta', 'N 88', '7 de julio de 2026', 'A todos los laboratorios nacionales', 'Estimados colegas:', 'Saludos cordiales,', 'Mariam Toure'],
  ja: ['トゥーレ・マリアム\n議長', 'N 88', '2026年7月7日', '会員各位', '謹啓', '敬白', 'トゥーレ・マリアム'],
} as const;
const LETTER_LANGUAGES: readonly (readonly (keyof typeof LETTERS)[])[] = [['en', 'fr'], ['fr', 'en'], ['es', 'fr'], ['fr', 'en', 'es'], ['ja', 'en'], ['en', 'ja', 'fr']];

describe('a letter that has no text yet, and does not say its languages', () => {
  for (const tags of LETTER_LANGUAGES) {
    it(`lacks its text, once: ${tags.join(', ')}`, async () => {
      assert.deepEqual(await grave(tags.flatMap((tag) => LETTERS[tag]).join('\n\n'), 'plainText', 'letter'), ['structure/missing-element']);
    });
  }

  it('is in one language where another is only greeted in', async () => {
    const text = LETTERS.en.join('\n\n').replace('Dear colleagues,', 'Dear colleagues, chers collègues,\n\nWe ask you for your reports by the end of May.');
    assert.deepEqual(await grave(text, 'plainText', 'letter'), []);
  });
});

describe('a letter whose symbol stands behind each of its texts', () => {
  const bodies = { en: 'We ask you for the reports of your laboratory by the end of May.', fr: 'Nous vous prions de nous envoyer les rapports de votre laboratoire d’ici la fin du mois de mai.', es: 'Les rogamos que nos envíen los informes de su laboratorio antes de finales de mayo.', ja: '研究所の報告書を5月末までにお送りくださいますようお願い申し上げます。' };
  for (const tags of LETTER_LANGUAGES) {
    it(`has it in the wrong place, once: ${tags.join(', ')}`, async () => {
      const text = tags.flatMap((tag) => {
        const [sender, symbol, ...others] = LETTERS[tag];
        return [sender, ...others.slice(0, 3), tag === 'ja' ? bodies.ja.replace('5月末', '五月末') : bodies[tag], ...others.slice(3), symbol];
      });
      assert.deepEqual(await grave(text.join('\n\n'), 'plainText', 'letter'), ['structure/section-order']);
    });
  }
});

async function grave(text: string, dialect: 'markdown' | 'plainText', type = 'generic'): Promise<readonly string[]> {
  const draft = await draftPipeline().open(text, { dialect, type, languages: undefined, register: undefined, settings: {} });
  return (await draft.findings()).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule);
}
