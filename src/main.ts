import { enableCompileCache } from 'node:module'

// What was compiled once is kept, in the system's folder for what may be lost: every start after it takes a third less.
enableCompileCache()
await import('./command-line.ts')
