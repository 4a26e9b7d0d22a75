import type { Dictionary } from '../dictionary.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { fields } from './fields.ts';
import { en as words } from './interface.ts';
import { problems } from './problems.ts';
import { vocabularies } from './vocabularies.ts';
import { wordReasons } from './word-reasons.ts';

export const en: Dictionary = { interface: words, vocabularies, fields, problems, wordReasons, commands, checks };
