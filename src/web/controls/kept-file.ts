/** A file that was chosen and not sent yet, kept in this browser so that a reload does not lose it. */
interface Kept {
  readonly file: File
  /** Whose it is: the account that chose it. */
  readonly account: string
  /** Milliseconds since 1970. */
  readonly at: number
}

const [database, store] = ['zhiqiao-files', 'files']
/** So long it is kept, milliseconds: a day. */
const lifetime = 86_400_000

const settled = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => fail(asked.error)
  })

// Private windows and full disks keep nothing: then the file is chosen again.
const inStore = async <T>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> => {
  try {
    const asked = indexedDB.open(database, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(store)
    const opened = await settled(asked)
    try {
      return await settled(act(opened.transaction(store, mode).objectStore(store)))
    } finally {
      opened.close()
    }
  } catch {
    return null
  }
}

/** Keeps the file of one place, in the stead of the one before; `null`: there is none any more. */
export const keepFile = async (place: string, file: File | null, account: string): Promise<void> => {
  const kept: Kept | null = file && { file, account, at: Date.now() }
  if (kept === null) await inStore('readwrite', (files) => files.delete(place))
  else await inStore('readwrite', (files) => files.put(kept, place))
}

/** The file of one place; one of another account, or of yesterday, goes. */
export const keptFile = async (place: string, account: string): Promise<File | null> => {
  const kept = await inStore<Kept | undefined>('readonly', (files) => files.get(place))
  if (kept == null) return null
  if (kept.account === account && Date.now() - kept.at < lifetime) return kept.file
  await keepFile(place, null, account)
  return null
}

/** Drops all of them: whoever leaves leaves no file behind. */
export const dropKeptFiles = async (): Promise<void> => void (await inStore('readwrite', (files) => files.clear()))
