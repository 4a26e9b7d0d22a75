import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import type { Locale } from '../src/i18n/locales.ts';
import { startAtHome } from './at-home/start.ts';
import { registerBoard } from './board/index.ts';
import { registerBody } from './body/index.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { registerPreviews } from './preview/pane.ts';
import { quietenRelations } from './quiet-relation.ts';
import { registerStanding } from './standing/index.ts';
import { fillTrialRepository } from './trial/repository.ts';
import { editorWords } from './words.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);
registerBody();
registerStanding(language as Locale);
quietenRelations();

const answer = await fetch(`/admin/${language}/configuration.json`);
const config = (await answer.json()) as CmsConfig;
const backend = startAtHome(language);
if (!backend) await fillTrialRepository();
registerPreviews(config, language as Locale, editorWords[language as Locale].noPreview);
registerBoard(language as Locale);
CMS.init({ config: backend ? { ...config, backend } : config });
