import { writeSync } from 'node:fs'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { openElasticsearch } from '../../src/adapters/search-index/elasticsearch.ts'
import { openSharedIndex } from '../../src/engines/shared-index.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'
import { aNeed } from './records.ts'

// Run as a process of its own: changes needs, removes some, and follows with the index, saying how far it has come.
const [directory = '', addresses = '', prefix = '', round = ''] = process.argv.slice(2)
const say = (what: string): void => void writeSync(1, `${what}\n`)

const { db } = await openPglite(directory)
await migrate(db)
const versioned = await openElasticsearch({ addresses, prefix, shards: 2, replicas: 1 })
const ports = { db, embedder: null, tokeniser: createTokeniser() }
const { follow } = await openSharedIndex({ engine: 'elasticsearch', tag: 'words', versioned }, ports, {
  onProgress: () => say('filling'),
})
for (let turn = 0; ; turn += 1) {
  const numbers = Array.from({ length: 600 }, (_, at) => at + 100 * turn)
  await needStore.put(
    db,
    numbers.map((number) =>
      aNeed({ id: `n-${number}`, title: `第${number}项`, description: `第${round}轮第${turn}次改写` }),
    ),
  )
  for (const number of numbers.slice(0, 20)) await needStore.remove(db, `n-${number}`)
  say('written')
  await follow()
  say('followed')
}
