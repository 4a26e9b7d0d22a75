import { alsoImport, type Mends } from '../mend/plugin.ts';

const welcome = new URL('welcome.ts', import.meta.url);
const asMain = (target: string) =>
  [`_styled("section", {\n  target: "${target}"`, `_styled("main", {\n  target: "${target}"`] as const;

/** The house's mark and name where one signs in, by whichever backend, and its colour where no style sheet reaches. */
export const houseMends: Mends = {
  // Painted on a canvas, which knows no variables: `--lamp`, seen on light and on dark.
  'decap-cms-core/dist/esm/components/App/App.js': [
    ["    0: colors.active,\n    '1.0': colors.active\n", "    0: 'rgb(185 84 26)',\n    '1.0': 'rgb(185 84 26)'\n"],
  ],
  'decap-cms-ui-default/dist/esm/AuthenticationPage.js': [
    alsoImport('Welcome', welcome),
    asMain('exus10f5'),
    ['  return _jsx(DecapLogoIcon, {\n    size: "300px",\n    type: "decap-cms"\n  });', '  return _jsx(Welcome, {});'],
  ],
  'decap-cms-backend-proxy/dist/esm/AuthenticationPage.js': [asMain('e1ektlme1')],
  'decap-cms-backend-test/dist/esm/AuthenticationPage.js': [
    alsoImport('Welcome', welcome),
    asMain('e141mjkc2'),
    ['_jsx(PageLogoIcon, {\n        size: "300px",\n        type: "decap-cms"\n      })', '_jsx(Welcome, {})'],
  ],
};
