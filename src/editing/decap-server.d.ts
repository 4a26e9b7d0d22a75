/** The part of Decap's own local server that is used: it registers its middlewares with an Express application. */
declare module 'decap-server/dist/middlewares.js' {
  const middlewares: {
    /** Answers `POST /api/v1` from the folder that `GIT_REPO_DIRECTORY` names when it is called. */
    registerLocalFs: (application: unknown, options: { readonly logLevel: 'error' }) => Promise<void>;
  };
  export default middlewares;
}
