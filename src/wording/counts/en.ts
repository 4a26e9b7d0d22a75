import type { Counting } from './index.ts';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const counted =
  '(?:people|persons?|wom[ae]n|m[ae]n|child(?:ren)?|girls?|boys?|bab(?:y|ies)|infants?|pupils?|students?|teenagers?|minors?|adults?|victims?|survivors?|suspects?|defendants?|traffickers?|buyers?|sellers?|brokers?|members?|workers?|migrants?|officers?|police|judges?|prosecutors?|doctors?|mothers?|fathers?|parents?|famil(?:y|ies)|households?|brides?|nationals|citizens|cases?|arrests?|convictions?|sentences?|judgments?|verdicts?|trials?|charges?|prosecutions?|complaints?|investigations?|gangs?|groups?|rings?|alerts?|matches|yuan|dollars?|euros?|pounds?|RMB|USD)';
const dated =
  '(?:campaign|operation|law|act|plan|system|report|case|meeting|survey|study|census|count|statement|convention|protocol|war|rules?|notice|revision|edition)';
const units = '(?:seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|months?|years?|decades?|centur(?:y|ies))';
const small = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const large =
  '(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)';
const magnitude = '(?:hundreds?|thousands?|millions?|billions?|dozens?|scores)';
const figure = String.raw`\d+(?:[.,]\d+)*`;
const range = String.raw`${figure}(?:\s*(?:[–—-]|to|and|or)\s*${figure})?`;
/** What ends a number's noun: nothing after it is counted by the number. */
const between = '(?:is|are|was|were|has|have|had|may|can|must|the|a|an|for|in|of|on|at|to|by|with|and|or|who|that)';
/** A count may stand where a year, an age or a telephone number could. */
const notCounted = String.raw`(?![\d,.]*\d)(?!\s*(?:%|per cent|percent|hundred|thousand|million|billion|more ${counted}|other ${counted}|(?:(?!${between}\b)[\p{L}-]+\s+){0,2}${counted})\b)`;

/** How English counts. */
export const englishCounting: Counting = {
  passes: [
    // Dates: 2024-11-08, 8 November 2024, November 8, 2024, the 1990s, 2009–2010
    /\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/gu,
    new RegExp(String.raw`\b\d{1,2}(?:\s*(?:[–-]|to|and)\s*\d{1,2})?\s+${months}\b(?:\s+\d{4})?`, 'gu'),
    new RegExp(String.raw`\b${months}\s+\d{1,2}\b(?!\s*${counted})(?:,?\s+\d{4}\b)?`, 'gu'),
    /\b(?:1[89]|20)\d0s\b/gu,
    // A year: after a word that years stand after, or where nothing that can be counted follows; counts above 999 have a comma
    new RegExp(
      String.raw`(?<=\b(?:in|since|until|till|after|before|during|between|from|on|early|late|mid|year|${months}|${dated}\s+of)[\s-]+)(?:1[89]|20)\d{2}(?:\s*(?:and|to|or|[–-])\s*(?:1[89]|20)\d{2})?\b(?!,\d)`,
      'giu',
    ),
    new RegExp(String.raw`\b(?:1[89]|20)\d{2}(?:\s*[–-]\s*(?:\d{2}|\d{4}))?\b${notCounted}`, 'gu'),
    // Times of day
    /\b\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b24\/7\b/giu,
    // Durations: 30 days, 30-day, 18 months, 3 to 5 years
    new RegExp(String.raw`\b${range}[\s-]+(?:more\s+|full\s+|working\s+|calendar\s+)?${units}\b`, 'giu'),
    // Ages: 14-year-olds are durations by now; aged 5–11, children under 14, the age of 18, 12 or older
    new RegExp(String.raw`\b(?:aged?|ages)\s+(?:of\s+|between\s+|under\s+|from\s+|about\s+)?${range}`, 'giu'),
    new RegExp(
      String.raw`\b(?:${counted}|pupils|anyone|anybody|those|who\s+(?:is|are|was|were))\s+(?:is\s+|are\s+)?(?:under|over|below|above|between)\s+\d{1,2}(?:\s+and\s+\d{1,2})?\b${notCounted}`,
      'giu',
    ),
    new RegExp(String.raw`\b(?:under|turn(?:s|ed)?|until)\s+1[0-9]\b${notCounted}`, 'giu'),
    /\b\d{1,2}\s+(?:or|and)\s+(?:older|younger|over|under)\b/giu,
    // Law and papers: article 241, articles 240 and 241, section 3, no. 12, page 4
    new RegExp(
      String.raw`\b(?:articles?|arts?\.|sections?|paragraphs?|chapters?|clauses?|rules?|nos?\.|number|page|part|point|step|resolution|recommendation|convention|protocol|order|decree|document)\s+${figure}(?:(?:,\s*|\s+and\s+|\s+to\s+|\s*[–-]\s*)${figure}(?!\s*${counted}))*${notCounted}`,
      'giu',
    ),
    /\b\d+(?:st|nd|rd|th)\b/giu,
    // Telephone numbers, and figures that are part of a name: COVID-19, Y23
    new RegExp(
      String.raw`\b(?:call(?:ed|ing|s)?|dial(?:led|ling)?|ring(?:ing)?|rang|phone|telephone|text|sms|line|hotline|helpline|number)\s+(?:is\s+|the\s+)?\d{3,6}\b(?:\s+(?:or|and)\s+\d{3,6}\b(?!\s*${counted}))?${notCounted}`,
      'giu',
    ),
    /(?<![\d.,])\+\d{1,3}(?:[\s-]\d{1,5}){1,6}\b|\b0\d{2,4}(?:[\s-]\d{2,5}){1,4}\b/gu,
    /(?<![\d\p{L}])\p{L}+-?\d+\b/gu,
  ],
  counts: new RegExp(
    [
      String.raw`(?:[¥$€£]\s?)?${figure}(?:\s*(?:%|per cent|percent|million|billion|thousand|hundred)(?![\p{L}]))?(?:\s+${counted}\b)?`,
      String.raw`(?:\b(?:${small}|${large}|a|an|several|many|few)\s+)?\b${magnitude}\b(?:\s+and\s+(?:${small}|${large}))?(?:\s+of)?(?:\s+(?:[\p{L}-]+\s+){0,2}${counted})\b`,
      String.raw`\b${magnitude}\s+of\s+(?!times\b|${units}\b)[\p{L}-]+`,
      String.raw`\b(?:${small}|${large})\s+(?:hundred|thousand|million|billion)\b`,
      String.raw`\b(?:${small}|${large})\s+(?:[\p{L}-]+\s+)?${counted}\b`,
      String.raw`\b(?:two|three|four|five)\s+(?:in|out\s+of)\s+(?:${small}|${large})\b`,
    ].join('|'),
    'giu',
  ),
};
