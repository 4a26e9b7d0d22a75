import { readDocument } from '../mdx/document.ts';
import { problemsInBody } from '../mdx/policy.ts';
import type { Profile } from '../mdx/policy.ts';
import type { Problem } from '../mdx/problem.ts';
import { inOrder } from '../mdx/problem.ts';
import { block } from '../model/block.ts';
import { choice, date, line, list, optional, picturePattern, prose } from '../model/kinds.ts';
import { judge } from './fields.ts';

const matching = (pattern: string) => {
  const { schema, ...field } = line({ max: 200 });
  return { ...field, schema: schema.regex(new RegExp(pattern)) };
};

/** The blocks that the corpus is written for; `tests/content/corpus/README.md` names them. */
export const corpusProfile: Profile = {
  blocks: {
    Claim: block({ holds: 'nothing', stands: 'anywhere', fields: { id: matching('^[a-z0-9-]+$') } }),
    Notice: block({ holds: 'markdown', stands: 'alone', fields: { kind: choice(['note', 'warning']) } }),
    Figure: block({
      holds: 'nothing',
      stands: 'alone',
      fields: { src: matching(picturePattern), alt: line({ max: 300 }), caption: optional(line({ max: 500 })) },
    }),
  },
};

const fields = {
  title: line({ max: 120 }),
  summary: optional(line({ max: 300 })),
  description: optional(prose({ max: 500 })),
  reviewed: optional(date()),
  topics: optional(list(line({ max: 60 }))),
};

/** Everything that is wrong with one document of the corpus: bytes, front matter against its fields, body against its blocks. */
export const problemsInCorpusFile = (bytes: Uint8Array, file: string): readonly Problem[] => {
  const { problems, data, body, positionOf } = readDocument(bytes, file);
  const { wrong, missing } = data ? judge(fields, data, { file, positionOf }) : { wrong: [], missing: [] };
  const inBody = body === undefined ? [] : problemsInBody(body, file, corpusProfile);
  return inOrder([...problems, ...wrong, ...missing, ...inBody]);
};
