import { ExpectedFailure } from '../../domain/failure.ts'

/** A service behind an OpenAI-compatible API, as its messages name it. */
export interface ModelService {
  /** 向量接口, 对话接口. */
  readonly noun: string
  /** What its variables begin with: `EMBEDDING`, `CHAT`. */
  readonly prefix: string
  readonly baseUrl: string
  readonly model: string
}

/** Why a model could not be asked, in one line of Chinese that carries neither the key nor a text. */
export class ModelApiFailure extends ExpectedFailure {
  /** Asking again brings nothing until somebody changes something. */
  readonly isLasting: boolean
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | null
  /** The text was longer than the model takes. */
  readonly isTooLong: boolean

  constructor(message: string, kind: FailureKind) {
    super(message)
    this.name = 'ModelApiFailure'
    this.isLasting = kind.isLasting
    this.retryAfter = kind.retryAfter ?? null
    this.isTooLong = kind.isTooLong ?? false
  }
}

interface FailureKind {
  readonly isLasting: boolean
  readonly retryAfter?: number | null
  readonly isTooLong?: boolean
}

/** What the `openai` client throws, as far as it is looked at. */
interface ClientError {
  readonly name?: string
  readonly status?: number
  readonly code?: string | null
  readonly message?: string
  readonly headers?: Headers
}

/** A failed call as a failure with its line; `now` in milliseconds reads a Retry-After that is a date. */
export const failureOf = (error: unknown, service: ModelService, now: number): ModelApiFailure => {
  if (error instanceof ModelApiFailure) return error
  const { status, code, headers } = error as ClientError
  const { noun, prefix, model, baseUrl } = service
  const lasting = (message: string) => new ModelApiFailure(message, { isLasting: true })
  const passing = (message: string) =>
    new ModelApiFailure(message, { isLasting: false, retryAfter: retryAfterOf(headers?.get('retry-after'), now) })
  if (status === undefined) return passing(unanswered(error as ClientError, service))
  if (status === 401 || status === 403)
    return lasting(`${noun}不接受密钥（HTTP ${status}），请检查环境变量 ${prefix}_API_KEY`)
  if (code === 'model_not_found' || status === 404)
    return lasting(`${noun} ${baseUrl} 没有模型“${model}”，请检查环境变量 ${prefix}_MODEL 和 ${prefix}_BASE_URL`)
  if (status === 429) return passing(`${noun} ${baseUrl} 限流或额度用尽（HTTP 429）`)
  if (status >= 500 || status === 408 || status === 409) return passing(`${noun} ${baseUrl} 出错（HTTP ${status}）`)
  return new ModelApiFailure(`${noun} ${baseUrl} 不接受请求（HTTP ${status}）`, {
    isLasting: true,
    isTooLong: saysTooLong(error as ClientError),
  })
}

const unanswered = ({ name, message }: ClientError, { noun, prefix, baseUrl }: ModelService): string => {
  if (/timed? ?out|abort/i.test(message ?? '')) return `${noun} ${baseUrl} 没有按时回答`
  if (name === 'SyntaxError') return `${noun} ${baseUrl} 的回答不是 JSON`
  return `连不上${noun} ${baseUrl}，请检查环境变量 ${prefix}_BASE_URL 和网络`
}

/** `Retry-After` in milliseconds: seconds, or an HTTP date (RFC 9110, 10.2.3); `null` when it is neither. */
export const retryAfterOf = (header: string | null | undefined, now: number): number | null => {
  if (header === null || header === undefined || header.trim() === '') return null
  const milliseconds = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds)
}

// Servers have no common code for it.
const saysTooLong = ({ code, message }: ClientError): boolean =>
  code === 'context_length_exceeded' ||
  /context length|maximum (?:input|sequence|model) length|too long|less than \d+ tokens|exceeds? .*tokens/i.test(
    message ?? '',
  )
