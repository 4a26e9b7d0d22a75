import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { startAtHome } from './at-home/start.ts';
import { quietenRelations } from './at-home/quiet-relation.ts';
import { editorsLanguage, offerLanguages } from './language.ts';
import { speakPlainly } from './phrases.ts';
import { fillTrialRepository } from './trial/repository.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);
speakPlainly(language);

const answer = await fetch(`/admin/${language}/configuration.json`);
const config = (await answer.json()) as CmsConfig;
quietenRelations();
const backend = startAtHome(language);
if (!backend) await fillTrialRepository();
CMS.init({ config: backend ? { ...config, backend } : config });
