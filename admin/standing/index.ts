import CMS from 'decap-cms-app';
import { Component, createElement, type ReactNode } from 'react';
import { defaultLocale, isLocale } from '../../src/i18n/locales.ts';
import { isTypeName } from '../../src/model/index.ts';
import { askWith, type Query } from '../entries/entries.ts';
import type { Kept } from '../saved/decap-state.ts';
import { StandingOf } from './standing.ts';

/** What Decap gives a widget, as far as this one needs it. */
interface Props {
  readonly collection: Kept;
  readonly locale?: string;
  readonly query: Query;
}

/** Decap's widget `standing`, for the fact `takenDown`: it saves by itself, so the form keeps that as it was read. */
class StandingControl extends Component<Props> {
  override render(): ReactNode {
    const { collection, locale = defaultLocale, query } = this.props;
    const type = String(collection.get('name'));
    const tag = document.documentElement.lang;
    // Decap also makes the fields of facts, unseen, beside those of the other languages.
    if (!isTypeName(type) || locale !== defaultLocale) return null;
    askWith(query);
    return createElement(StandingOf, { type, language: isLocale(tag) ? tag : defaultLocale });
  }
}

/** Shows over each entry whether readers see it, and offers to take it down at once. */
export const registerStanding = (): void => {
  CMS.registerWidget('standing', StandingControl as unknown as Parameters<typeof CMS.registerWidget>[1]);
};
