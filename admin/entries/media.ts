import CMS from 'decap-cms-app';

interface Repository {
  readonly getMedia?: (folder: string) => Promise<readonly { readonly name: string; readonly path: string }[]>;
}

/** What Decap keeps of a backend; its own types leave the second argument out. */
interface Registered {
  init: (...given: unknown[]) => Repository;
}

let repository: Repository | undefined;

/** Keeps the repository that Decap opens, because it gives no field the list of pictures. To be called before Decap starts. */
export const rememberRepository = (backend: string): void => {
  const registered = CMS.getBackend(backend) as Registered | undefined;
  if (!registered) return;
  const { init } = registered;
  registered.init = (...given) => (repository = init(...given));
};

const published = async (kind: 'pictures' | 'downloads'): Promise<readonly string[]> => {
  const answer = await fetch('/admin/preview/media.json');
  return answer.ok ? Object.keys(((await answer.json()) as Record<typeof kind, object>)[kind]) : [];
};

const lying = async (folder: string): Promise<readonly string[]> =>
  ((await repository?.getMedia?.(folder)) ?? []).map(({ name }) => `/media/${name}`);

/** Addresses of the files of the media library in `folder`, and of those that published texts show. */
export const mediaNow = async (folder: string, kind: 'pictures' | 'downloads'): Promise<readonly string[]> => {
  const lists = await Promise.allSettled([lying(folder), published(kind)]);
  return [...new Set(lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : [])))].sort();
};
