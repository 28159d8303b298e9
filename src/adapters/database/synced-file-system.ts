import { closeSync, fsyncSync, openSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EmscriptenOptions = Parameters<NodeFS['init']>[1]

/** The part of Emscripten's NODEFS we mend. A directory has no file descriptor (`nfd`). */
interface NodeFsBackend {
  realPath(node: unknown): string
  readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number }
}

/**
 * Start parameters without `-F` («fsync off»), which PGlite sets by itself.
 * `wal_sync_method` is fsync since Emscripten's fdatasync does nothing.
 */
export const syncedStartParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** PGlite's files on disk, with the fsync that Emscripten's NODEFS leaves out: a commit waits for the disk. */
export class SyncedFileSystem extends NodeFS {
  override async init(pglite: PGlite, options: EmscriptenOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const mend: NonNullable<EmscriptenOptions['preRun']>[number] = (module) => addFsync(nodeFsOf(module))
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), mend] } }
  }
}

const nodeFsOf = (module: PGlite['Module']): NodeFsBackend => {
  const { NODEFS } = (module.FS as unknown as { filesystems: { NODEFS: NodeFsBackend } }).filesystems
  return NODEFS
}

// PostgreSQL stops at a failed fsync, as it should: what the disk refused must not be acknowledged. 29 is WASI's EIO.
const addFsync = (nodeFs: NodeFsBackend): void => {
  nodeFs.stream_ops.fsync = ({ nfd, node }) => {
    try {
      if (nfd === undefined) syncDirectory(nodeFs.realPath(node))
      else fsyncSync(nfd)
      return 0
    } catch {
      return 29
    }
  }
}

const syncDirectory = (path: string): void => {
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
