declare module 'virtual:bodies' {
  import type { MDXInstance } from 'astro';

  const bodies: Readonly<Record<string, () => Promise<MDXInstance<Record<string, unknown>>>>>;
  export default bodies;
}
