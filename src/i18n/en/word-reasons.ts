import type { WordReasons } from '../problem-words.ts';

/** Why a word is not written: read after "is not written here:". */
export const wordReasons: WordReasons = {
  'promises-safety': 'it promises what no site can keep',
  'makes-a-hero': 'praise puts a duty on others who were not so strong or so lucky',
  'promises-return': 'not everybody comes back, and not everybody wants to',
  sensational: 'it frightens or stirs instead of telling',
  'makes-a-thing': 'it speaks of people as of things',
  'price-of-a-person': 'the price of a person is never told',
  'label-for-a-person': 'it makes a person into what was done to them',
  blames: 'it puts the fault on the person who was harmed',
  'names-disability': 'it calls people by a disability, or by an old insult',
  papers: 'nobody is illegal',
  'sexual-exploitation': 'it makes abuse sound like a trade, or a child like a part of one',
  suicide: 'such words can lead others to it',
  'not-established': 'nobody was rescued on a claim alone; say who reports it',
  officialese: 'this is how offices write, not how people speak',
  'house-word': 'this site has a better word',
  'private-number': 'it looks like a private telephone or identity number',
};
