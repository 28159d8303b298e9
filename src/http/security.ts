import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refused } from './answers/problems.ts'

/** Nothing but our own files; images may be inline, as the documentation's icons are. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Written to from mail programs and their servers: what is sent proves itself, and no session is asked. */
    isFromAnywhere?: true
  }
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A year, for a house that is known by an https address. */
const strictTransport = { maxAge: 31_536_000, includeSubDomains: true }

/**
 * Headers that keep other origins out. Encryption is the proxy's: plain HTTP in a park's own network must work, too.
 * `publicUrl` is the address of the page as the world knows it.
 */
export const secure = async (app: FastifyInstance, publicUrl: string): Promise<void> => {
  const hsts = publicUrl.startsWith('https:') ? strictTransport : false
  await app.register(helmet, { contentSecurityPolicy, hsts, originAgentCluster: false })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/v1/')) reply.header('cache-control', 'no-store')
    const { isFromAnywhere = false } = request.routeOptions.config
    if (!reading.has(request.method) && !isFromAnywhere && isForeign(request, publicUrl))
      throw new Refused(403, '这个请求来自别的网站：写入只能从本站的页面或程序发出。')
  })
}

// A browser sends an upload or a form to any origin without asking; it does say where it comes from. Programs say nothing.
const isForeign = ({ headers, host }: FastifyRequest, publicUrl: string): boolean => {
  const { origin, 'sec-fetch-site': site } = headers
  if (site === 'cross-site') return true
  if (origin === undefined) return false
  const from = URL.canParse(origin) ? new URL(origin) : null
  return from === null || (from.host !== host && from.origin !== new URL(publicUrl).origin)
}
