import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import { ExpectedFailure } from '../../../src/domain/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fill = (directory: string, file: string, bytes: number) => {
  mkdirSync(join(directory, file, '..'), { recursive: true })
  writeFileSync(join(directory, file), Buffer.alloc(bytes, 7))
}

const damages: Readonly<Record<string, (directory: string) => void>> = {
  'somebody else’s files': (directory) => {
    rmSync(directory, { recursive: true })
    fill(directory, '论文.docx', 10)
  },
  'no PG_VERSION': (directory) => rmSync(join(directory, 'PG_VERSION')),
  'another version': (directory) => writeFileSync(join(directory, 'PG_VERSION'), '15\n'),
  'an empty pg_control': (directory) => fill(directory, 'global/pg_control', 0),
  'garbage in pg_control': (directory) => fill(directory, 'global/pg_control', 8192),
  'garbage for the log': (directory) => {
    for (const file of readdirSync(join(directory, 'pg_wal')).filter((name) => name.startsWith('0'))) {
      fill(directory, join('pg_wal', file), 100)
    }
  },
  'no tables': (directory) => rmSync(join(directory, 'base'), { recursive: true }),
  'garbage for tables': (directory) => {
    for (const file of readdirSync(join(directory, 'base/5')).filter((name) => /^\d/.test(name))) {
      fill(directory, join('base/5', file), statSync(join(directory, 'base/5', file)).size)
    }
  },
  'only half of it written': (directory) => {
    for (const file of ['base', 'pg_wal']) rmSync(join(directory, file), { recursive: true })
  },
}

// PostgreSQL keeps these for itself, and writes them when it starts on tables it then cannot read.
const bookkeeping = /postmaster\.pid|pg_internal\.init|pg_control|pg_wal/

/** Every other file with the hash of its content: what must not change. */
const contentOf = (directory: string) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(directory, file)).isFile() && !bookkeeping.test(file))
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha1')
          .update(readFileSync(join(directory, file)))
          .digest('hex')}`,
    )

describe('a damaged data directory', () => {
  it('is refused in one clear line, whatever the damage, and nothing in it is overwritten', async () => {
    const folder = temporaryFolder()
    const sound = join(folder, 'sound')
    await (await openPglite(sound)).close()
    for (const [name, damage] of Object.entries(damages)) {
      const directory = join(folder, 'damaged')
      rmSync(directory, { recursive: true, force: true })
      cpSync(sound, directory, { recursive: true })
      damage(directory)
      const before = contentOf(directory)
      const opening = openPglite(directory)
      await expect(opening, name).rejects.toThrow(ExpectedFailure)
      await expect(opening, name).rejects.toThrow(
        new RegExp(`^数据目录 ${directory} 无法打开([^\n]+),其中的数据没有被覆盖[^\n]+$`),
      )
      expect(contentOf(directory), name).toEqual(before)
    }
  })

  it('is refused when it is a file', async () => {
    const file = join(temporaryFolder(), 'database')
    writeFileSync(file, 'x')
    await expect(openPglite(file)).rejects.toThrow('不是可读的目录')
  })

  it('is not what a first start leaves when it dies half-way: the next one begins again', async () => {
    const directory = join(temporaryFolder(), 'database')
    fill(`${directory}.new`, 'PG_VERSION', 3)
    const opened = await openPglite(directory)
    await opened.close()
    expect(readdirSync(join(directory, '..'))).toEqual(['database'])
  })
})
