import { settings } from '../../src/settings.ts';
import { picturesOfForm } from '../decap/form.ts';
import { filesIn } from './repository.ts';

type Kind = 'pictures' | 'downloads';

/** A file as texts name it, and where it can be seen, if it can. */
export interface MediaFile {
  readonly address: string;
  readonly url: string | undefined;
}

const published = async (kind: Kind): Promise<readonly MediaFile[]> => {
  const answer = await fetch('/admin/preview/media.json');
  const all = answer.ok
    ? ((await answer.json()) as Record<Kind, Readonly<Record<string, { src?: string }>>>)[kind]
    : {};
  return Object.entries(all).map(([address, { src }]) => ({ address, url: src }));
};

const lying = async (): Promise<readonly MediaFile[]> =>
  [...picturesOfForm(), ...(await filesIn(`${settings.contentFolder}/media`))].map(({ name, url }) => ({
    address: `/media/${name}`,
    url,
  }));

/** The files of the media library, the pictures in the open form, and what published texts show; each once. */
export const mediaNow = async (kind: Kind): Promise<readonly MediaFile[]> => {
  const lists = await Promise.allSettled([published(kind), lying()]);
  const all = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  return [...new Map(all.map((file) => [file.address, file])).values()]
    .filter(({ address }) => kind === 'downloads' || /\.(?:png|jpe?g|webp)$/.test(address))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
};
