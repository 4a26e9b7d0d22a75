import type { WordRule } from './rule.ts';

const reporting =
  /\b(report(?:s|ed|ing)?|said|says?|according|announced?|claim(?:s|ed)?|counts?|counted|court|told|if|when|who (?:was|were|is|are)|may|can|could|being|asked?|whether|how|what)\b/iu;

/** What is not written in English (SAFETY, "Words", "People in stories"). */
export const englishRules: readonly WordRule[] = [
  {
    reason: 'promises-safety',
    pattern:
      /\b(?:leaves?|leaving|without) (?:no|any|a) traces?\b|\bno traces?\b|\b(?:nobody|no one) will (?:ever )?know\b/giu,
    instead: 'what it does, and what it cannot do',
    unless: /\b(?:cannot|do not|does not|never|disappeared|vanished|missing)\b/iu,
  },
  {
    reason: 'promises-safety',
    pattern:
      /\b(?:completely|totally|perfectly|100 ?% ?) ?(?:safe|hidden|anonymous|secret)\b|\byou are safe here\b|\b(?:your visit|this site|this page) is (?:safe|hidden|secret)\b/giu,
    instead: 'what it does, and what it cannot do',
  },
  {
    reason: 'makes-a-hero',
    pattern: /\b(?:brave|bravely|bravery|courageous|heroic|hero(?:es|ine)?)\b/giu,
    instead: '',
  },
  { reason: 'promises-return', pattern: /\bnew li(?:fe|ves)\b|\bhappy endings?\b/giu, instead: '' },
  {
    reason: 'promises-return',
    pattern:
      /\b(?:every|each|all)(?: one of the)? (?:missing|lost|stolen|abducted) (?:person|people|child|children)\b[^.!?]{0,20} (?:comes?|came|will come|returns?|will return|find) (?:back|home|their way)\b/giu,
    instead: '',
  },
  {
    reason: 'sensational',
    pattern:
      /\b(?:horrif(?:ic|ying)|horrors?|nightmares?|shocking|heart-?breaking|heart-?wrenching|unspeakable|unimaginable|evil|monsters?|predators?|innocent (?:victims?|child(?:ren)?|girls?|women)|tragic|harrowing)\b/giu,
    instead: '',
    unless: /\b(?:not|no|avoid|without|instead of|leaned on|(?:ha(?:ve|s|d|ving)|get|getting) nightmares)\b/iu,
  },
  {
    reason: 'makes-a-thing',
    pattern:
      /\b(?:sex slaves?|human (?:cargo|merchandise|goods)|slave market|(?:women|girls|children) as (?:goods|commodities))\b/giu,
    instead: 'people who were trafficked',
  },
  {
    reason: 'makes-a-thing',
    pattern: /\b(?:in|with|broke(?:n)?|breaking|her|his|their|the) chains\b/giu,
    instead: '',
    unless: /\bsupply|shops?|stores?|retail\b/iu,
  },
  {
    reason: 'price-of-a-person',
    pattern:
      /\b(?:sold|bought|resold)\b[^.!?]{0,40}\b(?:for|at)\b[^.!?]{0,12}(?:[¥$€£]\s?\d|\d[\d,.]*\s?(?:yuan|dollars|euros?|pounds|RMB|USD|baht|rupees))/giu,
    instead: '',
  },
  {
    reason: 'label-for-a-person',
    pattern:
      /\b(?:(?:helpless|broken|damaged|ruined|voiceless) (?:victims?|wom[ae]n|girls?|child(?:ren)?|people|lives)|chained woman|runaway(?:s)? girls?)\b/giu,
    instead: 'what happened to the person, not what the person is',
    unless: /\bonly helpless\b|\bnot\b/iu,
  },
  {
    reason: 'blames',
    pattern:
      /\b(?:naïve|naive|gullible|foolish(?:ly)?|stupid(?:ly)?|greed(?:y)? (?:victims?|girls?|wom[ae]n|young)|should have known|let (?:her|him|them)sel(?:f|ves) be|(?:she|he|they) asked for it|fell for (?:it|the))\b/giu,
    instead: 'what the other person did',
    unless: /\bnot\b|\bnobody is\b|\bno one is\b/iu,
  },
  {
    reason: 'names-disability',
    pattern:
      /\b(?:the (?:disabled|handicapped|deaf|blind|mentally ill)(?! (?:person|people|man|woman|child|adult|community|relay))|deaf-mutes?|retard(?:ed|s)?|cripples?|crippled|wheelchair-bound|mentally (?:retarded|handicapped))\b/giu,
    instead: 'people with disabilities, deaf people, a person with a learning disability',
  },
  {
    reason: 'papers',
    pattern: /\b(?:illegal (?:immigrants?|migrants?|aliens?|workers?)|illegals)\b/giu,
    instead: 'people without papers',
  },
  {
    reason: 'sexual-exploitation',
    pattern:
      /\b(?:child (?:prostitut(?:es?|ion)|porn(?:ography)?)|(?:under-?age|teen(?:age)?) prostitut(?:es?|ion)|kiddie porn|underage (?:wom[ae]n|sex))\b/giu,
    instead: 'sexual exploitation of children; pictures of child sexual abuse',
  },
  {
    reason: 'sexual-exploitation',
    pattern: /\b(?:prostitutes?|whores?|hookers?|sex work(?:er)?s? victims?)\b/giu,
    instead: 'people who sell sex',
  },
  {
    reason: 'suicide',
    pattern:
      /\b(?:commit(?:s|ted|ting)? suicide|(?:drove|driven) (?:her|him|them)?\s?to suicide|killed (?:her|him|them)sel(?:f|ves)|successful suicide|failed suicide)\b/giu,
    instead: 'died by suicide, only where it has to be told, and without cause or means',
  },
  {
    reason: 'not-established',
    pattern: /\b(?:was|were|been|are|is) (?:rescued|freed|reunited)\b/giu,
    instead: 'who reports it: “the ministry reported …”',
    unless: reporting,
  },
  {
    reason: 'private-number',
    pattern: /(?<![\d-])\d{17}[\dXx](?!\d)|(?<![\d+-])1[3-9]\d{9}(?!\d)/gu,
    instead: '',
  },
];
