import { laidOver } from '../../src/editing/least-change.ts';
import { entryAt, isMedia } from '../../src/editing/entry-place.ts';
import { fileOf } from '../../src/gate/file-names.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import { isDocument, isTypeName } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { newBase } from '../conflict/base.ts';
import { ForgeRefusal } from './refusal.ts';
import { renewTokensBy, saved } from './requests.ts';
import { areAlike, factOf, withStatus, type DecapStatus } from './status.ts';
import type { Api, Credentials, DataFile, Draft, Picture, SaveOptions, StockBackend, User, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** The branch in which Decap keeps the draft of an entry. */
const branchOf = (collection: string, name: string): string => `cms/${collection}/${name}`;

const pathsOf = (collection: string, name: string): readonly (readonly [Locale, string])[] => {
  if (!isTypeName(collection)) throw new Error(`There is no content type "${collection}".`);
  return localeTags.map((locale) => [locale, fileOf(settings.contentFolder, collection, locale, name)]);
};

/**
 * Decap's client for a forge, which by itself lets the last save win, with what stands between an editor and a loss:
 *
 * - A save is compared with what the form was made from, in the draft where there is one; throws `AlreadyChanged` where somebody
 *   else was there first.
 * - Of a file, only what was changed is changed, as at home.
 * - The fact `status` goes with the workflow (docs/decisions/0020-forges.md); what the build would refuse stays where it is.
 * - What fails is a `ForgeRefusal` with a sentence in the editor's language.
 */
export const guarded = <A extends Api>(Stock: StockBackend<A>, ways: Ways<A>, words: ForgeWords, language: Locale) => {
  return class extends Stock {
    readonly base = newBase();
    isSignedIn = false;
    /** The languages of a draft that are read next to be put into the form; Decap also reads drafts for its lists. */
    readonly #opening = new Map<string, Set<Locale>>();

    override async authenticate(credentials: Credentials): Promise<User> {
      const { avatar_url: _picture, ...user } = await super.authenticate(credentials);
      // Lists would ask for it once more for every file.
      this.api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' });
      ways.tame(this);
      this.isSignedIn = true;
      if (ways.signInAgain) renewTokensBy({ tokenWord: ways.tokenWord, renew: () => this.#renew() });
      return user;
    }

    async #renew(): Promise<string> {
      const { token = '' } = (await ways.signInAgain?.(words)) ?? {};
      this.token = token;
      this.api.token = token;
      return token;
    }

    override logout(): unknown {
      this.isSignedIn = false;
      renewTokensBy(undefined);
      return super.logout();
    }

    /** Who is signed in is seen when something is saved; GitHub's would ask another host. */
    override status(): Promise<object> {
      return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
    }

    /** A file as it is now, of the branch that the site is built from or of another; `null` where there is none. */
    async #textOf(path: string, branch?: string): Promise<string | null> {
      try {
        return await this.api.readFile(path, null, branch === undefined ? {} : { branch });
      } catch (error) {
        if ((error as { status?: unknown }).status === 404) return null;
        throw error;
      }
    }

    async #draftOf(collection: string, slug: string): Promise<Draft | undefined> {
      try {
        return await super.unpublishedEntry({ collection, slug });
      } catch (error) {
        if ((error as { notUnderEditorialWorkflow?: unknown }).notUnderEditorialWorkflow === true) return undefined;
        throw error;
      }
    }

    override async getEntry(path: string) {
      const data = await this.#textOf(path);
      this.base.set(path, data);
      if (data === null) throw new ForgeRefusal(words.notThere);
      return { file: { path, id: null }, data };
    }

    override async unpublishedEntry(asked: { id?: string; collection?: string; slug?: string }): Promise<Draft> {
      const draft = await super.unpublishedEntry(asked);
      const { collection, slug } = asked;
      if (collection && slug) this.#opening.set(branchOf(collection, slug), new Set(localeTags));
      return draft;
    }

    override async unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string) {
      const locale = entryAt(path)?.locale;
      const isForForm = locale !== undefined && this.#opening.get(branchOf(collection, slug))?.delete(locale) === true;
      if (isForForm) this.base.set(path, null);
      const text = await super.unpublishedEntryDataFile(collection, slug, path, id);
      if (isForForm) this.base.set(path, text);
      return text;
    }

    /** What is to be in a file; nothing where it stays as it is. Throws where somebody else has changed it. */
    async #changed(file: DataFile, draft: Draft | undefined, options: SaveOptions): Promise<DataFile | undefined> {
      const { path } = file;
      const place = entryAt(path);
      if (!place) throw new ForgeRefusal(words.wrongPlace);
      const read = options.newEntry ? null : this.base.of(path);
      const now = await this.#textOf(path, draft && branchOf(options.collectionName, file.slug));
      if (!areAlike(read, now)) {
        if (options.newEntry) throw new ForgeRefusal(words.alreadyThere);
        throw new AlreadyChanged(path, read, now, words.changedMeanwhile);
      }
      const { text, fields } = laidOver(place, now ?? undefined, file.raw);
      if (text === undefined && now === null) return undefined;
      if (place.locale !== defaultLocale) return text === now ? undefined : { ...file, raw: text ?? '\n' };
      if (fields[isDocument(place.type) ? 'slug' : 'id'] !== place.name) throw new ForgeRefusal(words.otherName);
      const raw = withStatus(text ?? '', factOf(draft?.status));
      return raw === now ? undefined : { ...file, raw };
    }

    override persistEntry(
      { dataFiles, assets }: { readonly dataFiles: readonly DataFile[]; readonly assets: readonly Picture[] },
      options: SaveOptions,
    ): Promise<unknown> {
      return saved(words, async () => {
        if (!assets.every(({ path }) => isMedia(path.replace(/^\//, '')))) throw new ForgeRefusal(words.wrongPlace);
        const [{ slug } = { slug: '' }] = dataFiles;
        const draft = await this.#draftOf(options.collectionName, slug);
        const files: DataFile[] = [];
        for (const file of dataFiles) {
          const changed = await this.#changed(file, draft, options);
          if (changed) files.push(changed);
        }
        if (files.length === 0 && assets.length === 0) return;
        // Decap takes the name of the draft from the first file.
        const sent = files.length > 0 ? files : dataFiles.slice(0, 1);
        await super.persistEntry({ dataFiles: sent, assets }, { ...options, unpublished: draft !== undefined });
        for (const { path, raw } of files) this.base.set(path, raw);
      });
    }

    override persistMedia(picture: Picture, options: object): Promise<unknown> {
      return saved(words, async () => {
        if (!isMedia(picture.path.replace(/^\//, ''))) throw new ForgeRefusal(words.wrongPlace);
        return await super.persistMedia(picture, options);
      });
    }

    /** Lets a draft's fact say how far it is. Throws where the build would refuse the draft then; nothing has changed then. */
    async #say(collection: string, name: string, fact: ReturnType<typeof factOf>): Promise<void> {
      const branch = branchOf(collection, name);
      const texts = new Map<Locale, string>();
      for (const [locale, path] of pathsOf(collection, name)) {
        const text = await this.#textOf(path, branch);
        if (text !== null) texts.set(locale, locale === defaultLocale ? withStatus(text, fact) : text);
      }
      const { refusalsOfTexts } = await import('./judge.ts');
      const refusals = isTypeName(collection) ? refusalsOfTexts(collection, name, texts, language) : [];
      if (refusals.length > 0) throw new ForgeRefusal(words.notReady(refusals.slice(0, 3).join(' ')));

      const [, path = ''] = pathsOf(collection, name).find(([locale]) => locale === defaultLocale) ?? [];
      const raw = texts.get(defaultLocale);
      if (raw === undefined || raw === (await this.#textOf(path, branch))) return;
      await ways.commit(this.api, branch, [{ path, slug: name, raw }], `${collection}/${name}: ${fact}`);
    }

    override updateUnpublishedEntryStatus(collection: string, name: string, status: DecapStatus): Promise<unknown> {
      return saved(words, async () => {
        await this.#say(collection, name, factOf(status));
        return await super.updateUnpublishedEntryStatus(collection, name, status);
      });
    }

    override publishUnpublishedEntry(collection: string, name: string): Promise<unknown> {
      return saved(words, async () => {
        await this.#say(collection, name, 'published');
        try {
          return await super.publishUnpublishedEntry(collection, name);
        } catch (error) {
          const { status } = error as { status?: unknown };
          if (typeof status !== 'number' || ![400, 405, 406, 409, 422].includes(status)) throw error;
          throw new ForgeRefusal(words.notMerged, { cause: error });
        }
      });
    }
  };
};
