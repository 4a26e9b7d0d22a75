import { localForage } from 'decap-cms-lib-util';
import type { GitLabApi } from './stock.ts';

/** A file of a list: its path, and the SHA of what is in it. */
interface Listed {
  readonly path: string;
  readonly id: string;
}

/** How many files GitLab is asked for at once; it gives a hundred at most. */
const atOnce = 90;

const query = `query blobs($repository: ID!, $branch: String!, $paths: [String!]!) {
  project(fullPath: $repository) { repository { blobs(ref: $branch, paths: $paths) { nodes { path data: rawBlob } } } }
}`;

interface Answer {
  readonly data: {
    readonly project: {
      readonly repository: {
        readonly blobs: { readonly nodes: readonly { readonly path: string; readonly data: string }[] };
      };
    };
  };
}

/** Where Decap keeps what it has read of a forge, in this browser. */
const keyOf = ({ id }: Listed): string => `gh.${id}`;

/**
 * Reads the files of a list many at once through GitLab's GraphQL, where Decap would send a request for each. What was read
 * before and is still the same is not asked for again. Rejected where GitLab does not answer.
 */
export const readTogether =
  (api: GitLabApi, address: string, repository: string, branch: string) => async (files: readonly Listed[]) => {
    const kept = await Promise.all(files.map((file) => localForage.getItem<string>(keyOf(file))));
    const texts = new Map(files.map(({ path }, index) => [path, kept[index] ?? undefined]));
    const wanted = files.filter(({ path }) => texts.get(path) === undefined);
    for (let start = 0; start < wanted.length; start += atOnce) {
      const paths = wanted.slice(start, start + atOnce).map(({ path }) => path);
      const answer = await api.requestJSON<Answer>({
        url: address,
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ query, variables: { repository, branch, paths } }),
      });
      for (const { path, data } of answer.data.project.repository.blobs.nodes) texts.set(path, data);
    }
    await Promise.all(
      wanted.map(async (file) => {
        const text = texts.get(file.path);
        if (text !== undefined) await localForage.setItem(keyOf(file), text);
      }),
    );
    return files.flatMap((file) => {
      const data = texts.get(file.path);
      return data === undefined ? [] : [{ file: { ...file, author: '', updatedOn: '' }, data }];
    });
  };
