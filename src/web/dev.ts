import { createServer } from 'vite'
import { webDirectory } from './build.ts'
import { webConfig } from './vite.config.ts'

// For work on the page: `node src/web/dev.ts`, with `npm start` running beside it for the API.
const api = process.env.API_URL ?? 'http://127.0.0.1:3000'
// The host stays that of the page: writes are taken from it alone.
const proxy = { '/api': { target: api, changeOrigin: false } }
const server = await createServer({ ...webConfig(webDirectory), server: { proxy } })
await server.listen()
server.printUrls()
