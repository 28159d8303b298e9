import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HttpPorts } from '../ports.ts'
import { chainImports } from './chain-imports.ts'
import { chains } from './chains.ts'
import { chainFillers } from './fillers.ts'
import { chainMap } from './map.ts'
import { chainPlacements } from './placements.ts'

/** Everything under /chains. */
export const chainRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const room of [chains, chainMap, chainPlacements, chainFillers, chainImports]) await app.register(room(ports))
  }
