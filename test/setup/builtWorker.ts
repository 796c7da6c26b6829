// The worker as it is built: in parts, as a server for development hands it out, each of a hundred sessions waits for it.
import { build, type Plugin, type Rolldown } from 'vite';

const WORKER = 'src/worker/engine.worker.ts';

export function builtWorker(): Plugin {
  return {
    name: 'built-worker',
    async load(id) {
      const [path, query] = id.split('?');
      if (!path?.endsWith(`/${WORKER}`) || !query?.includes('worker_file')) return null;
      const { code, moduleIds } = await chunkOf();
      // Where tests are run again as files change, it is built again.
      for (const file of moduleIds) this.addWatchFile(file);
      return code;
    },
  };
}

async function chunkOf(): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { input: WORKER, output: { codeSplitting: false } },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0];
}
