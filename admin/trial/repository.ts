import CMS from 'decap-cms-app';

interface StoredFile {
  readonly path: string;
  readonly content: string;
}

/** Decap's repository for trying out: folders and files in the memory of the page. */
interface Tree {
  [name: string]: Tree | StoredFile;
}

declare global {
  interface Window {
    repoFiles?: Tree;
  }
}

const isFile = (node: Tree | StoredFile): node is StoredFile =>
  typeof (node as Partial<StoredFile>).content === 'string';

const filesIn = (tree: Tree, ending: string): StoredFile[] =>
  Object.entries(tree).flatMap(([name, node]) =>
    isFile(node) ? (name.endsWith(ending) ? [node] : []) : filesIn(node, ending),
  );

const folderAt = (path: string): Tree =>
  path.split('/').reduce<Tree>((tree, name) => (tree[name] ?? {}) as Tree, window.repoFiles ?? {});

/** Decap lists ten files at a time, which tears the languages of an entry apart; this lists all that a folder holds. */
const listsAll = {
  allEntriesByFolder: (folder: string, extension: string) => {
    const files = filesIn(folderAt(folder), `.${extension}`);
    return Promise.resolve(files.map(({ path, content }) => ({ data: content, file: { path, id: path } })));
  },
};

/** What Decap keeps of a backend; its own types leave the second argument out. */
interface Registered {
  init: (...given: unknown[]) => object;
}

/** Puts the site's published content before the editor, in the memory of this page and nowhere else. */
export const fillTrialRepository = async (): Promise<void> => {
  window.repoFiles = (await (await fetch('/admin/content.json')).json()) as Tree;
  const backend = CMS.getBackend('test-repo') as Registered;
  const { init } = backend;
  backend.init = (...given) => Object.assign(init(...given), listsAll);
};
