import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { answerNotFound } from './answers/answer-problems.ts'

/** A year: the names of the bundler's files change with their content. */
const forEver = 'public, max-age=31536000, immutable'

/** The web application; its own addresses all give its page, so that they can be reloaded and sent to others. */
export const serveWeb = async (app: FastifyInstance, root: string): Promise<void> => {
  await app.register(files, {
    root,
    cacheControl: false,
    dotfiles: 'ignore',
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? forEver : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets)(\/|$|\?)/.test(request.url)
    return isPage ? reply.sendFile('index.html') : answerNotFound(request, reply)
  })
}
