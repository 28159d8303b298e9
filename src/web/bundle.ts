import { build } from 'vite'
import { webConfig } from './vite.config.ts'

// A process of its own, as `node bundle.ts DIRECTORY`: the bundler's memory goes with it, and its NODE_ENV is production whatever ours is.
const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: node bundle.ts DIRECTORY')
await build({ ...webConfig(directory), logLevel: 'error' })
