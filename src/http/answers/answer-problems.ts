import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { masked } from '../../domain/masked.ts'
import { type Problem, Refused, TooMany, titleOf } from './problems.ts'

/** What to say about what fastify and its plugins refuse, by code. */
const details: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: '请求正文太大：JSON 不超过 1 MB，上传的文件不超过 50 MB。',
  FST_REQ_FILE_TOO_LARGE: '上传的文件太大：不超过 50 MB。',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: '不支持这个 Content-Type：请用 application/json，导入文件用 multipart/form-data。',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Content-Type 是 application/json，但请求正文是空的。',
  FST_ERR_CTP_INVALID_JSON_BODY: '请求正文不是合法的 JSON。',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'Content-Length 与请求正文的长度不符。',
  FST_ERR_MAX_PARAM_LENGTH: '地址太长：编号不超过 1000 个字符。',
  FST_ERR_BAD_URL: '地址的编码有误：% 后面应是两位十六进制数。',
}

/** A problem without wrong fields. */
export const problemOf = (status: number, detail: string, requestId: string): Problem => ({
  type: 'about:blank',
  title: titleOf(status),
  status,
  detail,
  requestId,
})

const send = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).type('application/problem+json').send(problem)

/**
 * What the log is told of an error: a database's carries the texts of its statement in further fields, and any message may
 * quote what somebody wrote, which is Chinese here, or how he is reached.
 */
export const traceOf = ({ name, stack = '' }: Error): object => ({
  type: name,
  stack: masked(stack).replace(/[\p{Script=Han}，。；：、！？（）《》“”]+/gu, '…'),
})

/** Refusals that somebody who looks for attacks wants to see; which record it was about is not told. */
const guarded: ReadonlySet<number> = new Set([401, 403, 429])

// Before it is known who asks there is no viewer.
const refusalOf = ({ method, routeOptions, viewer, ip }: FastifyRequest, status: number): object => ({
  status,
  method,
  route: routeOptions.url ?? 'none',
  account: (viewer as FastifyRequest['viewer'] | null | undefined)?.accountId ?? null,
  address: ip,
})

/** Any error as a problem; what we did not foresee is logged under the request's id, and not told. */
export const problemFor = (error: FastifyError | Refused, request: FastifyRequest): Problem => {
  const status = error.statusCode ?? 500
  if (guarded.has(status)) request.log.info(refusalOf(request, status), 'refused')
  if (error instanceof Refused) {
    const errors = error.errors.length > 0 ? { errors: error.errors } : {}
    return { ...problemOf(status, error.message, request.id), ...errors }
  }
  if (status < 500) return problemOf(status, details[error.code] ?? '请求有误，请对照 /api/docs 的说明。', request.id)
  request.log.error(traceOf(error), 'request failed')
  return problemOf(500, `服务器内部出错。请把编号 ${request.id} 告诉管理员。`, request.id)
}

/** Answers any error as problem+json. */
export const answerError = (error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply): void => {
  if (error instanceof TooMany) reply.header('retry-after', error.seconds)
  send(reply, problemFor(error, request))
}

/** Answers an unknown address. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(reply, problemOf(404, `没有这个地址：${request.method} ${request.url.slice(0, 200)}。`, request.id))
