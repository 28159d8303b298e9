import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Where the built page lies, absolute; `index.html` for the page, `assets/` for hashed files. */
export const webDirectory = join(projectRoot, 'dist/web')
const stamp = 'sources.sha256'

/** Builds the page into `directory` (`dist/web`), unless what lies there was made of the same sources and libraries. */
export const buildWeb = async (directory = webDirectory): Promise<void> => {
  const sources = await fingerprint()
  if ((await stampOf(directory)) === sources) return
  // Built beside and swapped in: a crash or a second process never leaves half a page.
  await mkdir(dirname(directory), { recursive: true })
  const fresh = await mkdtemp(`${directory}-`)
  const former = `${fresh}-former`
  try {
    await bundleInto(fresh)
    await compress(fresh)
    await writeFile(join(fresh, stamp), sources)
    await chmod(fresh, 0o755) // mkdtemp hides it from everybody else, and another user may serve it.
    // Another process may have been faster. What it put there is not deleted under it, file by file: it is moved whole.
    if ((await stampOf(directory)) === sources) return
    await rename(directory, former).catch(unless('ENOENT'))
    await rename(fresh, directory).catch(unless('ENOTEMPTY', 'EEXIST'))
  } finally {
    for (const left of [fresh, former]) await rm(left, { recursive: true, force: true })
  }
}

const unless =
  (...codes: readonly string[]) =>
  (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? '')) throw error
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
