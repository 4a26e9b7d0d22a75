import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import type { Locale } from '../src/i18n/locales.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { registerPreviews } from './preview/pane.ts';
import { fillTrialRepository } from './trial/repository.ts';
import { editorWords } from './words.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);

const answer = await fetch(`/admin/${language}/configuration.json`);
const config = (await answer.json()) as CmsConfig;
await fillTrialRepository();
registerPreviews(config, language as Locale, editorWords[language as Locale].noPreview);
CMS.init({ config });
