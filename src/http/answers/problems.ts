import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import { partsOnServers } from '../../domain/failure.ts'

const fieldError = z.object({
  field: z.string().describe('出错的字段，如 evidence[0].title'),
  value: z.string().nullable().describe('收到的值，至多 80 个字；没有填写为 null'),
  expected: z.string().describe('正确的值是什么样'),
})

/** One wrong field: its path, what came (shortened), and what would be right. */
export type FieldError = z.output<typeof fieldError>

/** RFC 9457, with the wrong fields and the id under which the log knows the request. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(fieldError).readonly().optional(),
    away: z.enum(partsOnServers).optional().describe('503：暂时不在的部分，会自行恢复'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.output<typeof problemSchema>

/** Titles by status; others take the phrase of HTTP. */
const titles: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '请先登录',
  403: '不允许',
  404: '没有找到',
  409: '与已有请求冲突',
  412: '内容已被改动',
  413: '内容太大',
  414: '地址太长',
  415: '不支持的内容类型',
  422: '内容无法处理',
  429: '尝试太多',
  500: '服务器出错',
  503: '暂时不可用',
}

/** The few words above a problem. */
export const titleOf = (status: number): string => titles[status] ?? STATUS_CODES[status] ?? '请求有误'

/** A refusal we foresaw, thrown anywhere in a route and answered as problem+json. */
export class Refused extends Error {
  readonly statusCode: number
  readonly errors: readonly FieldError[]

  constructor(statusCode: number, detail: string, errors: readonly FieldError[] = []) {
    super(detail)
    this.name = 'Refused'
    this.statusCode = statusCode
    this.errors = errors
  }
}

/** A refusal that is over in so many seconds. */
export class TooMany extends Refused {
  readonly seconds: number

  constructor(seconds: number) {
    super(429, `请求太多，请在 ${seconds} 秒后再试。`)
    this.seconds = seconds
  }
}

const problemAnswer = {
  description: '出错：RFC 9457 problem+json',
  content: { 'application/problem+json': { schema: problemSchema } },
}

/** The answers of a route by status, and the problems every route may answer with. Checked when sent, not by types. */
export const answers = (own: Readonly<Record<number, unknown>>): unknown => ({
  ...own,
  '4xx': problemAnswer,
  '5xx': problemAnswer,
})
