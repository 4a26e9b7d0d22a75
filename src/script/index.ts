import { copyOnButtons } from './copy.ts';
import { replaceOnLeaving } from './leave.ts';
import { searchOnShortcut } from './shortcut.ts';

// The one script that all pages share; every page is whole without it.
replaceOnLeaving();
searchOnShortcut();
copyOnButtons();
