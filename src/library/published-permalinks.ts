import { permanentAddressOf } from '../i18n/urls.ts';
import type { Permalinks } from '../permalinks/published.ts';
import type { Redirect } from '../permalinks/redirects.ts';
import { linkPages } from './link-pages.ts';
import { givenOut, targets } from './permalinks.ts';

/** Every id for `/permalinks.json`. Of what was withdrawn nothing is told but when, and what to use instead. */
export const publishedIds = async (): Promise<Permalinks['ids']> => {
  const byId = new Map((await targets()).map((target) => [target.id, target]));
  return Object.fromEntries(
    [...(await givenOut())].sort().flatMap(([id, entry]): readonly [string, Permalinks['ids'][string]][] => {
      const permanent = permanentAddressOf(id);
      if (entry.status === 'withdrawn') {
        const { status, since, changed, replacedBy } = entry;
        return [[id, { status, permanent, since, changed, ...(replacedBy && { replacedBy }) }]];
      }
      const { status, type, languages, since, changed, was } = entry;
      const addresses = byId.get(id)?.addresses;
      if (!addresses) return [];
      return [[id, { status, type, permanent, addresses, languages, since, ...(changed && { changed, was }) }]];
    }),
  );
};

/** Pages that forward: `former` addresses, or the permanent links in one language. */
export const redirects = async (of: 'former' | 'permanent'): Promise<readonly Redirect[]> =>
  (await linkPages()).flatMap((page) =>
    page.kind === 'signpost' && page.ways.length === 1 && page.address.startsWith('/r/') === (of === 'permanent')
      ? [{ from: page.address, to: page.ways[0].address }]
      : [],
  );
