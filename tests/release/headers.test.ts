import { describe, expect, test } from 'vitest';
import { editorHeaders, metaPolicyOf, securityHeadersOf } from '../../src/release/headers.ts';

const policyOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    (securityHeadersOf(path)['Content-Security-Policy'] ?? '')
      .split('; ')
      .map((directive) => [directive.slice(0, directive.indexOf(' ')), directive.slice(directive.indexOf(' ') + 1)]),
  );

const pages = [
  '/index.html',
  '/en/index.html',
  '/zh-Hans/news/a/index.html',
  '/404.html',
  '/mark.svg',
  '/administration/',
];
const savable = ['/en/guidance/a/index.html', '/zh-Hans/help/cn/index.html', '/en/saved/index.html'];
/** The search needs nothing that other pages do not. */
const searches = ['/en/search/index.html', '/zh-Hans/search/index.html', '/search-index/en/index.json'];
const admins = ['/admin/index.html', '/admin/config.yml'];

describe('every file', () => {
  test.each([...pages, ...savable, '/offline.js', '/en/leave/index.html', ...searches, ...admins])(
    '%s: sends no referrer, is what its type says, opens to nobody',
    (path) => {
      expect(securityHeadersOf(path)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': expect.stringContaining('geolocation=()') as unknown,
      });
      expect(policyOf(path)).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'" });
    },
  );
});

const onlyItsOwn = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
};

test.each([...pages, ...searches])('%s: only the site’s own files, nothing inline, no form, no worker', (path) => {
  expect(policyOf(path)).toEqual({ ...onlyItsOwn, 'worker-src': "'none'" });
});

test.each(savable)('%s: the same, and the worker that opens what was saved', (path) => {
  expect(policyOf(path)).toEqual({ ...onlyItsOwn, 'worker-src': "'self'" });
});

test('the worker may ask this site and nobody else, and the empty page loads a script and no picture', () => {
  expect(policyOf('/offline.js')).toEqual({ 'default-src': "'none'", 'base-uri': "'none'", 'connect-src': "'self'" });
  expect(policyOf('/en/leave/index.html')).toEqual({
    'default-src': "'none'",
    'base-uri': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': 'data:',
    'frame-ancestors': "'none'",
  });
  expect(securityHeadersOf('/en/leave/index.html')).toMatchObject({ 'X-Robots-Tag': 'noindex' });
});

test.each(admins)('%s: what Decap needs, in no frame, and scripts of its own only', (path) => {
  expect(policyOf(path)).toMatchObject({
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': "'self' blob:",
    'frame-ancestors': "'none'",
  });
});

test.each([...pages, ...searches, ...admins])(
  '%s: a host that sends no headers has the same policy in the page',
  (path) => {
    const { 'frame-ancestors': frames, ...others } = policyOf(path);
    expect(frames).toBeDefined();
    expect(metaPolicyOf(path).split('; ')).toEqual(
      Object.entries(others).map(([name, sources]) => `${name} ${sources}`),
    );
  },
);

test('the editor asks the forge that it writes to, and nobody else', () => {
  const where = { repository: 'group/site', branch: 'main' };
  const asksOf = (headers: Readonly<Record<string, string>>) =>
    /connect-src ([^;]+)/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
  expect(asksOf(editorHeaders(undefined))).toBe("'self' blob:");
  const gitLab = { kind: 'gitlab', origin: 'https://gitlab.example', application: 'id', ...where } as const;
  expect(asksOf(editorHeaders(gitLab))).toBe("'self' blob: https://gitlab.example");
  expect(asksOf(editorHeaders({ kind: 'github', ...where }))).toBe("'self' blob: https://api.github.com");
  const proxied = editorHeaders({ kind: 'github', proxy: 'https://proxy.example', ...where });
  expect(asksOf(proxied)).toBe("'self' blob: https://api.github.com");
  expect(proxied['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
});
