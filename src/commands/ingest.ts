import { basename } from 'node:path'
import { SingleBar } from 'cli-progress'
import { ingestKinds } from '../../pipelines/ingest/fields.ts'
import { idPattern } from '../../pipelines/ingest/identity.ts'
import { sizeOfFile } from '../../pipelines/ingest/inspect.ts'
import { type IngestReport, ingest } from '../../pipelines/ingest.ts'
import { type Reviewing, reviewing } from '../../pipelines/needs/reviewing.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import type { Store } from '../engines/store.ts'
import { accountByEmail } from '../store/identity/accounts.ts'
import { chosen, readArguments } from './arguments.ts'
import type { Command, ExitCode, House } from './command.ts'

const help = `用法：npm run ingest -- --kind need|result|expert|organisation 文件… [--pool 编号] [--reviewer 邮箱]
  把 CSV（UTF-8、GBK）、XLSX 或 JSONL 文件导入库中。表头中文英文均可，列的顺序不限。
  --kind   文件里是什么：need（需求）、result（成果）、expert（专家）、organisation（组织）
  --pool   这些记录归谁的库：园区、高校等组织的编号（表里写明的以表里为准）
  --reviewer  新增的涉敏需求给谁看：已有账号的邮箱（不指名则没有人看得到）
  同一文件导入两次不会重复；中途断电，重新运行即可。
  有问题的行会写入「文件名.set-aside.csv」，注明行号、列和原因，改好后直接再导入。
  模板：data/imports/templates/`

/** `npm run ingest`: files into the libraries. */
export const ingestCommand: Command = {
  summary: '导入需求、成果、专家、组织文件',
  help,
  run: async (args, house) => {
    const typed = readArguments(args, { kind: 'string', pool: 'string', reviewer: 'string' })
    const kind = chosen(typed, 'kind', { allowed: ingestKinds })
    const pool = poolOf(typed.values.pool)
    const files = typed.words
    if (files.length === 0)
      throw new ExpectedFailure('请给出要导入的文件，例如 npm run ingest -- --kind need 需求.xlsx', 2)
    for (const file of files) await sizeOfFile(file)
    const store = await house.openStore('data')
    try {
      const sensitive = await sensitiveFor(typed.values.reviewer, store)
      const exitCodes: ExitCode[] = []
      for (const file of files)
        exitCodes.push(await ingestOne({ kind, file, sensitive, ...(pool && { pool }) }, store, house))
      return exitCodes.find((code) => code !== 0) ?? 0
    } finally {
      await store.close()
    }
  },
}

const poolOf = (value: string | boolean | undefined): string | null => {
  if (value === undefined || (typeof value === 'string' && idPattern.test(value))) return value ?? null
  throw new ExpectedFailure(`--pool 的值“${value}”不对，应为组织编号：字母、数字、- 和 _，最多 64 个字符`, 2)
}

// Refused before a row goes in: a sensitive need without a reviewer is seen by nobody.
const sensitiveFor = async (email: string | boolean | undefined, { db }: Store): Promise<Reviewing> => {
  if (typeof email !== 'string') return reviewing(null)
  const account = await accountByEmail(db, email)
  if (account === undefined) throw new ExpectedFailure(`--reviewer 的“${email}”还没有账号：请先邀请，再导入`, 2)
  return reviewing(account.id)
}

interface FileOrder extends Omit<Parameters<typeof ingest>[0], 'db' | 'now' | 'onNew'> {
  readonly sensitive: Reviewing
}

// One file that cannot be read does not keep the others out.
const ingestOne = async (
  { sensitive, ...order }: FileOrder,
  { db }: Store,
  { config, say }: House,
): Promise<ExitCode> => {
  const progress = openProgress(basename(order.file))
  try {
    const now = () => new Date().toISOString()
    const before = sensitive.unseen()
    const onNew = sensitive.letIn(now)
    const report = await ingest({
      ...order,
      ...(order.kind === 'need' && { onNew }),
      db,
      now,
      dataDir: config.DATA_DIR,
      onProgress: progress.show,
    })
    progress.stop()
    say(closingLine(order.file, report))
    const unseen = sensitive.unseen() - before
    if (unseen > 0) say(`其中 ${unseen} 条涉敏需求没有审阅人，没有人看得到：请先删去，用 --reviewer 邮箱 指名后再导入`)
    return 0
  } catch (error) {
    progress.stop()
    if (!(error instanceof ExpectedFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
}

const closingLine = (file: string, { added, changed, unchanged, setAside, setAsideFile }: IngestReport): string => {
  const line = `${basename(file)}：新增 ${added}，更新 ${changed}，未变 ${unchanged}，搁置 ${setAside}`
  return setAsideFile === null ? line : `${line}\n搁置的行在 ${setAsideFile}，按「原因」一列改好后再导入`
}

interface Progress {
  show(progress: { readonly read: number; readonly share: number }): void
  stop(): void
}

/** Milliseconds between lines where there is no terminal to draw a bar on. */
const betweenLines = 5_000

const openProgress = (name: string): Progress => (process.stderr.isTTY ? openBar(name) : openLines(name))

const openBar = (name: string): Progress => {
  const bar = new SingleBar({
    format: `${name} {bar} {percentage}% {rows} 行`,
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(100, 0, { rows: 0 })
  return { show: ({ read, share }) => bar.update(Math.floor(share * 100), { rows: read }), stop: () => bar.stop() }
}

const openLines = (name: string): Progress => {
  let next = Date.now() + betweenLines
  const show: Progress['show'] = ({ read, share }) => {
    if (Date.now() < next) return
    next = Date.now() + betweenLines
    process.stderr.write(`${name}：已读 ${read} 行（${Math.floor(share * 100)}%）\n`)
  }
  return { show, stop: () => {} }
}
