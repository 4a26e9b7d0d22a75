// To be imported before anything that asks `src/settings.ts` where the content lies.
process.env['CONTENT_FOLDER'] = '.cache/whole-way/content';
