import { pullsOf } from './pulls.ts';
import { newRepository, type Change, type Repository } from './repository.ts';
import { standIn, type Answer, type Asked, type StandIn } from './stand-in.ts';

// The calls of Forgejo's API that Decap makes to sign in, list, and save drafts (https://codeberg.org/api/swagger).

const notFound: Answer = { status: 404, json: { message: 'The target couldn’t be found.' } };

interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content: string;
  readonly sha?: string;
}

export const forgejo = async (): Promise<StandIn & { readonly repository: Repository }> => {
  const repository = await newRepository();
  const pulls = pullsOf(repository, 'homeward');

  const write = async ({ body }: Asked): Promise<Answer> => {
    const { branch, files, message } = body as unknown as {
      branch: string;
      message: string;
      files: readonly Operation[];
    };
    const changes: Change[] = [];
    for (const { operation, path, content, sha } of files) {
      const there = await repository.blobOf(`refs/heads/${branch}`, path);
      if (operation === 'create' && there) return { status: 422, json: { message: 'repository file already exists' } };
      if (operation !== 'create' && sha !== there) return { status: 422, json: { message: 'sha does not match' } };
      changes.push({ path, content: operation === 'delete' ? null : Buffer.from(content, 'base64') });
    }
    return { status: 201, json: { commit: { sha: await repository.commit(branch, changes, message) } } };
  };

  const branches = async ({ method, path, body }: Asked): Promise<Answer | undefined> => {
    if (path === '/branches' && method === 'POST') {
      const head = await repository.head(String(body['old_ref_name']));
      if (head === undefined) return notFound;
      await repository.point(String(body['new_branch_name']), head);
      return { status: 201, json: {} };
    }
    const branch = /^\/branches\/([^/]+)$/.exec(path)?.[1];
    if (!branch) return undefined;
    const name = decodeURIComponent(branch);
    const id = await repository.head(name);
    return id ? { json: { name, commit: { id } } } : notFound;
  };

  const files = async (asked: Asked): Promise<Answer | undefined> => {
    const { method, path, query } = asked;
    if (path === '/contents' && method === 'POST') return await write(asked);
    const file = /^\/contents\/(.+)$/.exec(path)?.[1];
    if (file) {
      const sha = await repository.blobOf(`refs/heads/${query.get('ref') ?? 'main'}`, decodeURIComponent(file));
      return sha ? { json: { sha } } : notFound;
    }
    const blob = /^\/git\/blobs\/(\w+)$/.exec(path)?.[1];
    if (blob) return { json: { content: (await repository.bytesOf(blob)).toString('base64'), encoding: 'base64' } };
    const tree = /^\/git\/trees\/(\w+)$/.exec(path)?.[1];
    if (!tree) return undefined;
    const all = await repository.files(tree, 'content');
    return { json: { tree: all.map(({ path: name, sha }) => ({ path: name, type: 'blob', sha, size: 1 })) } };
  };

  const others = async ({ method, path, body, user }: Asked): Promise<Answer | undefined> => {
    if (path === '/pulls')
      return method === 'GET'
        ? { json: await pulls.list(null) }
        : { status: 201, json: await pulls.open(String(body['head']), String(body['title']), user) };
    if (path === '/labels') {
      if (method === 'GET') return { json: pulls.labels() };
      const name = String(body['name']);
      return { status: 201, json: { id: pulls.labelId(name), name } };
    }
    const labelled = /^\/issues\/(\d+)\/labels$/.exec(path)?.[1];
    if (labelled) {
      pulls.label(Number(labelled), (body['labels'] as readonly number[]).map(pulls.nameOf));
      return { json: [] };
    }
    const [, from = '', to = ''] = /^\/compare\/(.+)\.\.\.(.+)$/.exec(decodeURIComponent(path)) ?? [];
    if (!from) return undefined;
    const { files: changed } = await repository.differences(from, to.replace(/^homeward:/, ''));
    return { json: { commits: [], files: changed.map(({ path: filename, status }) => ({ filename, status })) } };
  };

  const answer = async (asked: Asked): Promise<Answer | undefined> => {
    const { path, user } = asked;
    if (path === '/user') return { json: { login: user, full_name: user, email: '' } };
    const repo = '/repos/homeward/site';
    if (path === repo) return { json: { owner: { login: 'homeward' }, permissions: { push: true } } };
    if (!path.startsWith(repo)) return notFound;
    const within = { ...asked, path: path.slice(repo.length) };
    return (await branches(within)) ?? (await files(within)) ?? (await others(within));
  };

  const server = await standIn({
    api: '/api/v1',
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    unknownToken: { status: 401, json: { message: 'token is required' } },
    tooMany: { status: 429, json: { message: 'Too Many Requests' } },
    answer,
  });
  const { close } = server;
  return Object.assign(server, {
    repository,
    close: async () => {
      await close();
      repository.remove();
    },
  });
};
