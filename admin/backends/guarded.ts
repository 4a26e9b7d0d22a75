import { entryAt, isMedia } from '../../src/editing/entry-place.ts';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { Project, Texts } from '../../src/editing/project.ts';
import { isTypeName, type TypeName } from '../../src/model/index.ts';
import { newBase } from '../conflict/base.ts';
import { element, tell } from '../elements.ts';
import { changeAtOnce, isNotMerged } from './at-once.ts';
import { changedFile } from './changed.ts';
import { branchOf, draftIfAny } from './drafts.ts';
import { ledgerAlong, textsRenamed, textsWithout } from './online.ts';
import { projectOn, textAt } from './project.ts';
import { forgetTexts } from './read-together.ts';
import { ForgeRefusal, UnderWay } from './refusal.ts';
import { renewTokensBy, saved } from './requests.ts';
import { textsOfStep } from './steps.ts';
import { factOf, type DecapStatus } from './status.ts';
import type { Api, Credentials, DataFile, Draft, Picture, SaveOptions, StockBackend, User, Ways } from './stock.ts';
import type { ForgeWords } from './words.ts';

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
      void forgetTexts();
      return super.logout();
    }

    /** Who is signed in is seen when something is saved; GitHub's would ask another host. */
    override status(): Promise<object> {
      return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
    }

    /** A file as it is now, of the branch that the site is built from or of another; `null` where there is none. */
    #textOf(path: string, branch?: string): Promise<string | null> {
      return textAt(this.api, path, branch);
    }

    get #online(): Project {
      return projectOn(this.api, ways);
    }

    #changeAtOnce(type: string, name: string, texts: Texts, message: string): Promise<void> {
      return changeAtOnce(ways, this.api, { about: `${type}/${name}`, texts, message }, words);
    }

    readonly #draftOf = (collection: string, slug: string): Promise<Draft | undefined> =>
      draftIfAny(super.unpublishedEntry({ collection, slug }));

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

    override persistEntry(
      { dataFiles, assets }: { readonly dataFiles: readonly DataFile[]; readonly assets: readonly Picture[] },
      options: SaveOptions,
    ): Promise<unknown> {
      return saved(words, async () => {
        if (!assets.every(({ path }) => isMedia(path.replace(/^\//, '')))) throw new ForgeRefusal(words.wrongPlace);
        const [{ slug } = { slug: '' }] = dataFiles;
        const { useWorkflow = false, newEntry: isNew = false, collectionName: type, commitMessage } = options;
        const draft = useWorkflow ? await this.#draftOf(type, slug) : undefined;
        const fact = useWorkflow ? factOf(draft?.status) : undefined;
        const files: DataFile[] = [];
        for (const file of dataFiles) {
          const read = isNew ? null : this.base.of(file.path);
          const now = await this.#textOf(file.path, draft && branchOf(type, slug));
          const changed = changedFile(file, { read, now, isNew, fact }, words);
          if (changed) files.push(changed);
        }
        if (files.length === 0 && assets.length === 0) return;
        if (useWorkflow) {
          // Decap takes the name of the draft from the first file.
          const sent = files.length > 0 ? files : dataFiles.slice(0, 1);
          await super.persistEntry({ dataFiles: sent, assets }, { ...options, unpublished: draft !== undefined });
        } else if (isTypeName(type)) {
          const texts = new Map(files.map(({ path, raw }) => [path, raw]));
          const along = await ledgerAlong(this.#online, this.#online, [type, slug], texts);
          await this.#changeAtOnce(type, slug, new Map([...texts, ...along]), commitMessage);
        }
        for (const { path, raw } of files) this.base.set(path, raw);
      });
    }

    override persistMedia(picture: Picture, options: object): Promise<unknown> {
      return saved(words, async () => {
        if (!isMedia(picture.path.replace(/^\//, ''))) throw new ForgeRefusal(words.wrongPlace);
        return await super.persistMedia(picture, options);
      });
    }

    /** Throws where somebody writes at a draft of one of these entries, whose files are to go elsewhere. */
    async #refuseDraft(type: string, ...names: readonly string[]): Promise<void> {
      for (const name of names) if (await this.#draftOf(type, name)) throw new ForgeRefusal(words.hasDraft);
    }

    override deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      return saved(words, async () => {
        const [path = ''] = paths;
        const { type, name } = entryAt(path) ?? { type: 'media', name: path.split('/').at(-1) ?? '' };
        if (type !== 'media') await this.#refuseDraft(type, name);
        const texts = await textsWithout(this.#online, paths, this.base, words);
        try {
          await this.#changeAtOnce(type, name, texts, message);
        } catch (error) {
          // Decap would say that it failed.
          if (!(error instanceof UnderWay)) throw error;
          tell(words.pleaseWait, words.close, element('p', error.message));
        }
      });
    }

    /** Gives a document another address, as it is done at home (`src/editing/rename.ts`). */
    renameEntry(type: TypeName, name: string, to: string): Promise<void> {
      return saved(words, async () => {
        await this.#refuseDraft(type, name, to);
        const texts = await textsRenamed(this.#online, [type, name, to], this.base, words);
        await this.#changeAtOnce(type, name, texts, `${type}/${name} → ${type}/${to}`);
      });
    }

    /** Lets a draft's fact say how far it is. Throws where the build would refuse the draft then; nothing has changed then. */
    async #say(type: string, name: string, fact: ReturnType<typeof factOf>): Promise<void> {
      if (!isTypeName(type)) return;
      const branch = branchOf(type, name);
      const draft = { ...this.#online, textIn: (path: string) => this.#textOf(path, branch) };
      const texts = await textsOfStep({ type, name, fact }, { online: this.#online, draft }, words, language);
      if (texts.size > 0) await ways.commit(this.api, branch, texts, `${type}/${name}: ${fact}`, false);
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
          if (!isNotMerged(error)) throw error;
          throw new ForgeRefusal(words.notMerged, { cause: error });
        }
      });
    }
  };
};
