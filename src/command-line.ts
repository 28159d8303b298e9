import { existsSync } from 'node:fs'
import { backup, restore } from './adapters/database/backup.ts'
import { postgresFailure } from './adapters/database/postgres-failures.ts'
import { auditCommand } from './commands/audit.ts'
import { backupCommand } from './commands/backup.ts'
import { bounceCommand } from './commands/bounce.ts'
import { buildCommand } from './commands/build.ts'
import type { Command, House } from './commands/command.ts'
import { digestCommand } from './commands/digest.ts'
import { evalCommand } from './commands/eval.ts'
import { fitCommand } from './commands/fit.ts'
import { ingestCommand } from './commands/ingest.ts'
import { matchCommand } from './commands/match.ts'
import { reindexCommand } from './commands/reindex.ts'
import { restoreCommand } from './commands/restore.ts'
import { serveCommand } from './commands/serve.ts'
import { startCommand } from './commands/start.ts'
import { systemFailure } from './commands/system-failure.ts'
import { workerCommand } from './commands/worker.ts'
import { readConfig } from './config.ts'
import { ExpectedFailure } from './domain/failure.ts'
import { openEngines } from './engines/open-engines.ts'
import { databaseFolder, openStore } from './engines/store.ts'
import { openMailer, startWorking } from './engines/work.ts'

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  serve: serveCommand,
  build: buildCommand,
  worker: workerCommand,
  ingest: ingestCommand,
  match: matchCommand,
  digest: digestCommand,
  eval: evalCommand,
  fit: fitCommand,
  reindex: reindexCommand,
  audit: auditCommand,
  backup: backupCommand,
  restore: restoreCommand,
  bounce: bounceCommand,
}

const usage = (): string =>
  [
    '智桥 Zhiqiao：产学研对接的供需匹配服务',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  npm run ${name.padEnd(8)} ${summary}`),
    '',
    '每个命令都有 --help',
  ].join('\n')

const house = (): House => {
  const config = readConfig(process.env)
  const kept = (where: 'data' | 'throw-away') => (where === 'data' ? config : null)
  return {
    config,
    openStore: (where) => openStore(kept(where)),
    openEngines: (store, where, onStage) => openEngines(store, kept(where), onStage),
    startWorking: ({ db }, engines) => startWorking({ db, engines }, config),
    openMailer: () => openMailer(config),
    backup,
    restore: async (file) => {
      if (config.DATABASE_URL !== '')
        throw new ExpectedFailure('数据在 DATABASE_URL 的服务器上，请用 pg_restore 恢复', 2)
      await restore(file, databaseFolder(config.DATA_DIR))
    },
    say: (line) => process.stdout.write(`${line}\n`),
  }
}

const run = async ([name = '--help', ...args]: readonly string[]): Promise<number> => {
  const command = commands[name]
  if (name === '--help') process.stdout.write(`${usage()}\n`)
  else if (command === undefined)
    throw new ExpectedFailure(`没有命令 ${name}，可用的命令：${Object.keys(commands).join('、')}`, 2)
  else if (args.includes('--help')) process.stdout.write(`${command.help}\n`)
  else return command.run(args, house())
  return 0
}

// `| head` closes the pipe when it has read enough: that is no failure, and no reason for a service to stop.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  if (existsSync('.env')) process.loadEnvFile()
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const foreseen = error instanceof ExpectedFailure ? error : (postgresFailure(error) ?? systemFailure(error))
  process.stderr.write(`${foreseen === null ? (error as Error).stack : foreseen.message}\n`)
  process.exitCode = foreseen?.exitCode ?? 1
}
