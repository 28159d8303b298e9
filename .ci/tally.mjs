// Reads the reports of a run of the tests, and of a second run of the files that failed in it.
//   node .ci/tally.mjs again FIRST          prints the files worth a second run, alone: none where many failed
//   node .ci/tally.mjs sum FIRST [SECOND]   prints what was unsteady, by name, and «N passed, N failed, N skipped»
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** More than so many files that fail are no bad luck. */
const mostFiles = 3
const [act, ...reports] = process.argv.slice(2)
const [first, second] = reports.map((file) => JSON.parse(readFileSync(file, 'utf8')))

const failedFiles = ({ testResults }) => testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
const namesOf = ({ testResults }, wanted) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === wanted)
      .map(({ fullName }) => `${relative('.', name)} > ${fullName}`),
  )

if (act === 'again') {
  const files = failedFiles(first)
  if (files.length <= mostFiles) console.log(files.join('\n'))
} else {
  const passed = new Set(second && namesOf(second, 'passed'))
  const unsteady = namesOf(first, 'failed').filter((name) => passed.has(name))
  for (const name of unsteady) console.log(`unsteady: failed, then passed alone: ${name}`)
  const { numPassedTests, numFailedTests, numPendingTests } = first
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
}
