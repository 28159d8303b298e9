import type { FastifyInstance } from 'fastify'
import { type Viewer, visitor } from '../domain/viewer.ts'
import { guardActions } from './permits.ts'
import type { HttpPorts } from './ports.ts'
import { Refused } from './problems.ts'

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

/** Every request of these routes knows who asks, and is refused what he may not do, before anything is read for it. */
export const recogniseViewers = (app: FastifyInstance, ports: HttpPorts): void => {
  app.decorateRequest('viewer', null as unknown as Viewer)
  app.addHook('onRequest', async (request) => {
    request.viewer = visitor
    request.viewer = await ports.viewerOf(request.headers)
    if (!reading.has(request.method) && !request.routeOptions.config.isOpen) refuseWrite(request.viewer)
  })
  guardActions(app)
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

const refuseWrite = ({ role, mayOnlyRead }: Viewer): void => {
  if (role === 'visitor') throw new Refused(401, '请先登录：查找不用登录，提交和修改要登录。')
  if (mayOnlyRead) throw new Refused(403, '这个接口密钥只能读取。')
}
