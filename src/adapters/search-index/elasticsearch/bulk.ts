import { setTimeout } from 'node:timers/promises'
import type { Client, estypes } from '@elastic/elasticsearch'
import { failureOf, isOutOfDisk } from './failures.ts'

/** How writes are sent. */
export interface BulkOptions {
  /** Bytes of one request; Elasticsearch refuses 100 MB, and likes a few. */
  readonly bytes: number
  /** Requests under way at once. */
  readonly concurrency: number
  /** How often what was refused for want of room is sent again, waiting twice as long each time from `pause` milliseconds on. */
  readonly attempts: number
  readonly pause: number
}

export const bulkDefaults: BulkOptions = { bytes: 4_000_000, concurrency: 2, attempts: 9, pause: 100 }

/** One write as it is sent: the line that says what to do, and the document. */
export interface BulkLine {
  readonly action: string
  readonly source: string
}

/** Lines in batches of at most so many bytes; one that is larger goes alone. */
export function* batchesOf(lines: readonly BulkLine[], bytes: number): Generator<readonly BulkLine[]> {
  let batch: BulkLine[] = []
  let size = 0
  for (const line of lines) {
    const weight = Buffer.byteLength(line.action) + Buffer.byteLength(line.source) + 2
    if (batch.length > 0 && size + weight > bytes) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(line)
    size += weight
  }
  if (batch.length > 0) yield batch
}

/** Sends all lines; throws `ExpectedFailure` for the first that Elasticsearch will not have. */
export const sendBulk = async (
  client: Client,
  lines: readonly BulkLine[],
  options: BulkOptions = bulkDefaults,
): Promise<void> => {
  const batches = batchesOf(lines, options.bytes)
  const sendOn = async (): Promise<void> => {
    for (const batch of batches) await sendBatch(client, batch, options)
  }
  await Promise.all(Array.from({ length: options.concurrency }, sendOn))
}

/** Sends a batch, and of it again only what was refused for want of room. */
const sendBatch = async (client: Client, batch: readonly BulkLine[], options: BulkOptions): Promise<void> => {
  let left = batch
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const items = await sendOnce(client, left)
    const outcomes = left.map((_, at) => outcomeOf(items[at]!))
    left = left.filter((_, at) => outcomes[at] === 'again')
    if (left.length === 0) return
    if (attempt === options.attempts) throw failureOf({ status: 429, told: '' })
    await setTimeout(options.pause * 2 ** (attempt - 1) * (0.5 + Math.random()))
  }
}

const sendOnce = async (client: Client, lines: readonly BulkLine[]): Promise<readonly estypes.BulkResponseItem[]> => {
  const { statusCode, body } = await client.transport.request<estypes.BulkResponse>(
    { method: 'POST', path: '/_bulk', querystring: { require_alias: true }, bulkBody: textOf(lines) },
    { meta: true, ignore: [429] },
  )
  // Not even looked at: all of it comes again.
  if (statusCode === 429) return lines.map(() => ({ _index: '', status: 429 }))
  return body.items.map((item) => Object.values(item)[0]!)
}

const textOf = (lines: readonly BulkLine[]): string =>
  lines.map(({ action, source }) => `${action}\n${source}\n`).join('')

/** Statuses that pass: too many requests, and a shard whose node has just gone. */
const passing: readonly number[] = [429, 503]

const outcomeOf = ({ status, error }: estypes.BulkResponseItem): 'done' | 'again' => {
  const fault = { status, told: JSON.stringify(error) ?? '' }
  if (passing.includes(status) && !isOutOfDisk(fault)) return 'again'
  // A conflict: a later write is there already.
  if (error === undefined || status === 409) return 'done'
  throw failureOf(fault)
}
