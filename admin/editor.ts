import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import type { Locale } from '../src/i18n/locales.ts';
import { startAtHome } from './at-home/start.ts';
import { registerBody } from './body/index.ts';
import { registerFormats } from './formats.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { registerPreviews } from './preview/pane.ts';
import { quietenRelations } from './quiet-relation.ts';
import { fillTrialRepository } from './trial/repository.ts';
import { editorWords } from './words.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);
registerFormats();
registerBody();
quietenRelations();

const answer = await fetch(`/admin/${language}/configuration.json`);
const config = (await answer.json()) as CmsConfig;
const backend = startAtHome(language);
if (!backend) await fillTrialRepository();
registerPreviews(config, language as Locale, editorWords[language as Locale].noPreview);
CMS.init({ config: backend ? { ...config, backend } : config });
