// To be imported before anything that asks `src/settings.ts` where the content lies. Only in a worker, which runs these tests
// alone: what the process that only lists tests sets, the workers of all others would inherit.
if (process.env['TEST_WORKER_INDEX'] !== undefined) process.env['CONTENT_FOLDER'] = '.cache/whole-way/content';
