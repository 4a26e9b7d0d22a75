import type { User } from '../../src/editing/refusal.ts';
import { AlreadyChanged } from '../conflict/already-changed.ts';
import { newBase, type Base } from '../conflict/base.ts';
import { InUse } from '../removal/in-use.ts';
import { AtHomeRefusal } from './refusal.ts';
import type { AtHomeWords } from './words.ts';

export interface Asked {
  readonly action?: string;
  readonly params?: {
    readonly dataFiles?: readonly { readonly path: string }[];
    readonly paths?: readonly string[];
    readonly [name: string]: unknown;
  };
}

interface Said {
  readonly error?: string;
  readonly path?: string;
  /** What a file that was to be saved holds now. */
  readonly now?: string | null;
  readonly users?: readonly User[];
}

/** Asks the server of this machine for something. Throws `AlreadyChanged`, `InUse` or another refusal in sentences. */
export type AskAtHome = (payload: Asked, base?: Base) => Promise<unknown>;

/** How the server of this start is asked: with its secret, and with what whoever asks had read of each file. */
export const askingWith =
  (secret: string, words: AtHomeWords): AskAtHome =>
  async ({ params, ...payload }, base = newBase()) => {
    const told = {
      ...payload,
      params: {
        ...params,
        ...(params?.dataFiles && {
          dataFiles: params.dataFiles.map((file) => ({ ...file, read: base.of(file.path) })),
        }),
        ...(params?.paths && { read: Object.fromEntries(params.paths.map((path) => [path, base.of(path)])) }),
      },
    };
    const answer = await fetch('/api/v1', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Editing-Secret': secret },
      body: JSON.stringify(told),
    }).catch(() => {
      throw new AtHomeRefusal(words.noAnswer);
    });
    const said = (await answer.json().catch(() => ({}))) as Said;
    if (answer.ok) return said;
    const { error, path, now, users } = said;
    const known = Object.entries(words.refusals).find(([code]) => code === error)?.[1];
    // Of a new entry, another one has the name: that is no other version of it.
    const isNew = (params?.dataFiles ?? []).every((file) => base.of(file.path) === null);
    if (path !== undefined && now !== undefined && !isNew)
      throw new AlreadyChanged(path, base.of(path), now, words.refusals['changed-meanwhile']);
    if (users) throw new InUse(users, words.refusals['in-use']);
    throw new AtHomeRefusal(known ?? words.refusals.failed, path);
  };
