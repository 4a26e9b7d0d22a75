import { localeTags } from '../i18n/locales.ts';
import type { ContentType } from '../model/content-type.ts';
import { model } from '../model/index.ts';
import { bodiesOf } from './bodies.ts';
import { idOf, type Entry } from './entries.ts';
import { addressOfPage } from './identity.ts';
import { namesInFields } from './references.ts';

/** The addresses of an entry's page, in each language; none where it has no page. */
export const addressesOf = (entry: Entry): readonly string[] =>
  localeTags.flatMap((locale) => addressOfPage(entry, locale) ?? []);

/** Of `entries`, those whose fields, blocks or links lead to `target`: without it, the gate would refuse each of them. */
export const usersOf = (target: Entry, entries: readonly Entry[]): readonly Entry[] => {
  const others = entries.filter(({ type, name }) => type !== target.type || name !== target.name);
  const id = idOf(target);
  const addresses = addressesOf(target);
  const bodies = bodiesOf(others);
  return others.filter((entry) => {
    const type: ContentType = model[entry.type];
    const named = [...entry.files.values()].flatMap((file) => [
      ...namesInFields(type.facts, file.facts),
      ...namesInFields(type.words, file.words),
    ]);
    return (
      named.some((one) => one.type === target.type && one.id === id) ||
      bodies.some(
        (body) =>
          body.entry === entry &&
          ((id !== undefined && body.uses[target.type]?.includes(id) === true) ||
            body.links.some(({ url }) => addresses.includes(url.split('#', 1)[0] ?? ''))),
      )
    );
  });
};
