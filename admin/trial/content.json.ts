import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { stringify } from 'yaml';
import { today } from '../../src/clock.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import { readDocument, readRecord } from '../../src/mdx/document.ts';
import { isShown } from '../../src/model/content-type.ts';
import { model, typeNames, type TypeName } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';

interface Tree {
  [name: string]: Tree | { readonly path: string; readonly content: string };
}

interface ContentFile {
  readonly path: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const filesOf = (type: TypeName, locale: Locale): ContentFile[] => {
  const folder = `${settings.contentFolder}/${type}/${locale}`;
  const read = model[type].kind === 'document' ? readDocument : readRecord;
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const path = `${folder}/${name}`;
    const { data, body = '' } = read(readFileSync(path), path);
    return data ? [{ path, name, data, body }] : [];
  });
};

/** This file is public: it holds nothing that the pages do not show, as drafts, cases, and titles that name somebody. */
const isPublic = (type: TypeName, data: ContentFile['data']) =>
  isShown(data, today()) &&
  type !== 'cases' &&
  type !== 'notices' &&
  (type !== 'sources' || data['namesPerson'] === 'no');

// Written anew rather than copied, so that remarks which editors leave in YAML stay at home.
const contentOf = (type: TypeName, { data, body }: ContentFile) =>
  model[type].kind === 'document' ? `---\n${stringify(data)}---\n\n${body.trim()}\n` : stringify(data);

const put = (tree: Tree, [name = '', ...rest]: readonly string[], file: Tree[string]): void => {
  if (rest.length === 0) tree[name] = file;
  else put((tree[name] ??= {}) as Tree, rest, file);
};

/** The files of the entries of one type that are shown, in every language. */
const shownFilesOf = (type: TypeName): ContentFile[] => {
  const ofDefault = filesOf(type, defaultLocale).filter(({ data }) => isPublic(type, data));
  const shown = new Set(ofDefault.map(({ name }) => name));
  const others = localeTags.filter((locale) => locale !== defaultLocale).flatMap((locale) => filesOf(type, locale));
  return [...ofDefault, ...others.filter(({ name }) => shown.has(name))];
};

/** `/admin/content.json`: the published content, as the folders and files of Decap's repository for trying out. */
export const GET: APIRoute = () => {
  const tree: Tree = {};
  for (const type of typeNames)
    for (const file of shownFilesOf(type))
      put(tree, file.path.split('/'), { path: file.path, content: contentOf(type, file) });
  return Response.json(tree);
};
