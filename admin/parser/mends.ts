import type { Mends } from '../mend/plugin.ts';

/** It asks whether text may become code, which the policy of the page refuses and reports; the answer is known. */
export const parserMends: Mends = {
  '@emnapi/runtime/dist/emnapi.esm-bundler.js': [['        f = new Function();\n', '        return false;\n']],
};
