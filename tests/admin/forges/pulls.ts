import type { Repository } from './repository.ts';

interface Pull {
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly user: string;
  labels: readonly string[];
}

/** Open pull requests, as GitHub and Forgejo tell of them alike. */
export const pullsOf = (repository: Repository, owner: string) => {
  const pulls: Pull[] = [];
  const shown = async ({ number, branch, title, user, labels }: Pull) => ({
    number,
    title,
    state: 'open',
    user: { login: user },
    updated_at: '2026-01-01T00:00:00Z',
    labels: labels.map((name) => ({ id: labelId(name), name })),
    head: {
      label: branch,
      ref: branch,
      sha: await repository.head(branch),
      repo: { fork: false, owner: { login: owner } },
    },
    base: { ref: 'main', sha: await repository.head('main') },
  });
  const names: string[] = [];
  const labelId = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name) + 1;
  };
  return {
    all: pulls,
    labels: () => names.map((name) => ({ id: labelId(name), name })),
    labelId,
    nameOf: (id: number) => names[id - 1] ?? '',
    list: (head: string | null) =>
      Promise.all(pulls.filter(({ branch }) => head === null || head === `${owner}:${branch}`).map(shown)),
    open: (head: string, title: string, user: string) => {
      const pull = { number: pulls.length + 1, branch: head.split(':').at(-1) ?? '', title, user, labels: [] };
      pulls.push(pull);
      return shown(pull);
    },
    label: (number: number, labels: readonly string[]) => {
      const pull = pulls.find((one) => one.number === number);
      if (pull) pull.labels = labels;
    },
  };
};
