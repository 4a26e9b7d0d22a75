/** A page as Pagefind keeps it, as far as it is used here. */
export interface IndexedText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A page that was found, with the places of the words in its text. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedText>;
}

/** Pagefind in the browser, as far as it is used here. */
export interface Index {
  readonly search: (words: string) => Promise<{ readonly results: readonly Found[] }>;
}

interface Pagefind {
  readonly createInstance: (options: { readonly noWorker: true }) => Index;
}

let failures = 0;

/**
 * Pagefind hides a request that failed, and then finds nothing. A reader must be told, so requests are watched from the
 * first search on: whether the connection is lost, or a new release has taken the place of the files asked for.
 */
const watchRequests = () => {
  const send = window.fetch.bind(window);
  window.fetch = async (...request) => {
    try {
      const answer = await send(...request);
      if (!answer.ok) failures += 1;
      return answer;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
};

/** Does some work that asks for files of the index. Throws where one of them did not come. */
export const complete = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const before = failures;
  const result = await work();
  if (failures > before) throw new Error('A part of the search index did not come.');
  return result;
};

let tries = 0;

/**
 * Loads the index in a folder such as `/pagefind/en/`. Throws where it does not come; it may be tried again, each time
 * under another address, because browsers remember that a module failed.
 */
export const openIndex = async (folder: string): Promise<Index> => {
  if (tries === 0) watchRequests();
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js${tries++ > 0 ? `?${tries}` : ''}`)) as Pagefind;
  // Pagefind reads the page's language to cut a Chinese question into words; ours comes cut into pairs.
  const { lang } = document.documentElement;
  document.documentElement.lang = 'und';
  try {
    return module.createInstance({ noWorker: true });
  } finally {
    document.documentElement.lang = lang;
  }
};
