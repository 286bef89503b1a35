import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', languages: ['ja'], standsAlone: 'a letter is a document by itself' } as const;
const HEAD = '港灯会\n事務局長 三輪 環\n\n灯発第31号\n\n2024年9月3日\n\n会員各位';
const TEXT = '秋も深まり、港の灯も早くともるようになりました。平素より灯台の手入れにお力添えをいただき、厚く御礼申し上げます。';
const MORE = 'このたび、古い灯籠を磨く集まりを開きますので、布をお持ちのうえお越しください。油は会が用意いたします。';

// A Japanese letter greets on the line on which its text begins, however long its paragraph is.
testRule('structure/missing-element', {
  clean: [
    { ...alone, draft: `${HEAD}\n\n拝啓　${TEXT}\n\n${MORE}\n\n敬具` },
    { ...alone, draft: `${HEAD}\n\n謹啓 ${TEXT}\n\n${MORE}\n\n謹白`, dialect: 'plainText' },
  ],
  found: [
    {
      ...alone, draft: `${HEAD}\n\n⟦${TEXT}⟧\n\n${MORE}\n\n敬具`, says: 'There is no salutation, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Dear Members,”.',
      fixed: `${HEAD}\n\n拝啓\n\n${TEXT}\n\n${MORE}\n\n敬具`,
    },
  ],
});
