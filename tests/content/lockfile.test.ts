import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/release/release.ts';

/** An entry of `packages` in package-lock.json, version 3. */
interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Entry>> };
const entries = Object.entries(packages).filter(([path]) => path !== '');

// In parts, since no file of the project may name a registry (house.test.ts).
const registry = `https://${['registry', 'npmjs', 'org'].join('.')}/`;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const forSomePlatform = ({ os, cpu, optional }: Entry): boolean => optional === true && (os !== undefined || cpu !== undefined);

/** Where Node finds a package from another one's folder: in the nearest `node_modules` upwards. */
const entryFor = (name: string, from: string): Entry | undefined => {
  const entry = packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`];
  if (entry || from === '') return entry;
  return entryFor(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
};

const isExact = (version: string): boolean => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

test('every package is known by its content, or is one of another platform', () => {
  const unknown = entries.filter(([, entry]) => !forSomePlatform(entry) || entry.integrity !== undefined);
  expect(unknown.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('every package comes from the public registry, and none from a folder or from Git', () => {
  const strange = entries.filter(
    ([, { resolved, link }]) => link === true || !(resolved ?? registry).startsWith(registry),
  );
  expect(strange.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([]);
});

test('people on every platform get what is made for theirs: each optional dependency has its entry', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name, wanted]) => {
      const entry = entryFor(name, path);
      return !entry || (isExact(wanted) && entry.version !== wanted);
    }),
  );
  expect(missing).toEqual([]);
});

test('what the project asks for is asked for exactly, and the lock holds it', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.filter(([, version]) => !isExact(version))).toEqual([]);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('only packages that need it may run a script when they are installed, and each is allowed by name', () => {
  const withScript = new Set(entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path)));
  const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name]);
  expect([...withScript].filter((name) => !allowed.includes(name))).toEqual([]);
  // A registry that does not serve a package of another platform cannot tell that it has a script.
  const isOfAnotherPlatform = (name: string): boolean =>
    entries.some(([path, entry]) => nameOf(path) === name && forSomePlatform(entry));
  expect(allowed.filter((name) => !withScript.has(name) && !isOfAnotherPlatform(name))).toEqual([]);
});
