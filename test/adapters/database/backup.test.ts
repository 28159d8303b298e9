import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backup, restore } from '../../../src/adapters/database/backup.ts'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import { ExpectedFailure } from '../../../src/domain/failure.ts'
import { putVectors, vectorsFor } from '../../../src/store/indexing/vectors.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { aNeed, anExpert } from '../../support/records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { template } from '../../support/test-database.ts'

const vector = {
  documentId: 'need-1',
  kind: 'need',
  owner: 'need-1',
  space: 's',
  textHash: 'h',
  vector: new Float32Array([1, 2]),
} as const

describe('a backup', () => {
  it('restores into an empty place with everything that was committed, and nothing else', async () => {
    const folder = temporaryFolder()
    const opened = await openPglite(null, await template())
    await needStore.put(opened.db, [aNeed()])
    await expertStore.put(opened.db, [anExpert()])
    await putVectors(opened.db, [vector])
    const file = join(folder, 'backups/智桥.tar.gz')
    await backup(opened, file)
    await needStore.put(opened.db, [aNeed({ id: 'too late' })])
    await opened.close()
    await restore(file, join(folder, 'database'))

    const restored = await openPglite(join(folder, 'database'))
    expect(await migrate(restored.db)).toEqual([])
    expect(await needStore.page(restored.db, { limit: 5 })).toEqual([aNeed()])
    expect(await expertStore.page(restored.db, { limit: 5 })).toEqual([anExpert()])
    expect((await vectorsFor(restored.db, 's', ['need-1'])).get('need-1')?.vector).toEqual(vector.vector)
    expect(await needStore.put(restored.db, [aNeed({ id: 'later' })])).toEqual(new Map([['later', 'new']]))
    await restored.close()
    expect(readdirSync(join(folder, 'backups'))).toEqual(['智桥.tar.gz'])
  })

  it('keeps the older file when it fails', async () => {
    const file = join(temporaryFolder(), 'backup.tar.gz')
    writeFileSync(file, 'older')
    const failing = { dump: () => Promise.reject(new Error('disk full')) }
    await expect(backup(failing, file)).rejects.toThrow('disk full')
    expect(readFileSync(file, 'utf8')).toBe('older')
  })

  it('is not restored over anything', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '论文.docx'), 'x')
    const file = join(temporaryFolder(), 'backup.tar.gz')
    writeFileSync(file, 'x')
    const restoring = restore(file, folder)
    await expect(restoring).rejects.toThrow(ExpectedFailure)
    await expect(restoring).rejects.toThrow(`目录 ${folder} 不是空的`)
    expect(readdirSync(folder)).toEqual(['论文.docx'])
  })

  it.each(['', 'not a backup', 'truncated'])(
    'that is damaged (%j) is refused, and nothing is left behind',
    async (content) => {
      const folder = temporaryFolder()
      const file = join(folder, 'backup.tar.gz')
      const dump = Buffer.from(await (await template()).arrayBuffer())
      writeFileSync(file, content === 'truncated' ? dump.subarray(0, dump.length / 2) : content)
      const directory = join(folder, 'database')
      await expect(restore(file, directory)).rejects.toThrow(new RegExp(`^备份文件 ${file} 不完整或不是备份[^\n]*$`))
      expect(existsSync(directory)).toBe(false)
      expect(readdirSync(folder)).toEqual(['backup.tar.gz'])
    },
  )

  it('that is not there is named', async () => {
    const folder = temporaryFolder()
    await expect(restore(join(folder, 'nothing.tar.gz'), join(folder, 'database'))).rejects.toThrow('读不到备份文件')
  })
})
