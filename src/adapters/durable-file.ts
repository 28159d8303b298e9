import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Flushes one file or directory to the disk. */
export const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Windows cannot flush a directory, and keeps its entries safe by itself.
    if (process.platform !== 'win32') throw error
  } finally {
    await handle.close()
  }
}

/** Flushes every file and directory under `directory`, and the directory itself. */
export const syncTree = async (directory: string): Promise<void> => {
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    await sync(join(entry.parentPath, entry.name))
  }
  await sync(directory)
}

/** After it resolves `file` holds this content even if the power goes; before, it holds what it held, never half. Only its owner may read it. */
export const writeDurably = async (
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> => {
  const aside = `${file}.${randomUUID()}.part`
  try {
    const handle = await open(aside, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(aside, file)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await sync(dirname(file))
}
