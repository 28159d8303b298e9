import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `npm run bench`: every benchmark in turn, each in a process of its own; arguments name the ones to run. */
const benches = [
  'digest',
  'digest-crashes',
  'search-index',
  'engines',
  'match',
  'counterfactual',
  'shortlist',
  'timetable',
  'store',
  'audit',
  'page',
  'region',
] as const
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = wanted.filter((name) => !benches.some((bench) => bench === name))
if (unknown.length > 0) {
  console.error(`没有基准测试 ${unknown.join('、')}，可用的：${benches.join('、')}`)
  process.exit(2)
}
for (const name of benches.filter((bench) => wanted.length === 0 || wanted.includes(bench))) {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
