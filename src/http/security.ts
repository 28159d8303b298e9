import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { Refused } from './problems.ts'

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

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Headers that keep other origins out. Encryption is the proxy's: plain HTTP in a park's own network must work, too. */
export const secure = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, { contentSecurityPolicy, hsts: false, originAgentCluster: false })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/v1/')) reply.header('cache-control', 'no-store')
    // A browser sends an upload to any origin without asking; it does say where it comes from.
    if (request.headers['sec-fetch-site'] === 'cross-site' && !reading.has(request.method))
      throw new Refused(403, '这个请求来自别的网站：写入只能从本站的页面或程序发出。')
  })
}
