import { instantiateNapiModule } from '@emnapi/core';
import { getDefaultContext } from '@emnapi/runtime';

/** What Rust's standard library asks of the system (WASI preview 1), as far as a parser can need it: no files, no arguments. */
const system = (memory: WebAssembly.Memory) => {
  const view = () => new DataView(memory.buffer);
  return {
    random_get: (at: number, length: number) => {
      // Browsers fill no memory that could be shared.
      new Uint8Array(memory.buffer, at, length).set(crypto.getRandomValues(new Uint8Array(length)));
      return 0;
    },
    clock_time_get: (_clock: number, _precision: bigint, at: number) => {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    environ_sizes_get: (count: number, size: number) => {
      view().setUint32(count, 0, true);
      view().setUint32(size, 0, true);
      return 0;
    },
    environ_get: () => 0,
    // Only a panic writes anything; it is thrown as an error as well.
    fd_write: (_file: number, parts: number, count: number, written: number) => {
      const lengths = Array.from({ length: count }, (_, index) => view().getUint32(parts + index * 8 + 4, true));
      view().setUint32(
        written,
        lengths.reduce((sum, length) => sum + length, 0),
        true,
      );
      return 0;
    },
    sched_yield: () => 0,
    proc_exit: (code: number) => {
      throw new Error(`The parser ended with ${code}.`);
    },
  };
};

/** The functions of the parser's module. It is built for threads, of which parsing starts none. */
export const instantiate = async (wasm: BufferSource): Promise<Readonly<Record<string, unknown>>> => {
  const memory = new WebAssembly.Memory({ initial: 4000, maximum: 65_536, shared: true });
  const { napiModule } = await instantiateNapiModule(wasm, {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    wasi: {
      wasiImport: system(memory),
      initialize: (instance: WebAssembly.Instance) => (instance.exports['_initialize'] as () => void)(),
      start: () => 0,
      getImportObject: () => ({ wasi_snapshot_preview1: system(memory) }),
    },
    overwriteImports: (imports) => {
      imports['env'] = { ...imports['env'], ...imports['napi'], ...imports['emnapi'], memory };
      return imports;
    },
    beforeInit: ({ instance }) => {
      for (const [name, register] of Object.entries(instance.exports))
        if (name.startsWith('__napi_register__')) (register as () => void)();
    },
  });
  return napiModule.exports as Record<string, unknown>;
};
