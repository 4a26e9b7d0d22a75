import { pullsOf } from './pulls.ts';
import { newRepository, type Repository } from './repository.ts';
import { standIn, type Answer, type Asked, type StandIn } from './stand-in.ts';

// The calls of GitHub's REST API that Decap makes to sign in, list, and save drafts (https://docs.github.com/en/rest).

const notFound: Answer = { status: 404, json: { message: 'Not Found' } };

export const gitHub = async (): Promise<StandIn & { readonly repository: Repository }> => {
  const repository = await newRepository();
  const pulls = pullsOf(repository, 'homeward');
  const commitAt = async (ref: string) => (await repository.head(ref.replace(/^homeward:/, ''))) ?? ref;

  const tree = async (spec: string, isWhole: boolean): Promise<Answer> => {
    const [ref = '', folder = ''] = decodeURIComponent(spec).split(':');
    const below = (await repository.files(await commitAt(ref), folder)).map(({ path, sha }) => ({
      path: path.slice(folder.length + 1),
      type: 'blob',
      sha,
      size: 1,
    }));
    const found = isWhole ? below : below.filter(({ path }) => !path.includes('/'));
    return found.length > 0 ? { json: { tree: found } } : notFound;
  };

  const git = async ({ method, path, query, body }: Asked): Promise<Answer | undefined> => {
    const [, what = '', rest = ''] = /^\/git\/(trees|blobs|commits|refs)(?:\/(.*))?$/.exec(path) ?? [];
    switch (`${method} ${what}`) {
      case 'GET trees':
        return await tree(rest, query.has('recursive'));
      case 'GET blobs':
        return { json: { content: (await repository.bytesOf(rest)).toString('base64'), encoding: 'base64' } };
      case 'POST blobs':
        return { status: 201, json: { sha: await repository.store(Buffer.from(String(body['content']), 'base64')) } };
      case 'POST trees': {
        const entries = body['tree'] as readonly { path: string; sha: string | null }[];
        const changes = entries.map(({ path: file, sha }) => ({ path: file, content: sha === null ? null : { sha } }));
        return { status: 201, json: { sha: await repository.tree(String(body['base_tree']), changes) } };
      }
      case 'POST commits': {
        const parents = body['parents'] as readonly string[];
        const sha = await repository.commitTree(String(body['tree']), parents, String(body['message']));
        return { status: 201, json: { sha } };
      }
      case 'POST refs': {
        const branch = String(body['ref']).replace(/^refs\/heads\//, '');
        if (await repository.head(branch)) return { status: 422, json: { message: 'Reference already exists' } };
        await repository.point(branch, String(body['sha']));
        return { status: 201, json: {} };
      }
      case 'PATCH refs': {
        const branch = decodeURIComponent(rest.replace(/^heads\//, ''));
        const [sha, now] = [String(body['sha']), await repository.head(branch)];
        const isForward = (await repository.parentsOf(sha)).includes(now ?? '');
        if (!isForward && body['force'] !== true)
          return { status: 422, json: { message: 'Update is not a fast forward' } };
        await repository.point(branch, sha);
        return { json: {} };
      }
      default:
        return undefined;
    }
  };

  const others = async ({ method, path, query, body, user }: Asked): Promise<Answer | undefined> => {
    const branch = /^\/branches\/([^/]+)$/.exec(path)?.[1];
    if (branch) {
      const name = decodeURIComponent(branch);
      const sha = await repository.head(name);
      return sha ? { json: { name, commit: { sha } } } : notFound;
    }
    if (path === '/pulls')
      return method === 'GET'
        ? { json: await pulls.list(query.get('head')) }
        : { status: 201, json: await pulls.open(String(body['head']), String(body['title']), user) };
    const labelled = /^\/issues\/(\d+)\/labels$/.exec(path)?.[1];
    if (labelled) {
      pulls.label(Number(labelled), body['labels'] as readonly string[]);
      return { json: [] };
    }
    const [, from = '', to = ''] = /^\/compare\/(.+)\.\.\.(.+)$/.exec(decodeURIComponent(path)) ?? [];
    if (!from) return undefined;
    const { base, files } = await repository.differences(await commitAt(from), await commitAt(to));
    const changed = files.map(({ path: filename, sha, status }) => ({ filename, sha, status, patch: '@@' }));
    return { json: { base_commit: { sha: base }, commits: [], files: changed } };
  };

  const answer = async (asked: Asked): Promise<Answer | undefined> => {
    const { path, user } = asked;
    if (path === '/user' || path.startsWith('/users/')) return { json: { login: user, name: user } };
    const repo = '/repos/homeward/site';
    if (path === repo) return { json: { owner: { login: 'homeward' }, permissions: { push: true } } };
    if (!path.startsWith(repo)) return notFound;
    const within = { ...asked, path: path.slice(repo.length) };
    return (await git(within)) ?? (await others(within));
  };

  const server = await standIn({
    api: '',
    authorize: '/login/oauth/authorize',
    token: '/login/oauth/access_token',
    unknownToken: { status: 401, json: { message: 'Bad credentials' } },
    tooMany: { status: 403, json: { message: 'API rate limit exceeded' }, headers: { 'Retry-After': '60' } },
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
