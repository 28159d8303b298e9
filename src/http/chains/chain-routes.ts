import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HttpPorts } from '../ports.ts'
import { chains } from './chains.ts'

/** Everything under /chains. */
export const chainRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const room of [chains]) await app.register(room(ports))
  }
