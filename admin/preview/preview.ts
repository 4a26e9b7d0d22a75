import '../no-code.ts';

/** What `preview.js` gives to the editor, and to tests. */
export { render, type Preview, type Unsaved } from './render.ts';
export { surroundWith, type Surroundings } from './stand-ins/given.ts';
export { viewIn } from './view.ts';
