import { clear, createStore, getMany, setMany } from 'idb-keyval';
import type { Api, Listed, PullApi, Ways } from './stock.ts';

/**
 * What was read of a forge, by SHA, in this browser. Decap keeps each text by itself; thousands at once then wait for each
 * other for half a minute.
 */
const store = createStore('homeward-forge', 'texts');

/** Forgets what was read. */
export const forgetTexts = (): Promise<void> => clear(store).catch(() => undefined);

/** How many requests are under way at the same time. */
const sideBySide = 4;

type Together<A extends Api> = Pick<Ways<A>, 'readTogether' | 'atOnce'>;

/**
 * Reads many files at once, where Decap would send a request for each. What was read before, and is still the same, is not
 * asked for again. Gives the texts by SHA, without those that the forge leaves out. Rejected where it does not answer.
 */
export const textsOf = async <A extends Api>(
  api: A,
  { readTogether, atOnce }: Together<A>,
  files: readonly Listed[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = files.map(({ id }) => id);
  // A browser that keeps nothing reads all of it again.
  const kept = await getMany<string>(ids, store).catch((): undefined[] => []);
  const texts = new Map(ids.flatMap((id, at) => (kept[at] === undefined ? [] : [[id, kept[at]] as const])));
  const wanted = files.filter(({ id }) => !texts.has(id));
  const parts = Array.from({ length: Math.ceil(wanted.length / atOnce) }, (_, part) =>
    wanted.slice(part * atOnce, (part + 1) * atOnce),
  ).values();
  const ask = async (): Promise<void> => {
    for (const part of parts) {
      const read = [...(await readTogether(api, part))];
      for (const [id, text] of read) texts.set(id, text);
      await setMany(read, store).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, ask));
  return texts;
};

/** Lets Decap read a list's files together, where it lists them and then asks for each by itself. What is missing it asks for. */
export const readListsTogether = <A extends PullApi>(api: A, ways: Together<A>): void => {
  const known = new Map<string, string>();
  const { listFiles, readFile } = api;
  api.listFiles = async (...given) => {
    const files = await listFiles.apply(api, given);
    const texts = files.filter(({ path, id }) => /\.(?:mdx|yaml)$/.test(path) && !known.has(id));
    const read = await textsOf(api, ways, texts).catch(() => new Map<string, string>());
    for (const [id, text] of read) known.set(id, text);
    return files;
  };
  api.readFile = async (path, id, options) => {
    const text = options?.parseText === false ? undefined : known.get(id ?? '');
    return text ?? (await readFile.call(api, path, id, options));
  };
};
