/**
 * Where the editor at `/admin/` of the online site keeps what is written: a repository on a forge, which editors sign in to
 * themselves. No server of ours stands between.
 */
export type Forge = GitLab | Forgejo | GitHub;

interface Repository {
  /** `owner/name`, or on GitLab `group/subgroup/name`. */
  readonly repository: string;
  /** The branch that the site is built from. */
  readonly branch: string;
}

interface WithApplication extends Repository {
  /** The forge's address, without a slash at the end. */
  readonly origin: string;
  /** Id of the public OAuth application that is registered there (RFC 7636, PKCE). It is no secret. */
  readonly application: string;
}

/** GitLab, on gitlab.com or elsewhere. */
export interface GitLab extends WithApplication {
  readonly kind: 'gitlab';
}

/** Forgejo, as Codeberg runs it. */
export interface Forgejo extends WithApplication {
  readonly kind: 'forgejo';
}

/** GitHub. Editors sign in with a fine-grained token, or through an OAuth proxy where the site's owner runs one. */
export interface GitHub extends Repository {
  readonly kind: 'github';
  /** Left out: github.com's. */
  readonly api?: string;
  readonly proxy?: string;
}

/** Where a forge answers programs, without a slash at the end. */
export const apiOf = (forge: Forge): string => {
  if (forge.kind === 'gitlab') return `${forge.origin}/api/v4`;
  if (forge.kind === 'forgejo') return `${forge.origin}/api/v1`;
  return forge.api ?? 'https://api.github.com';
};

/** The one origin (RFC 6454) that the editor asks beside its own; an OAuth proxy opens in a window of its own. */
export const originOf = (forge: Forge): string => new URL(apiOf(forge)).origin;
