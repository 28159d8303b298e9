import type { FastifyInstance } from 'fastify'
import { type Viewer, visitor } from '../domain/viewer.ts'
import type { HttpPorts } from './ports.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    viewer: Viewer
  }
  interface FastifyContextConfig {
    /** Changes nothing anybody else can see, or asks by itself who is there. */
    isOpen?: boolean
  }
}

/** Every request of these routes knows who asks before anything is read for it. */
export const recogniseViewers = (app: FastifyInstance, ports: HttpPorts): void => {
  app.decorateRequest('viewer', null as unknown as Viewer)
  app.addHook('onRequest', async (request) => {
    request.viewer = visitor
    request.viewer = await ports.viewerOf(request.headers)
  })
}
