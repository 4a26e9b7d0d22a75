import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A finished script, and where it lies. */
export interface Bundled {
  readonly address: string;
  readonly code: string;
}

/**
 * Bundles a script with all that it imports into one classic one, which a page can run while it is still read, for browsers
 * of 2019. `told` are constants by name, written in as JSON. Throws what the bundler says.
 */
export const bundle = async (entry: URL, told: Readonly<Record<string, unknown>>): Promise<string> => {
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    define: Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2019',
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
};

/** The same under a name made from what it holds, so that browsers may keep it for good. */
export const named = (code: string): Bundled => ({
  address: `/scripts/${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`,
  code,
});
