import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built page lies, absolute; `index.html` for the page, `assets/` for hashed files. */
export const webDirectory = join(projectRoot, 'dist/web')
const stamp = 'sources.sha256'

/** Builds the page into `dist/web`, unless what lies there was made of the same sources and libraries. */
export const buildWeb = async (): Promise<void> => {
  const sources = await fingerprint()
  if (existsSync(webDirectory) && (await stampOf(webDirectory)) === sources) return
  // Built beside and swapped in: a crash or a second process never leaves half a page.
  const fresh = `${webDirectory}.${process.pid}`
  try {
    await buildInto(fresh)
    await writeFile(join(fresh, stamp), sources)
    await rm(webDirectory, { recursive: true, force: true })
    await rename(fresh, webDirectory)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

const buildInto = async (directory: string): Promise<void> => {
  // Vite is loaded only when there is something to build: it is half of a start's imports.
  const [{ build }, { webConfig }] = await Promise.all([import('vite'), import('./vite.config.ts')])
  await mkdir(directory, { recursive: true })
  await build({ ...webConfig(directory), logLevel: 'error' })
}

const stampOf = (directory: string): Promise<string | null> =>
  readFile(join(directory, stamp), 'utf8').catch(() => null)

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256')
  const files = globSync(['src/web/**/*.*', 'package-lock.json'], { cwd: projectRoot }).sort()
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(projectRoot, file)))
  return hash.digest('hex')
}
