import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startFlags } from '../../src/release/flags.ts';
import { rebuilder } from '../../src/release/rebuild.ts';
import { serve } from '../../src/release/serve.ts';
import { originsOf, welcome } from '../../src/release/welcome.ts';
import { newPlace } from './new-place.ts';

describe('flags', () => {
  test.each([
    [[], { host: '127.0.0.1', port: 4321, watch: true }],
    [['--port', '5000'], { host: '127.0.0.1', port: 5000, watch: true }],
    [['--host'], { host: '0.0.0.0', port: 4321, watch: true }],
    [['--host', '--port=5000'], { host: '0.0.0.0', port: 5000, watch: true }],
    [['--host', '192.0.2.7', '--no-watch'], { host: '192.0.2.7', port: 4321, watch: false }],
  ])('%j', (words, flags) => {
    expect(startFlags(words)).toEqual(flags);
  });

  test.each([[['--prot', '5000']], [['--port']], [['--port', 'many']], [['--port', '70000']], [['5000']]])(
    '%j is refused with the flags that there are',
    (words) => {
      expect(() => startFlags(words)).toThrow(/--port N[^]*--host \[H\][^]*--no-watch/);
    },
  );
});

describe('the command', () => {
  const start = async (...words: string[]): Promise<{ code: number; said: string }> => {
    const script = fileURLToPath(new URL('../../src/release/start.ts', import.meta.url));
    const started = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    onTestFinished(() => void started.kill('SIGKILL'));
    const [said, [code]] = await Promise.all([text(started.stderr), once(started, 'exit') as Promise<[number]>]);
    return { code, said };
  };

  test('ends at once when the port is taken, and says how to choose another', async () => {
    const other = await serve({ place: newPlace(), port: 0 });
    onTestFinished(other.close);
    const { code, said } = await start('--port', String(other.port));
    expect(code).toBe(1);
    expect(said).toBe(`port ${other.port} is taken. Choose another: npm start -- --port ${other.port + 1}\n`);
  });

  test('ends at once when it does not know a flag', async () => {
    const { code, said } = await start('--wrong');
    expect(code).toBe(1);
    expect(said).toMatch(/'--wrong'[^]*--port N/);
    expect(said).not.toContain('    at ');
  });
});

describe('what it prints', () => {
  test('names the site, both languages, search and editor with addresses that can be opened', () => {
    const lines = welcome('127.0.0.1', 4321).split('\n');
    expect(lines[0]).toMatch(/^Homeward · 归途 +http:\/\/localhost:4321\/$/);
    for (const address of ['en/', 'zh-Hans/', 'en/search/', 'zh-Hans/search/', 'admin/'])
      expect(lines.some((line) => line.endsWith(` http://localhost:4321/${address}`))).toBe(true);
  });

  test('addresses of other hosts', () => {
    expect(originsOf('192.0.2.7', 80)).toEqual(['http://192.0.2.7:80']);
    expect(originsOf('2001:db8::7', 80)).toEqual(['http://[2001:db8::7]:80']);
    expect(originsOf('0.0.0.0', 80)[0]).toBe('http://localhost:80');
  });
});

describe('building anew', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('once after many changes, when it has been quiet', async () => {
    const build = vi.fn(() => Promise.resolve());
    const changed = rebuilder(build, 100);
    for (let change = 0; change < 5; change++) {
      changed();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(build).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(build).toHaveBeenCalledTimes(1);
  });

  test('never twice at once, and once more for what changed meanwhile', async () => {
    const ends: (() => void)[] = [];
    const build = vi.fn(() => new Promise<void>((end) => ends.push(end)));
    const changed = rebuilder(build, 100);
    for (let change = 0; change < 3; change++) {
      changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(build).toHaveBeenCalledTimes(1);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(build).toHaveBeenCalledTimes(2);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(build).toHaveBeenCalledTimes(2);
  });
});
