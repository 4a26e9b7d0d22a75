import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import type { Locale } from '../src/i18n/locales.ts';
import { startAtHome } from './at-home/start.ts';
import { startForge } from './backends/index.ts';
import { registerBody } from './body/index.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { registerPreviews } from './preview/pane.ts';
import { quietenRelations } from './quiet-relation.ts';
import { fillTrialRepository } from './trial/repository.ts';
import { editorWords } from './words.ts';

const language = editorsLanguage() as Locale;
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);
const atHome = startAtHome(language);
const toForge = atHome ? undefined : await startForge(language);
registerBody();
quietenRelations();

const answer = await fetch(`/admin/${language}/configuration.json`);
const given = (await answer.json()) as CmsConfig;
const config = atHome ? { ...given, backend: atHome } : (toForge?.(given) ?? given);
if (!atHome && !toForge) await fillTrialRepository();
registerPreviews(config, language, editorWords[language].noPreview);
CMS.init({ config });
