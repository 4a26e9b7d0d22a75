import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import type { User } from '../../src/editing/refusal.ts';
import { element, tell } from '../elements.ts';
import { InUse } from './in-use.ts';
import { removalWords } from './words.ts';

/** The part of Decap's backends that deletes. */
interface Deleting {
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeScript asks of a class that is extended
type ClassOf<Instance> = abstract new (...given: any[]) => Instance;

const linkTo = ({ type, name, titles }: User, language: Locale): Node => {
  const link = element('a', titles[language] ?? Object.values(titles)[0] ?? name);
  link.href = `#/collections/${type}/entries/${name}`;
  link.target = '_blank';
  const kind = isTypeName(type) ? wordsIn(language).fields.types[type].singular : type;
  return element('li', link, ` · ${kind}`);
};

/** A backend that shows who uses an entry, each with a link, where `deleteFiles` of the given one throws `InUse`. */
export const tellWhoUses = <Backend extends ClassOf<Deleting>>(backend: Backend, language: Locale) => {
  abstract class Telling extends backend {
    override async deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      try {
        return await super.deleteFiles(paths, message);
      } catch (error) {
        if (error instanceof InUse) {
          const { heading, explanation, close } = removalWords[language];
          const users = element('ul', ...error.users.map((user) => linkTo(user, language)));
          tell(heading, close, element('p', explanation), users);
        }
        throw error;
      }
    }
  }
  return Telling as unknown as Backend;
};
