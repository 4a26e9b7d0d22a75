import { settings } from '../../src/settings.ts';
import { filesIn } from './repository.ts';

type Kind = 'pictures' | 'downloads';

const published = async (kind: Kind): Promise<readonly string[]> => {
  const answer = await fetch('/admin/preview/media.json');
  return answer.ok ? Object.keys(((await answer.json()) as Record<Kind, object>)[kind]) : [];
};

const lying = async (): Promise<readonly string[]> =>
  (await filesIn(`${settings.contentFolder}/media`)).map((name) => `/media/${name}`);

/** Addresses of the files of the media library, and of those that published texts show. */
export const mediaNow = async (kind: Kind): Promise<readonly string[]> => {
  const lists = await Promise.allSettled([lying(), published(kind)]);
  const all = new Set(lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])));
  return [...all].filter((address) => kind === 'downloads' || /\.(?:png|jpe?g|webp)$/.test(address)).sort();
};
