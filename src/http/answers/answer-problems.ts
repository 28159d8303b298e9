import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { PartOnServer } from '../../domain/failure.ts'
import { masked } from '../../domain/masked.ts'
import type { HttpPorts } from '../ports.ts'
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

/** What is said of a part that is away; its address and what its driver complains of are for the log. */
const saidOfAway: Readonly<Record<PartOnServer, string>> = {
  database: '数据库暂时连不上，现在看不了也存不了。恢复后会自动接上，请稍后再试。',
  index: '检索索引暂时连不上，这一项现在做不了，其余照常。恢复后会自动接上，请稍后再试。',
  queue: '任务队列暂时连不上，这一项现在做不了，其余照常。恢复后会自动接上，请稍后再试。',
}

/** Seconds after which it is worth asking again. */
const worthAskingAgain = 5

/** Says which part is away by an error; `null` when the error is of something else. */
type Telling = Pick<HttpPorts, 'partAway'>

/** Any error as a problem, a part that is away as 503 with its name; what we did not foresee is logged under the request's id, and not told. */
export const problemFor = (error: FastifyError | Refused, request: FastifyRequest, { partAway }: Telling): Problem => {
  const away = partAway(error)
  if (away !== null) {
    request.log.warn({ part: away, ...traceOf(error) }, 'a part is away')
    return { ...problemOf(503, saidOfAway[away], request.id), away }
  }
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
export const answerErrorBy =
  (telling: Telling) =>
  (error: FastifyError | Refused, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = problemFor(error, request, telling)
    const seconds = error instanceof TooMany ? error.seconds : problem.away && worthAskingAgain
    if (seconds !== undefined) reply.header('retry-after', seconds)
    send(reply, problem)
  }

/** Answers an unknown address. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(reply, problemOf(404, `没有这个地址：${request.method} ${request.url.slice(0, 200)}。`, request.id))
