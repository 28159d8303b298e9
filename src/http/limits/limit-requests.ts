import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TooMany } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'
import { type RateKind, rateKindOf, rates, window } from './rates.ts'

/** Keys of a process that counts by itself; who was silent longest is forgotten first. */
const remembered = 50_000

/** Hooks that count requests, to be asked before and after it is known whose they are. */
export interface Limits {
  readonly byAddress: (request: FastifyRequest) => Promise<void>
  readonly byAccount: (request: FastifyRequest) => Promise<void>
}

/** Counts requests in this process, or in the Redis that processes share. A count that cannot be had holds nobody up. */
export const openLimits = async (app: FastifyInstance, limits: HttpPorts['limits']): Promise<Limits> => {
  if (limits === null) return { byAddress: async () => {}, byAccount: async () => {} }
  const shared = limits.counts === null ? {} : { redis: limits.counts, nameSpace: 'zhiqiao:rate:' }
  await app.register(rateLimit, { global: false, cache: remembered, skipOnError: true, timeWindow: window, ...shared })
  const limited = (subject: 'account' | 'address', nameOf: (request: FastifyRequest) => string) => {
    const count = app.createRateLimit({
      max: (request) => rates[kindIn(request)][subject],
      keyGenerator: (request) => `${kindIn(request)}:${subject}:${nameOf(request)}`,
    })
    return async (request: FastifyRequest): Promise<void> => {
      const counted = await count(request)
      if (!counted.isAllowed && counted.isExceeded) throw new TooMany(Math.max(1, counted.ttlInSeconds))
    }
  }
  const byAccount = limited('account', ({ viewer }) => `${viewer.accountId}`)
  return {
    byAddress: limited('address', ({ ip }) => normalizeIP(ip)),
    byAccount: async (request) => (request.viewer.accountId === null ? undefined : byAccount(request)),
  }
}

const kindIn = ({ method, routeOptions }: FastifyRequest): RateKind =>
  rateKindOf({ method, url: routeOptions.url ?? '', action: routeOptions.config.action })
