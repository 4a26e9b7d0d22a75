import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { settings } from '../settings.ts';
import { problemsIn } from './gate.ts';
import { editorsLocale } from './language.ts';

/**
 * Lets nothing be built while anything is wrong with the content: names every problem, then throws. It runs before Astro
 * reads a file of content. The development server only warns, so that whoever is writing sees the rest of the site.
 */
export const gate = (): AstroIntegration => ({
  name: 'homeward-gate',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const words = wordsIn(editorsLocale());
      const folder = relative('', resolve(fileURLToPath(config.root), settings.contentFolder))
        .split(sep)
        .join('/');
      const problems = await problemsIn(folder);
      if (problems.length === 0) return;
      for (const problem of problems)
        logger[command === 'build' ? 'error' : 'warn'](formatProblem(problem, words.problems));
      if (command === 'build') throw new Error(words.commands.check.nothingBuilt(problems.length));
    },
  },
});
