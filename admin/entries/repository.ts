import CMS from 'decap-cms-app';
import type { TypeName } from '../../src/model/index.ts';

/** A file of the media library; where it has been read, also where its content can be seen. */
export interface StoredFile {
  readonly name: string;
  readonly url?: string;
}

/** What is used of the repository that Decap opens. */
interface Repository {
  readonly getMedia?: (folder: string) => Promise<readonly StoredFile[]>;
}

/** What Decap keeps of a backend; its own types leave the second argument out. */
interface Registered {
  init: (...given: unknown[]) => Repository;
}

/** The one for trying out is public, and so lacks what `admin/trial/content.json.ts` leaves out. */
const trial = 'test-repo';
const leftOutOfTrial: ReadonlySet<TypeName> = new Set(['cases', 'notices', 'sources']);

let name = trial;
let repository: Repository | undefined;

/** Keeps the repository that Decap opens, because it gives no field the list of pictures. To be called before Decap starts. */
export const rememberRepository = (backend: string): void => {
  name = backend;
  const registered = CMS.getBackend(backend) as Registered | undefined;
  if (!registered) return;
  const { init } = registered;
  registered.init = (...given) => (repository = init(...given));
};

/** Whether all entries of a type are in the repository, so that what is not there does not exist. */
export const holdsAll = (type: TypeName): boolean => name !== trial || !leftOutOfTrial.has(type);

/** The files that lie in a folder of the repository. */
export const filesIn = async (folder: string): Promise<readonly StoredFile[]> =>
  (await repository?.getMedia?.(folder)) ?? [];
