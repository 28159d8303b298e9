import { mkdir, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { ExpectedFailure } from '../../domain/failure.ts'
import { writeDurably } from '../durable-file.ts'
import { createDataDirectory, isVacant } from './data-directory.ts'
import { lockDirectory } from './directory-lock.ts'
import type { PgliteDatabase } from './pglite.ts'

/** Writes everything committed into one file, whole or not at all; an older backup of that name stays until then. */
export const backup = async (database: Pick<PgliteDatabase, 'dump'>, file: string): Promise<void> => {
  await mkdir(dirname(resolve(file)), { recursive: true })
  const dump = await database.dump()
  await writeDurably(file, dump.stream())
}

/** Makes the data directory from a backup. Throws `ExpectedFailure` if it holds anything or the file is no backup. */
export const restore = async (file: string, dataDir: string): Promise<void> => {
  const directory = resolve(dataDir)
  const bytes = await readFile(file).catch(() => {
    throw new ExpectedFailure(`读不到备份文件 ${file}`, 2)
  })
  await mkdir(dirname(directory), { recursive: true })
  const lock = await lockDirectory(directory)
  try {
    if (!(await isVacant(directory))) throw notVacant(directory)
    await unpack(bytes, directory).catch((error) => {
      throw new ExpectedFailure(`备份文件 ${file} 不完整或不是备份(${messageOf(error)}),未恢复任何内容`)
    })
  } finally {
    await lock.release()
  }
}

// Unzipped here since PGlite lets the error of a damaged file escape as an unhandled rejection.
const unpack = async (bytes: Uint8Array, directory: string): Promise<void> =>
  createDataDirectory(directory, new Blob([await promisify(gunzip)(bytes)]))

const notVacant = (directory: string): ExpectedFailure =>
  new ExpectedFailure(`目录 ${directory} 不是空的,未恢复任何内容:请先移走其中的文件,或指定一个空目录`, 2)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`)
