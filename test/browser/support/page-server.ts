import fastify from 'fastify'
import { secure } from '../../../src/http/security.ts'
import { serveWeb } from '../../../src/http/web-files.ts'
import { buildWeb, webDirectory } from '../../../src/web/build.ts'

/** Serves the page as the service does, headers included, without anything behind it but the word that it is there: its searches are answered by the test. */
export const startPageServer = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  await buildWeb()
  const app = fastify()
  await secure(app, 'http://127.0.0.1')
  app.get('/readyz', async () => ({ ok: true, parts: {} }))
  await serveWeb(app, webDirectory)
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), stop: () => app.close() }
}
