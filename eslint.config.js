// @ts-check
import { dirname, relative, resolve, sep } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/**
 * Who may import whom. A name is a folder of `src/` (or `admin`, `tests`; `preview` and `handbook` lie under `admin/`); `fields` is a block's `fields.ts` and the list
 * of them, `body` is `Body.astro`, which renders them; `(types)` allows `import type` alone. What a folder imports from
 * itself is its own affair.
 * @type {Record<string, readonly string[]>}
 */
const mayImport = {
  model: [],
  fields: ['model'],
  mdx: ['model', 'fields'],
  i18n: ['model', 'mdx (types)', 'fields (types)', 'permalinks (types)', 'wording (types)'],
  wording: ['i18n (types)'],
  permalinks: ['model', 'i18n', 'mdx (types)'],
  online: ['model', 'i18n'],
  library: ['model', 'i18n', 'mdx', 'permalinks', 'checker', 'notices', 'online'],
  blocks: ['components', 'fields', 'i18n', 'mdx (types)', 'model (types)'],
  body: ['blocks', 'components', 'i18n', 'fields (types)', 'mdx (types)', 'model (types)'],
  components: ['blocks', 'i18n', 'search', 'script (types)', 'offline', 'checker', 'mdx (types)', 'model (types)'],
  script: [],
  offline: ['i18n'],
  bundling: ['script', 'search', 'lowering', 'i18n'],
  layouts: [
    'components',
    'body',
    'i18n',
    'styles',
    'script',
    'cards',
    'structured-data',
    'mdx (types)',
    'model (types)',
  ],
  pages: [
    'library',
    'layouts',
    'components',
    'blocks',
    'body',
    'i18n',
    'search',
    'permalinks',
    'online',
    'offline',
    'print',
    'release',
    'feeds',
    'cards',
    'structured-data',
    'model (types)',
  ],
  gate: ['mdx', 'model', 'i18n', 'fields', 'permalinks', 'wording', 'checker', 'notices', 'release (types)'],
  notices: ['model'],
  checker: ['model', 'i18n (types)'],
  print: [],
  figures: ['gate', 'wording', 'model', 'i18n', 'release', 'mdx (types)'],
  search: ['model', 'i18n', 'release', 'script', 'text-only', 'package.json'],
  feeds: ['library', 'model', 'i18n'],
  sitemap: ['mdx', 'model', 'i18n', 'release'],
  cards: ['i18n', 'package.json'],
  'structured-data': ['i18n', 'model (types)'],
  lowering: ['i18n', 'release'],
  editing: ['gate', 'permalinks', 'model', 'i18n'],
  release: ['library', 'model', 'i18n', 'gate', 'editing'],
  'content.config.ts': ['model', 'i18n', 'library'],
  admin: [
    'online',
    'gate',
    'model',
    'i18n',
    'mdx',
    'fields',
    'layouts',
    'components',
    'blocks',
    'body',
    'styles',
    'release',
    'editing',
    'cards',
    'structured-data',
    'preview',
    'handbook',
  ],
  // Its chapters show the site's blocks with the site's facts, and the rules that the check goes by.
  handbook: [
    'admin',
    'library',
    'blocks',
    'body',
    'components',
    'styles',
    'model',
    'i18n',
    'mdx',
    'fields',
    'wording',
    'release',
  ],
  // It renders the site's own pages in the browser, and so has to begin where Astro begins.
  preview: ['pages', 'components', 'styles', 'library', 'model', 'i18n', 'mdx', 'lowering', 'bundling'],
};

/**
 * Where to turn instead, by what was wanted.
 * @type {Record<string, string>}
 */
const instead = {
  pages: 'A page is an address and nothing else: move what is wanted to src/components/ or src/library/.',
  admin: 'The site must build without the editor: move what is wanted to src/model/ or src/i18n/.',
  tests: 'Move what is wanted to the folder under src/ that it tells about.',
  library: 'Take what you need as a prop: the page asks src/library/ and hands it down.',
  mdx: 'Bodies are read by src/library/ and src/gate/; only the types of the tree go further.',
  model: 'Ask src/library/ for content; what a value is called stands in src/i18n/.',
  i18n: 'Words come in as an argument from whoever knows the language.',
  blocks: 'What both need is a component: src/components/. What a block accepts stands in its fields.ts.',
  components: 'What a component shows is decided above it; facts that both need belong in src/model/ or src/library/.',
  layouts: 'Parts that others use too are components: src/components/.',
  'astro:content': 'Only src/library/ reads collections: add a function there that answers in the reader’s words.',
};

/** @param {string} file absolute path @returns {string | undefined} the part of the house that it belongs to */
const partOf = (file) => {
  const [top, folder, ...rest] = relative(root, file).split(sep);
  if (top === 'admin' && (folder === 'preview' || folder === 'handbook')) return folder;
  if (top !== 'src') return top;
  if (folder === 'blocks' && (rest.at(-1) === 'fields.ts' || rest[0] === 'index.ts')) return 'fields';
  if (folder === 'blocks' && rest[0] === 'Body.astro') return 'body';
  return folder;
};

/** @type {import('eslint').Rule.RuleModule} */
const whoImportsWhom = {
  create: (context) => {
    const from = partOf(context.filename);
    const allowed = from === undefined ? undefined : mayImport[from];
    /** @param {import('estree').Node & { source?: unknown, importKind?: string, exportKind?: string }} node */
    const check = (node) => {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source)?.value;
      if (typeof source !== 'string') return;
      const own = source.startsWith('.');
      const to = own ? partOf(resolve(dirname(context.filename), source.replace(/\?.*$/, ''))) : source;
      if (to === undefined || to === from) return;
      const typesOnly = node.importKind === 'type' || node.exportKind === 'type';
      const fine = !allowed
        ? !['pages', 'admin'].includes(to) || from === 'tests' || from === 'astro.config.mjs'
        : own
          ? allowed.includes(to) ||
            (typesOnly && allowed.includes(`${to} (types)`)) ||
            (from !== 'model' && ['clock.ts', 'settings.ts', 'forge.ts'].includes(to))
          : from === 'model'
            ? to === 'zod'
            : to !== 'astro:content' || from === 'library' || from === 'content.config.ts';
      if (fine) return;
      const list = allowed?.join(', ');
      context.report({
        node,
        message:
          `${from} may not import ${to}. ${instead[to] ?? ''} ${list === undefined ? '' : `(${from} imports: ${list || 'nothing of the house'})`}`.trim(),
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const clock = [
  ...['NewExpression[callee.name="Date"][arguments.length=0]', 'CallExpression[callee.name="Date"]'],
  'MemberExpression[object.name="Date"][property.name="now"]',
].map((selector) => ({
  selector,
  message: 'Only src/clock.ts reads the time: use today(), so that builds can be repeated.',
}));
const pictures = {
  selector: 'CallExpression[callee.property.name=/^(with|keep)(Metadata|Exif|Xmp)$/]',
  message: 'A published picture carries nothing of its maker: sharp drops metadata unless asked to keep it.',
};
const markup = {
  selector:
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/], MemberExpression[object.name="document"][property.name="write"]',
  message: 'Text that becomes markup can carry code: build nodes, and set textContent.',
};

export default defineConfig(
  globalIgnores(['dist', 'releases', '.astro', '.cache', 'content', 'public', 'tests/content/corpus', 'test-results']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.astro'] },
    },
  },
  { files: ['**/*.astro'], languageOptions: { parserOptions: { projectService: false, project: true } } },
  {
    plugins: { house: { rules: { 'who-imports-whom': whoImportsWhom } } },
    rules: {
      'house/who-imports-whom': 'error',
      'no-restricted-syntax': ['error', ...clock, pictures, markup],
      eqeqeq: 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // There are none: erasable syntax alone.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/clock.ts'], rules: { 'no-restricted-syntax': ['error', pictures, markup] } },
  {
    files: ['src/**', 'admin/**'],
    ignores: ['src/release/**', 'src/gate/**', 'src/figures/**', 'src/editing/check-*.ts'],
    rules: { 'no-console': 'error' },
  },
  // The types of components and elements are known to `astro check` alone; to typescript-eslint they are unknown.
  {
    files: ['**/*.astro', 'admin/preview/render.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['**/*.astro'],
    // These write HTML that the content policy has made, or data that is no HTML.
    ignores: ['src/blocks/Body.astro', 'src/blocks/timeline/Timeline.astro', 'src/components/StructuredData.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
