import type { Plugin } from 'vite';

const backend = (name: string) => `export class ${name} {}`;
const widget = (name: string) =>
  `export default { Widget: () => ({ name: '${name}', controlComponent: () => null }) };`;

/** For what stands within `<script>` and `<style>`, which no text here has. */
const language = (...names: readonly string[]) => `
  import { LanguageSupport, StreamLanguage } from '@codemirror/language';
  const plain = StreamLanguage.define({ token: (stream) => void stream.skipToEnd() });
  // Asked for a part of the language, it is still the same.
  Object.assign(plain.parser, { configure: () => plain.parser });
  const support = () => new LanguageSupport(plain);
  export { ${names.map((name) => `${name.endsWith('Language') ? 'plain' : 'support'} as ${name}`).join(', ')} };
`;

/** What Decap and CodeMirror bring and nobody here uses, by the name under which it imports it, with what it gets instead. */
const unused: Readonly<Record<string, string>> = {
  'decap-cms-backend-azure': backend('AzureBackend'),
  'decap-cms-backend-aws-cognito-github-proxy': backend('AwsCognitoGitHubProxyBackend'),
  'decap-cms-backend-bitbucket': backend('BitbucketBackend'),
  'decap-cms-backend-forgejo': backend('ForgejoBackend'),
  'decap-cms-backend-git-gateway': backend('GitGatewayBackend'),
  'decap-cms-backend-gitea': backend('GiteaBackend'),
  'decap-cms-backend-github': backend('GitHubBackend'),
  'decap-cms-backend-gitlab': backend('GitLabBackend'),
  'decap-cms-backend-proxy': backend('ProxyBackend'),
  'decap-cms-widget-code': widget('code'),
  'decap-cms-widget-colorstring': widget('color'),
  'decap-cms-widget-file': widget('file'),
  'decap-cms-widget-image': widget('image'),
  'decap-cms-widget-map': widget('map'),
  'decap-cms-widget-markdown': widget('markdown'),
  'decap-cms-widget-richtext': widget('richtext'),
  'decap-cms-widget-uuid': widget('uuid'),
  'decap-cms-editor-component-image': "export default { id: 'image', label: 'image' };",
  // Hints are plain words; it would read each of them as Markdown, twice for each field.
  'react-markdown': 'export default ({ children }) => children;',
  'remark-gfm': 'export default () => undefined;',
  '@jsquash/webp': "throw new Error('The editor does not convert pictures.');",
  // GitHub and GitLab can be asked in two ways; this is the one that is not used.
  './GraphQLAPI': 'export default class {}',
  './queries': 'export const files = undefined, blobs = undefined, lastCommits = undefined;',
  'apollo-client': 'export class ApolloClient {}',
  'apollo-cache-inmemory': 'export class InMemoryCache {}',
  'apollo-link-http': 'export const createHttpLink = undefined;',
  'apollo-link-context': 'export const setContext = undefined;',
  // Files are read and written by admin/file-text.ts, and YAML by one library for all.
  './frontmatter': `
    const none = () => undefined;
    export { none as FrontmatterInfer, none as frontmatterJSON, none as frontmatterTOML, none as frontmatterYAML };
  `,
  './json': 'export default {};',
  './toml': 'export default {};',
  './yaml': 'export default {};',
  yaml: "export { default } from 'yaml';",
  // For what reads front matter and TOML, which are left out above.
  buffer: 'export const Buffer = undefined;',
  '@codemirror/lang-css': language('cssLanguage', 'css'),
  '@codemirror/lang-javascript': language(
    'javascriptLanguage',
    'jsxLanguage',
    'typescriptLanguage',
    'tsxLanguage',
    'javascript',
  ),
  // It compiles the rules for the configuration with `new Function`. The configuration is made from the model, and a test holds
  // it against the real rules.
  ajv: 'export default class { validate() { return true; } }',
  'ajv-keywords/dist/keywords': `
    const none = () => {};
    export { none as select, none as uniqueItemProperties, none as prohibited, none as instanceof };
  `,
  'ajv-errors': 'export default () => {};',
};

const importers = /\/node_modules\/(?:decap-cms-|@codemirror\/lang-html\/)/;
const mark = '\0unused:';

/**
 * Leaves out of the editor's script what it does not use, and all languages of Decap's but the `languages` named; and keeps
 * remarks about the code of Decap's own parts out of the build's messages.
 */
export const unusedParts = (languages: readonly string[]): Plugin => {
  const words = languages.map((name) => `export { default as ${name} } from 'decap-cms-locales/dist/esm/${name}';`);
  const replaced: Readonly<Record<string, string>> = { ...unused, 'decap-cms-locales': words.join('\n') };
  return {
    name: 'admin:unused-parts',
    enforce: 'pre',
    resolveId: (id, importer = '') => (importers.test(importer) && Object.hasOwn(replaced, id) ? mark + id : undefined),
    load: (id) => (id.startsWith(mark) ? replaced[id.slice(mark.length)] : undefined),
    onLog: (_, { code, id, message }) =>
      (code === 'EVAL' || code === 'MODULE_LEVEL_DIRECTIVE') && (id ?? message).includes('node_modules')
        ? false
        : undefined,
  };
};
