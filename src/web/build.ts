import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built page lies, absolute; `index.html` for the page, `assets/` for hashed files. */
export const webDirectory = join(projectRoot, 'dist/web')
const stamp = 'sources.sha256'

/** Builds the page into `dist/web`, unless what lies there was made of the same sources and libraries. */
export const buildWeb = async (): Promise<void> => {
  const sources = await fingerprint()
  if (existsSync(webDirectory) && (await stampOf(webDirectory)) === sources) return
  // Built beside and swapped in: a crash or a second process never leaves half a page.
  await mkdir(dirname(webDirectory), { recursive: true })
  const fresh = await mkdtemp(`${webDirectory}-`)
  try {
    await bundleInto(fresh)
    await compress(fresh)
    await writeFile(join(fresh, stamp), sources)
    await chmod(fresh, 0o755) // mkdtemp hides it from everybody else, and another user may serve it.
    await rm(webDirectory, { recursive: true, force: true })
    await rename(fresh, webDirectory).catch(unlessThere)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

// Another process was faster: it built from the same sources.
const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}

const bundler = fileURLToPath(new URL('bundle.ts', import.meta.url))
const bundleInto = async (directory: string): Promise<void> => {
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [bundler, directory], { env, cwd: projectRoot })
}

/** Beside each file its smaller twins, which the server hands out as they are. */
const compress = async (directory: string): Promise<void> => {
  for (const name of globSync('**/*.{js,css,html,svg}', { cwd: directory })) {
    const file = join(directory, name)
    const bytes = await readFile(file)
    await writeFile(`${file}.br`, brotliCompressSync(bytes))
    await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

const stampOf = (directory: string): Promise<string | null> =>
  readFile(join(directory, stamp), 'utf8').catch(() => null)

const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256')
  const files = globSync(['src/web/**/*.*', 'package-lock.json'], { cwd: projectRoot }).sort()
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(projectRoot, file)))
  return hash.digest('hex')
}
