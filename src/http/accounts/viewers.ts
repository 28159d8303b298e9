import type { FastifyInstance } from 'fastify'
import { type Viewer, visitor } from '../../domain/viewer.ts'
import { guardActions } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    viewer: Viewer
  }
}

/** Every request of these routes knows who asks, and is refused what he may not do, before anything is read for it. */
export const recogniseViewers = (app: FastifyInstance, ports: HttpPorts): void => {
  app.decorateRequest('viewer', null as unknown as Viewer)
  app.addHook('onRequest', async (request) => {
    request.viewer = visitor
    request.viewer = await ports.viewerOf(request.headers)
  })
  app.decorateRequest('isNoted', false)
  // What was noted cannot be cut off any more, unnoticed, once its answer is on the way.
  app.addHook('onSend', async (request) => {
    if (request.isNoted && !(await ports.moveAnchor()))
      request.log.error('the audit log was cut off or changed: npm run audit -- --verify')
  })
  guardActions(app)
}
