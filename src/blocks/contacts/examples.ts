import type { Example } from '../example.ts';

const several = '<Contacts ids="cn-baobeihuijia cn-12348-legal cn-110-police int-interpol" />';
const one = '<Contacts ids="cn-12338-women" />';

export const contactsExamples: readonly Example[] = [
  { name: 'several, of different age', source: { en: several, 'zh-Hans': several } },
  { name: 'one', source: { en: one, 'zh-Hans': one } },
];
