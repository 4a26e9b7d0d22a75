import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const packageName = '@bruits/satteri-wasm32-wasi';
const lockFile = new URL('../../package-lock.json', import.meta.url);

interface Locked {
  readonly version: string;
  readonly integrity: string;
}

/** What package-lock.json wants of the parser's WebAssembly build: npm never installs it where the processor is another. */
const locked = (): Locked => {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found = packages[`node_modules/${packageName}`];
  if (found) return found;
  throw new Error(`package-lock.json does not list ${packageName}: does satteri still name it?`);
};

/** The files of a tar archive (POSIX.1-1988): a header of 512 bytes, then the content, filled up to 512. */
const filesIn = (tar: Buffer): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>();
  for (let at = 0; tar[at];) {
    const text = (from: number, length: number) =>
      tar
        .toString('latin1', at + from, at + from + length)
        .split('\0', 1)
        .join('');
    const size = parseInt(text(124, 12), 8);
    files.set(text(0, 100).replace(/^package\//, ''), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

/** A version of the parser for browsers, with the names of its functions. */
export interface ParserBuild {
  readonly version: string;
  readonly wasm: Buffer;
  readonly functions: readonly string[];
}

/**
 * The WebAssembly build of the parser out of the archive beside this file, exactly as the registry gives it. Throws where its
 * SHA-512 is not that of package-lock.json, as after an update of satteri, and says how to get the new one.
 */
export const parserBuild = (): ParserBuild => {
  const { version, integrity } = locked();
  const name = `bruits-satteri-wasm32-wasi-${version}.tgz`;
  const mend = `In admin/parser, delete the old archive and run: npm pack ${packageName}@${version}`;
  let archive: Buffer;
  try {
    archive = readFileSync(new URL(name, import.meta.url));
  } catch {
    throw new Error(`admin/parser/${name} is missing. ${mend}`);
  }
  if (`sha512-${createHash('sha512').update(archive).digest('base64')}` !== integrity)
    throw new Error(`admin/parser/${name} is not the file that package-lock.json names. ${mend}`);
  const files = filesIn(gunzipSync(archive));
  const wasm = files.get('satteri_napi.wasm32-wasi.wasm');
  const loader = files.get('satteri_napi.wasi-browser.js')?.toString('utf8') ?? '';
  const functions = [...loader.matchAll(/^export const (\w+) =/gm)].flatMap(([, found]) => found ?? []);
  if (!wasm || functions.length === 0) throw new Error(`admin/parser/${name} holds no parser that this build knows.`);
  return { version, wasm, functions };
};
