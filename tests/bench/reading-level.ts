import { readFileSync } from 'node:fs';
import { entriesAt, type ContentFile } from '../../src/gate/entries.ts';
import { placesIn } from '../../src/gate/places.ts';
import { settings } from '../../src/settings.ts';
import type { TypeName } from '../../src/model/index.ts';
import { passagesIn } from './passages.ts';
import { chineseLength, longChinese, medianOf, readingAge } from './reading.ts';

// `npm run bench:reading-level`: how easy each text is to read, the hardest first; figures, no verdict. English: the age in
// years, and, of those above the limit, the longest sentences, which are the places to mend. Chinese: characters of a sentence.

const aim = 12;
const limit = 13;
const placesToMend = 4;
const groups: readonly TypeName[] = [
  'guidance',
  'questions',
  'topics',
  'pages',
  'campaigns',
  'news',
  'cases',
  'lessons',
  'glossary',
];

const { entries } = entriesAt((await placesIn(settings.contentFolder)).places, readFileSync);
const one = (figure: number) => figure.toFixed(1);

const printEnglish = (title: string, files: readonly ContentFile[]) => {
  const read = files.map((file) => ({ file, ...readingAge(passagesIn(file)) })).sort((a, b) => b.age - a.age);
  console.log(`\n${title}, English: reading age (aim: about ${aim}; above ${limit} marked)`);
  for (const { file, age, sentences } of read) {
    console.log(`${one(age).padStart(6)} ${age > limit ? '!' : ' '} ${file.name}`);
    if (age <= limit) continue;
    for (const { text, line, length } of sentences.slice(0, placesToMend))
      console.log(`           ${file.file}:${line}  ${length} words: ${text}`);
  }
  console.log(`${one(medianOf(read.map(({ age }) => age))).padStart(6)}   median of ${read.length}`);
};

const printChinese = (title: string, files: readonly ContentFile[]) => {
  const read = files.map((file) => ({ file, ...chineseLength(passagesIn(file)) })).sort((a, b) => b.mean - a.mean);
  const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(5);
  console.log(`\n${title}, Chinese: mean characters of a sentence; share of sentences above ${longChinese}`);
  for (const { file, mean, long } of read) console.log(`${one(mean).padStart(6)} ${percent(long)}  ${file.name}`);
  console.log(`${one(medianOf(read.map(({ mean }) => mean))).padStart(6)}        median of ${read.length}`);
};

for (const group of groups) {
  const files = entries.filter(({ type }) => type === group).flatMap((entry) => [...entry.files.values()]);
  printEnglish(
    group,
    files.filter(({ locale }) => locale === 'en'),
  );
  printChinese(
    group,
    files.filter(({ locale }) => locale === 'zh-Hans'),
  );
}
