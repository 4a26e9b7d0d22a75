import { apiOf, type Forge } from '../../src/forge.ts';

/** The name under which the chosen forge's client is registered with Decap, which keeps the others for its own. */
export const backendName = 'forge';

interface Configured {
  readonly collections: readonly { readonly fields?: readonly { readonly name: string }[] }[];
}

/** How Decap's client reaches a forge. */
const backendOf = (forge: Forge): object => {
  const common = { name: backendName, repo: forge.repository, branch: forge.branch, api_root: apiOf(forge) };
  if (forge.kind === 'gitlab')
    return { ...common, base_url: forge.origin, auth_type: 'pkce', app_id: forge.application };
  if (forge.kind === 'forgejo') return { ...common, app_id: forge.application };
  return { ...common, ...(forge.proxy && { base_url: forge.proxy }) };
};

/**
 * A configuration of Decap's for a forge: drafts go through the editorial workflow, which also decides the fact `status`, so
 * that no form asks for it. Nobody deletes what is published: that would break links which were given out.
 */
export const overForge = <C extends Configured>(configuration: C, forge: Forge) => ({
  ...configuration,
  backend: backendOf(forge),
  publish_mode: 'editorial_workflow' as const,
  collections: configuration.collections.map((collection) => ({
    ...collection,
    delete: false,
    fields: collection.fields?.map((field) =>
      field.name === 'status' ? { ...field, widget: 'hidden', default: 'draft' } : field,
    ),
  })),
});
