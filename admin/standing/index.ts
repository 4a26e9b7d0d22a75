import CMS from 'decap-cms-app';
import { store, type Kept } from 'decap-cms-core/dist/esm/redux/index.js';
import { Component, createElement, type ReactNode } from 'react';
import { today } from '../../src/clock.ts';
import { defaultLocale, type Locale } from '../../src/i18n/locales.ts';
import { isShown } from '../../src/model/content-type.ts';
import { isTypeName } from '../../src/model/index.ts';
import { isDown } from '../../src/model/taken-down.ts';
import { releaseOnline } from '../saved/online.ts';
import { languageInUse } from '../language.ts';
import { StandingOf } from './standing.ts';
import { standingWords } from './words.ts';

/** What Decap gives a widget, as far as this one needs it. */
interface Props {
  readonly collection: Kept;
  readonly locale?: string;
}

/** Decap's widget `standing`, for the fact `takenDown`: it saves by itself, so the form keeps that as it was read. */
class StandingControl extends Component<Props> {
  override render(): ReactNode {
    const { collection, locale = defaultLocale } = this.props;
    const type = String(collection.get('name'));
    // Decap also makes the fields of facts, unseen, beside those of the other languages.
    if (!isTypeName(type) || locale !== defaultLocale) return null;
    return createElement(StandingOf, { type, language: languageInUse() });
  }
}

/**
 * Refuses to make something that is online a draft again, or let it appear later: the build would refuse it too, because its
 * links would be lost. What was taken down may become anything.
 */
const refuseLosingLinks = async (entry: Kept, language: Locale): Promise<void> => {
  const given = (entry.get('data') as Kept | undefined)?.toJS() ?? {};
  // A draft of a workflow changes nothing online before it is published, and is published then.
  const isDraft = store.getState().config.publish_mode === 'editorial_workflow';
  const facts = isDraft ? { ...given, status: 'published' } : given;
  if (isShown(facts, today()) || isDown(facts)) return;
  const release = await releaseOnline();
  if (release?.entries[String(facts['id'])]) throw new Error(standingWords[language].wasPublished);
};

/** Shows over each entry whether readers see it, and offers to take it down at once. */
export const registerStanding = (language: Locale): void => {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: Kept }) => refuseLosingLinks(entry, language),
  });
  CMS.registerWidget('standing', StandingControl as unknown as Parameters<typeof CMS.registerWidget>[1]);
};
