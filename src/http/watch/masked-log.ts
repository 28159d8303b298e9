import type { FastifyServerOptions } from 'fastify'
import { masked } from '../../domain/masked.ts'

/** Names of what must not be in a log, wherever it stands. */
const unspeakable =
  /^(?:authorization|cookie|set-cookie|password|token|key|code|secret|text|query|body|email|phone|name|headers|url)$/i

/** How deep a line is looked into; what lies deeper is left out. */
const depth = 5

const starred = (value: unknown, left: number): unknown => {
  if (typeof value === 'string') return masked(value)
  if (typeof value !== 'object' || value === null) return value
  if (left === 0) return '…'
  if (value instanceof Error) return { type: value.name, stack: masked(`${value.stack}`) }
  if (Array.isArray(value)) return value.map((each) => starred(each, left - 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, unspeakable.test(name) ? '***' : starred(part, left - 1)]),
  )
}

/** A line of the log without telephones, addresses, words of a need, cookies and keys. */
export const starredLine = (line: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  // Of requests and answers the serialisers say what is told.
  Object.fromEntries(
    Object.entries(line).map(([name, part]) => [name, name === 'req' || name === 'res' ? part : starred(part, depth)]),
  )

type Logger = NonNullable<FastifyServerOptions['logger']>

/** A logger's options, with which no such thing can stand in it: of a request the method and its route are told. */
export const maskedLog = (logger: Logger): Logger =>
  typeof logger === 'object'
    ? {
        ...logger,
        formatters: { log: starredLine },
        serializers: {
          req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? '?' }),
          res: ({ statusCode }) => ({ statusCode }),
        },
      }
    : logger
