import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { editorsLanguage, offerLanguages } from './language.ts';
import { fillTrialRepository } from './trial/repository.ts';

const language = editorsLanguage();
document.documentElement.lang = language;
offerLanguages(language);

const configuration = fetch(`/admin/${language}/configuration.json`).then(
  (answer) => answer.json() as Promise<CmsConfig>,
);
await fillTrialRepository();
CMS.init({ config: await configuration });
