import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/i18n/locales.ts';
import { addressOf, addressOfEntry, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { builtPages } from '../built-site.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const pages = new Map(builtPages().map(({ address, html }) => [address, html]));

const factsIn = (folder: string) =>
  readdirSync(join(content, folder, 'en'))
    .map((file) => readDocument(readFileSync(join(content, folder, 'en', file)), file).data ?? {})
    .filter(({ status }) => status === 'published') as unknown as readonly Record<string, string | boolean | undefined>[];

const guides = new Map(factsIn('guidance').map((guide) => [guide['id'], guide as unknown as Named]));
const nameOf = ({ slug }: Readonly<Record<string, unknown>>) => String(slug);

describe.each(['news', 'cases'] as const)('%s', (section) => {
  const entries = factsIn(section);

  test.each(localeTags)('in %s, each entry links what lies behind it and what can prevent it', (locale) => {
    expect(entries.length).toBeGreaterThan(5);
    const lacking = entries.flatMap((entry) => {
      const html = pages.get(`${addressOf(section, locale)}${nameOf(entry)}/`) ?? '';
      const links = html.slice(html.indexOf('class="why"'), html.indexOf('</section>', html.indexOf('class="why"')));
      const guide = guides.get(entry['prevention']);
      return [
        `${addressOf('topics', locale)}${String(entry['rootCause'])}/`,
        guide ? addressOfEntry('guidance', guide, locale) : `guide ${String(entry['prevention'])}`,
      ]
        .filter((address) => !links.includes(`href="${address}"`) || !pages.has(address))
        .map((address) => `${nameOf(entry)} does not link ${address}`);
    });
    expect(lacking).toEqual([]);
  });

  test('what lies behind is a topic that is a root cause', () => {
    const causes = readdirSync(join(content, 'topics', 'en'))
      .map((file) => readFileSync(join(content, 'topics', 'en', file), 'utf8'))
      .filter((text) => /^kind: root-cause$/m.test(text))
      .map((text) => /^id: (.*)$/m.exec(text)?.[1]);
    expect(causes.length).toBeGreaterThan(3);
    expect(entries.filter(({ rootCause }) => !causes.includes(String(rootCause))).map(nameOf)).toEqual([]);
  });
});
