import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { overForge } from '../../admin/backends/configuration.ts';
import { configurationIn } from '../../admin/configuration/configuration.ts';
import type { Forge } from '../../src/forge.ts';
import { localeTags } from '../../src/i18n/locales.ts';

// The editor is built without Ajv, which compiles rules to code (admin/unused-parts.ts). Here Decap's own rules are asked,
// with Ajv, on a page without any policy.

const widgets = ['datetime', 'list', 'number', 'object', 'relation', 'select'];
const entry = 'virtual:decap-rules';
const source = `
  import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema.js';
  import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry.js';
  ${widgets.map((name) => `import ${name} from 'decap-cms-widget-${name}/dist/esm/schema.js';`).join('\n')}
  for (const [name, schema] of Object.entries({ ${widgets.join(', ')} }))
    registerWidget({ name, controlComponent: () => null, schema });
  window.complaintOf = (config) => {
    try { validateConfig(config); } catch (error) { return String(error); }
    return '';
  };
`;

/** The part of Decap that judges configurations, as one script. */
const rules = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
    plugins: [
      {
        name: 'decap-rules',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const outputs = Array.isArray(built) ? built : [built];
  const script = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((part) => part.type === 'chunk');
  if (!script) throw new Error('Decap’s rules could not be built.');
  return script.code;
};

const where = { repository: 'group/site', branch: 'main' };
const forges: readonly Forge[] = [
  { kind: 'gitlab', origin: 'https://gitlab.example', application: 'id', ...where },
  { kind: 'forgejo', origin: 'https://forgejo.example', application: 'id', ...where },
  { kind: 'github', ...where },
  { kind: 'github', proxy: 'https://proxy.example', ...where },
];

const complaintOf = (page: Page, config: object): Promise<string> =>
  page.evaluate((given) => (window as unknown as { complaintOf: (one: object) => string }).complaintOf(given), config);

test(
  'Decap accepts the configuration in each language, and would say so if not',
  { tag: '@once' },
  async ({ page }) => {
    // Decap asks for storage, which a page without an address does not have.
    const address = 'http://localhost/';
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(address);
    await page.addScriptTag({ content: await rules() });
    for (const locale of localeTags) expect(await complaintOf(page, configurationIn(locale))).toBe('');
    for (const forge of forges) expect(await complaintOf(page, overForge(configurationIn('en'), forge))).toBe('');

    const { collections, ...rest } = configurationIn('en');
    const [first] = collections;
    const wrong = { name: 'a', label: 'A', widget: 'list', i18n: 'none' };
    const fields = [...(first?.fields ?? []), wrong];
    expect(await complaintOf(page, { ...rest, collections: [{ ...first, fields }] })).toContain('i18n');
  },
);
