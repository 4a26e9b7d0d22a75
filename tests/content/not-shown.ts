import { soundContent, type Changes } from './sound-content.ts';

/** In every word of what nobody may read. */
export const secret = 'Quagmire';
/** Names of entries that nobody may read: slugs, ids. */
export const later = 'comes-in-2090';
export const down = 'taken-away';

const later2090 = 'status: published\nappears: 2090-01-01';
const takenDown = (more = '') =>
  `status: published\ntakenDown: [{ because: asked, on: 2026-11-20${more}, approvals: [{ role: editor, on: 2026-11-21 }] }]`;

const fileOf = (path: string): string => soundContent[path] ?? '';

/** An entry like a sound one, under another name, with other words, and with these facts in the place of its status. */
const like = (path: string, ids: readonly (readonly [string, string])[], status: string): string =>
  ids.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    fileOf(path)
      .replace('status: published', status)
      .replace(/^(title|summary|name|serves|runBy|publisher|statement|saidBy|explanation): .*$/gm, `$1: ${secret}`),
  );

const guideOf = (name: string, id: string, status: string) =>
  like('guidance/en/first-hours.mdx', [['first-hours', name], ['w35p89', id], ['Call now.', secret]], status);
const newsOf = (name: string, id: string, status: string) =>
  like('news/en/campaign-2024.mdx', [['campaign-2024', name], ['kq8z2v', id], ['Police report', secret], ['![A police station](/media/station.png)', '']], status);
const record = (type: string, name: string, id: string, status: string) =>
  like(`${type}/en/${name}.yaml`, [[`id: ${name}`, `id: ${id}`]], status);
const termOf = (id: string, status: string) => `term: ${secret}\nmeaning: ${secret}\nid: ${id}\n${status}\nsources: []\n`;
const campaignOf = (name: string, id: string, status: string) =>
  `---\ntitle: ${secret}\nsummary: ${secret}\nroles: [{ agency: mps, does: ${secret} }]\nslug: ${name}\nid: ${id}\nunknown: [${secret}]\nhowWeKnow: ${secret}\n${status}\nfrom: '2024-11'\nplaces: [cn]\nsources: [law-2020]\n---\n\n${secret}\n`;
/** A case about a group, with this status. */
export const caseOf = (name: string, id: string, status: string) =>
  `---\ntitle: ${secret}\nsummary: ${secret}\noutcome: ${secret}\nunknown: [${secret}]\nslug: ${name}\nid: ${id}\n${status}\nexposure: group\nkind: missing\nplaces: [cn]\ndecade: 1990\nageBand: mixed\nstage: not-reported\nstageAsOf: '2024'\nmethod: dna\ngrade: claimed\nafterwards: not-reported\nsources: [law-2020]\nrootCause: prevention\nprevention: w35p89\nsinglePerson: false\n---\n\n${secret}\n`;

const all = (name: string, ids: readonly string[], status: string, letter: string): Changes => ({
  [`guidance/en/${name}.mdx`]: guideOf(name, ids[0] ?? '', status),
  [`news/en/${name}.mdx`]: newsOf(name, ids[1] ?? '', status),
  [`campaigns/en/${name}.mdx`]: campaignOf(name, ids[2] ?? '', status),
  [`cases/en/${name}.mdx`]: caseOf(name, ids[3] ?? '', status),
  ...Object.fromEntries(
    (['claims', 'sources', 'contacts', 'topics', 'agencies'] as const).map((type) => {
      const [path = ''] = Object.keys(soundContent).filter((one) => one.startsWith(`${type}/en/`));
      const named = path.slice(`${type}/en/`.length, -'.yaml'.length);
      return [`${type}/en/${letter}-${type}.yaml`, record(type, named, `${letter}-${type}`, status)];
    }),
  ),
  [`glossary/en/${letter}-term.yaml`]: termOf(`${letter}-term`, status),
});

/** Published entries of every kind whose day has not come, and that nothing names. */
export const notYet: Changes = all(later, ['b2b2b2', 'b3b3b3', 'b4b4b4', 'b5b5b5'], later2090, later);

/** A news item that was taken down, and that two roles have let back since then. */
export const letBack: Changes = {
  'news/en/back-again.mdx': newsOf(
    'back-again',
    'f2f2f2',
    `status: published\ntakenDown: [{ because: wrong, on: 2026-11-10, approvals: [{ role: editor, on: 2026-11-10 }, { role: lawyer, on: 2026-11-12 }] }]`,
  ).replaceAll(secret, 'Back again'),
};

/** Published entries of every kind that were taken down, and a page that names all of them. */
export const takenAway: Changes = {
  ...all(down, ['c2c2c2', 'c3c3c3', 'c4c4c4', 'c5c5c5'], takenDown(), down),
  'news/en/names-all.mdx': fileOf('news/en/campaign-2024.mdx')
    .replaceAll('campaign-2024', 'names-all')
    .replace('kq8z2v', 'd2d2d2')
    .replace('campaign:', 'campaign: c4c4c4')
    .replace('claims: [cases-2024]', `claims: [${down}-claims]`)
    .replace('sources: [law-2020]', `sources: [law-2020, ${down}-sources]`)
    .replace('rootCause: prevention', `rootCause: ${down}-topics\nagencies: [${down}-agencies]`)
    .replace('prevention: w35p89', 'prevention: c2c2c2')
    .replace(
      /Police report[^]*/,
      `It says <Claim id="${down}-claims" /> of <Term id="${down}-term" />. See [another](/en/news/${down}/).

<Claim id="${down}-claims" />

<KeyFacts claims="${down}-claims cases-2024" />

<Contacts ids="${down}-contacts cn-110" />

<AgencyTable campaign="c4c4c4" />

<AgencyTable agencies="${down}-agencies" />

<Quote source="${down}-sources">

Nothing is known.

</Quote>
`,
    ),
};
