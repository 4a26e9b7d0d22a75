// What is loaded with the parser, when a text is first looked at.
export { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
