import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Dialect } from 'kysely'

/** Milliseconds after which statements that follow each other let something else go first. */
const atMost = 10

/**
 * A dialect over an engine that works on this thread. Its statements resolve without leaving the thread, so that a long
 * row of them would keep every request waiting until the last; between two transactions others now get their turn.
 */
export const courteous = (dialect: Dialect): Dialect => {
  const createDriver = () => {
    const driver = dialect.createDriver()
    const acquire = driver.acquireConnection.bind(driver)
    let since = performance.now()
    driver.acquireConnection = async (...options) => {
      if (performance.now() - since > atMost) {
        await nextTurn()
        since = performance.now()
      }
      return acquire(...options)
    }
    return driver
  }
  return {
    createDriver,
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}
