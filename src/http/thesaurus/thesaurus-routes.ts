import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HttpPorts } from '../ports.ts'
import { thesaurusChangeRoutes } from './changes.ts'
import { concepts } from './concepts.ts'
import { thesaurusExchange } from './exchange.ts'
import { thesaurusTrials } from './trials.ts'

/** Everything under /thesaurus. */
export const thesaurusRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const room of [concepts, thesaurusChangeRoutes, thesaurusTrials, thesaurusExchange])
      await app.register(room(ports))
  }
