import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { someText } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'

const folder = join(import.meta.dirname, '../../../data/imports/templates')

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const listed = z.object({ templates: z.array(z.object({ name: z.string(), url: z.string() })) })
const file = { description: '模板文件', content: { '*/*': { schema: z.unknown() } } }

/** GET /imports/templates and each of them: files to fill in and import. */
export const templates: FastifyPluginAsyncZod = async (app) => {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => extname(name) in types) : []

  const list = { tags: ['导入'], summary: '列出导入模板', response: answers({ 200: listed }) }
  app.get('/imports/templates', { schema: list, config: { action: 'look around' } }, async () => ({
    templates: names.map((name) => ({ name, url: `/api/v1/imports/templates/${encodeURIComponent(name)}` })),
  }))

  const params = z.strictObject({ name: someText(200) })
  const read = { tags: ['导入'], summary: '下载导入模板', params, response: answers({ 200: file }) }
  app.get(
    '/imports/templates/:name',
    { schema: read, config: { action: 'look around' } },
    async ({ params: { name } }, reply) => {
      if (!names.includes(name)) throw new Refused(404, `没有模板“${name}”，现有：${names.join('、')}。`)
      reply
        .type(types[extname(name)]!)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      return reply.send(await readFile(join(folder, name)))
    },
  )
}
