import { newRepository, type Change, type Repository } from './repository.ts';
import { standIn, type Answer, type Asked, type StandIn } from './stand-in.ts';

// The calls of GitLab's API, version 4, that Decap makes, answered as https://docs.gitlab.com/api/ describes them.

interface MergeRequest {
  readonly iid: number;
  readonly source_branch: string;
  readonly target_branch: string;
  readonly title: string;
  readonly author: { readonly name: string };
  state: 'opened' | 'closed' | 'merged';
  labels: readonly string[];
  updated_at: string;
}

interface Action {
  readonly action: 'create' | 'update' | 'delete' | 'move';
  readonly file_path: string;
  readonly content?: string;
  readonly encoding?: string;
}

const notFound = (what: string): Answer => ({ status: 404, json: { message: `404 ${what} Not Found` } });
const refused = (status: number, message: string): Answer => ({ status, json: { message } });

const project = 'homeward/site';

/** GitLab over a repository. */
export interface GitLabStandIn extends StandIn {
  readonly repository: Repository;
  readonly mergeRequests: readonly MergeRequest[];
}

export const gitLab = async (): Promise<GitLabStandIn> => {
  const repository = await newRepository();
  const mergeRequests: MergeRequest[] = [];

  const files = async ({ method, path, query }: Asked): Promise<Answer | undefined> => {
    const [, encoded = '', raw] = /^\/repository\/files\/([^/]+)(\/raw)?$/.exec(path) ?? [];
    if (!encoded || !['GET', 'HEAD'].includes(method)) return undefined;
    const blob = await repository.blobOf(`refs/heads/${query.get('ref') ?? 'main'}`, decodeURIComponent(encoded));
    if (blob === undefined) return notFound('File');
    const headers = { 'X-Gitlab-Blob-Id': blob };
    return raw ? { body: await repository.bytesOf(blob), headers } : { body: '', headers };
  };

  const tree = async ({ query }: Asked): Promise<Answer> => {
    const folder = query.get('path') ?? '';
    const all = await repository.files(`refs/heads/${query.get('ref') ?? 'main'}`, folder);
    const within =
      query.get('recursive') === 'true' ? all : all.filter(({ path }) => !path.slice(folder.length + 1).includes('/'));
    if (within.length === 0) return notFound('Tree');
    const size = Number(query.get('per_page') ?? 20);
    const page = Number(query.get('page') ?? 1);
    const pages = Math.ceil(within.length / size);
    const next = new URLSearchParams(query);
    next.set('page', String(page + 1));
    const entries = within.slice((page - 1) * size, page * size).map(({ path, sha }) => ({
      id: sha,
      name: path.split('/').at(-1),
      type: 'blob',
      path,
      mode: '100644',
    }));
    return {
      json: entries,
      headers: {
        'X-Page': String(page),
        'X-Per-Page': String(size),
        'X-Total': String(within.length),
        'X-Total-Pages': String(pages),
        ...(page < pages && {
          Link: `</projects/${encodeURIComponent(project)}/repository/tree?${next.toString()}>; rel="next"`,
        }),
      },
    };
  };

  const commit = async ({ body }: Asked): Promise<Answer> => {
    const {
      branch,
      start_branch: start,
      commit_message: message,
      actions,
    } = body as unknown as {
      branch: string;
      start_branch?: string;
      commit_message: string;
      actions: readonly Action[];
    };
    const exists = (await repository.head(branch)) !== undefined;
    if (start && exists)
      return refused(400, `A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    if (!start && !exists) return refused(400, 'You can only create or edit files when you are on a branch');
    const changes: Change[] = [];
    for (const { action, file_path: path, content = '', encoding } of actions) {
      const there = await repository.blobOf(`refs/heads/${start ?? branch}`, path);
      if (action === 'create' && there) return refused(400, 'A file with this name already exists');
      if (action !== 'create' && !there) return refused(400, "A file with this name doesn't exist");
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      changes.push({ path, content: action === 'delete' ? null : bytes });
    }
    if (changes.length === 0) return refused(400, 'actions is empty');
    return { status: 201, json: { id: await repository.commit(branch, changes, message, start) } };
  };

  const shown = async (request: MergeRequest) => ({
    ...request,
    sha: await repository.head(request.source_branch),
    rebase_in_progress: false,
  });

  const mergeRequest = async ({ method, path, query, user }: Asked): Promise<Answer | undefined> => {
    const [isOne, number, act] = /^\/merge_requests(?:\/(\d+)(\/merge)?)?$/.exec(path) ?? [];
    if (isOne === undefined) return undefined;
    const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
    if (number === undefined) {
      if (method === 'POST') {
        const made: MergeRequest = {
          iid: mergeRequests.length + 1,
          source_branch: query.get('source_branch') ?? '',
          target_branch: query.get('target_branch') ?? '',
          title: query.get('title') ?? '',
          author: { name: user },
          state: 'opened',
          labels,
          updated_at: '2026-01-01T00:00:00Z',
        };
        mergeRequests.push(made);
        return { status: 201, json: await shown(made) };
      }
      const wanted = mergeRequests.filter(
        (one) =>
          one.state === query.get('state') &&
          one.target_branch === query.get('target_branch') &&
          one.source_branch === (query.get('source_branch') ?? one.source_branch) &&
          one.labels.length > 0,
      );
      return { json: await Promise.all(wanted.map(shown)) };
    }
    const request = mergeRequests.find(({ iid }) => iid === Number(number));
    if (!request || method !== 'PUT') return request ? undefined : notFound('Merge request');
    if (act) {
      if (request.state !== 'opened') return refused(405, '405 Method Not Allowed');
      const merged = await repository.merge(
        request.target_branch,
        request.source_branch,
        query.get('merge_commit_message') ?? '',
      );
      if (!merged) return refused(422, 'Branch cannot be merged');
      request.state = 'merged';
      if (query.get('should_remove_source_branch') === 'true') await repository.point(request.source_branch);
    } else if (query.get('state_event') === 'close') request.state = 'closed';
    else if (query.has('labels')) request.labels = labels;
    return { json: await shown(request) };
  };

  const others = async ({ method, path, query }: Asked): Promise<Answer | undefined> => {
    const branch = /^\/repository\/branches\/([^/]+)$/.exec(path)?.[1];
    if (branch) {
      const name = decodeURIComponent(branch);
      const id = await repository.head(name);
      if (!id) return notFound('Branch');
      if (method === 'DELETE') {
        await repository.point(name);
        return { status: 204 };
      }
      return { json: { name, commit: { id }, developers_can_merge: true, developers_can_push: false } };
    }
    if (path === '/repository/compare') {
      const { files: changed } = await repository.differences(query.get('from') ?? '', query.get('to') ?? '');
      const diffs = changed.map((file) => ({
        old_path: file.path,
        new_path: file.path,
        new_file: file.status === 'added',
        deleted_file: file.status === 'removed',
        renamed_file: false,
        diff: '@@',
      }));
      return { json: { diffs } };
    }
    const known = /^\/repository\/commits\/(\w+)\/refs$/.exec(path)?.[1];
    if (!known) return undefined;
    const all = await repository.branches();
    const holding = await Promise.all(all.map((name) => repository.holds(name, known)));
    return { json: all.filter((_, index) => holding[index]).map((name) => ({ type: 'branch', name })) };
  };

  const answer = async (asked: Asked): Promise<Answer | undefined> => {
    const { path, method } = asked;
    if (path === '/graphql' && method === 'POST') return await together(asked);
    if (!path.startsWith('/v4')) return notFound('Page');
    return await rest({ ...asked, path: path.slice('/v4'.length) });
  };

  /** The one GraphQL query that the editor makes. */
  const together = async ({ body }: Asked): Promise<Answer> => {
    const { paths = [], branch = '' } = body['variables'] as { paths?: readonly string[]; branch?: string };
    if (paths.length > 100) return refused(400, 'too many');
    const texts = await repository.texts(`refs/heads/${branch}`, paths);
    const nodes = [...texts].map(([path, data]) => ({ path, data }));
    return { json: { data: { project: { repository: { blobs: { nodes } } } } } };
  };

  const rest = async (asked: Asked): Promise<Answer | undefined> => {
    const { path, method } = asked;
    if (path === '/user')
      return { json: { id: 1, username: asked.user, name: asked.user, avatar_url: 'https://elsewhere.example/a.png' } };
    const prefix = `/projects/${encodeURIComponent(project)}`;
    if (!path.startsWith(prefix)) return notFound('Project');
    const within = { ...asked, path: path.slice(prefix.length) };
    if (within.path === '')
      return {
        json: { shared_with_groups: [], permissions: { project_access: { access_level: 30 }, group_access: null } },
      };
    if (within.path === '/repository/tree') return await tree(within);
    if (within.path === '/repository/commits' && method === 'POST') return await commit(within);
    return (await files(within)) ?? (await mergeRequest(within)) ?? (await others(within));
  };

  const server = await standIn({
    api: '/api',
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    unknownToken: {
      status: 401,
      json: {
        error: 'invalid_token',
        error_description: 'Token is expired. You can either do re-authorization or token refresh.',
      },
    },
    tooMany: { status: 429, body: 'Retry later\n', headers: { 'Retry-After': '120' } },
    answer,
  });
  const { close } = server;
  return Object.assign(server, {
    repository,
    mergeRequests,
    close: async () => {
      await close();
      repository.remove();
    },
  });
};
