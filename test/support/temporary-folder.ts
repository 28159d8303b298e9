import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new empty folder, gone when the running test is over. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
