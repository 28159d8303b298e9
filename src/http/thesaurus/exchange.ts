import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type ChangeLine, exportChanges, foreseeChanges, importChanges } from '../../../pipelines/thesaurus/exchange.ts'
import { readHouseThesaurus } from '../../../pipelines/thesaurus/house-thesaurus.ts'
import { sendDownload } from '../answers/download.ts'
import { someText, text } from '../answers/fields.ts'
import { answers, type FieldError, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { refusedFor } from './answered.ts'
import { tags, wordsMoved } from './schemas.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /thesaurus/changes.jsonl and /thesaurus/imports: the house's changes as a file, out and in. */
export const thesaurusExchange =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [exported, imported]) route(app, ports)
  }

const exported = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '导出本机构对词库的改动，JSON Lines（管理员）',
    response: answers({ 200: z.unknown().describe('文件') }),
  }
  app.get('/thesaurus/changes.jsonl', { schema, config: { action: 'see thesaurus' } }, async (_, reply) => {
    const lines = exportChanges(await readHouseThesaurus(ports.db, ports.thesaurus.shipped))
    return sendDownload(reply, { name: '词库改动.jsonl', bytes: new TextEncoder().encode(lines) })
  })
}

const line = z.strictObject({
  concept: someText(200),
  act: z.enum(['add', 'change', 'retire']),
  kind: someText(50).nullable().default(null),
  industry: someText(50).nullable().default(null),
  added: wordsMoved.prefault({}),
  removed: wordsMoved.prefault({}),
  renamed: someText(200).nullable().default(null),
  why: text(500).default(''),
})

const most = 500

const imported = (app: App, ports: HttpPorts): void => {
  const body = z.strictObject({
    lines: someText(800_000).describe('导出的文件的内容，一行一个改动'),
    keep: z.boolean().default(false).describe('false 只看每一行会怎样，true 全部导入；有一行不行就都不导入'),
  })
  const fate = z.object({
    line: z.int(),
    concept: z.string(),
    fate: z.enum(['new', 'same', 'wrong']).describe('new 会改动，same 已经如此，wrong 不行'),
    said: z.string(),
  })
  const answered = z.object({ lines: z.array(fate).readonly(), kept: z.boolean() })
  const schema = {
    tags,
    summary: '导入别处导出的词库改动（管理员）',
    headers: writeHeaders,
    body,
    response: answers({ 200: answered }),
  }
  app.post('/thesaurus/imports', { schema, config: { action: 'change thesaurus' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { lines, keep } = request.body
      const read = readLines(lines)
      const { shipped } = ports.thesaurus
      const order = { lines: read, reason: { by: request.viewer.accountId, at: ports.now() } }
      const fates = keep
        ? await importChanges(order, shipped, tx)
        : foreseeChanges(read, await readHouseThesaurus(tx, shipped))
      if ('refused' in fates) throw refusedFor(fates)
      return { status: 200, headers: {}, body: { lines: fates, kept: keep } }
    }),
  )
}

const readLines = (file: string): readonly ChangeLine[] => {
  const rows = file.split('\n').filter((row) => row.trim() !== '')
  if (rows.length > most) throw new Refused(422, `一次至多导入 ${most} 行，这里有 ${rows.length} 行。`)
  const faults: FieldError[] = []
  const lines = rows.flatMap((row, i) => {
    const { data } = line.safeParse(parsed(row))
    if (data !== undefined) return [data]
    const expected = '应为一行 JSON：{"concept":"…","act":"change","added":{"altLabel":["…"]},"removed":{},"why":"…"}'
    faults.push({ field: `第 ${i + 1} 行`, value: row.slice(0, 80), expected })
    return []
  })
  if (faults.length > 0) throw new Refused(422, `没有导入：${faults.length} 行读不懂。`, faults.slice(0, 20))
  return lines
}

const parsed = (row: string): unknown => {
  try {
    return JSON.parse(row)
  } catch {
    return null
  }
}
