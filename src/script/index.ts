import { copyOnButtons } from './copy.ts';
import { leaveOnLinks, passThrough } from './leave.ts';
import { offerToSave } from './save.ts';
import { leaveOnShift } from './shift.ts';
import { searchInPlace } from './search.ts';

// The one script that all pages share; every page is whole without it. It runs before anything of the page is shown.
passThrough();
document.addEventListener('DOMContentLoaded', () => {
  leaveOnLinks();
  leaveOnShift();
  searchInPlace();
  copyOnButtons();
  offerToSave();
});
