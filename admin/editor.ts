import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { registerBody } from './body/index.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { keepFactsInOnePlace } from './relation.ts';
import { fillTrialRepository } from './trial/repository.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);
registerBody();
keepFactsInOnePlace();

const answer = await fetch(`/admin/${language}/configuration.json`);
const config = (await answer.json()) as CmsConfig;
await fillTrialRepository();
CMS.init({ config });
