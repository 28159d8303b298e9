import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { HttpPorts } from '../ports.ts'
import { exposureRoutes } from './exposure.ts'
import { funnelRoutes } from './funnel.ts'
import { funnelEngagements } from './funnel-engagements.ts'
import { parkRoutes } from './parks.ts'
import { serviceRowRoutes } from './service-rows.ts'
import { serviceRoutes } from './services.ts'
import { yearlyRoutes } from './yearly.ts'
import { yearlyFiles } from './yearly-files.ts'

const rooms = [
  funnelRoutes,
  funnelEngagements,
  exposureRoutes,
  serviceRoutes,
  serviceRowRoutes,
  parkRoutes,
  yearlyRoutes,
  yearlyFiles,
]

/** Everything under /statistics. */
export const statisticsRoutes =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const room of rooms) await app.register(room(ports))
  }
