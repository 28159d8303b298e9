import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { actions, permissions } from '../../src/domain/permissions/table.ts'
import { roles } from '../../src/domain/viewer.ts'

const columns = ['visitor', ...roles] as const

/** docs/permissions.md, out of the table in the code; run this file to print it. */
export const permissionsPage = (): string =>
  [
    '# Who may do what',
    '',
    'Printed from `src/domain/permissions/table.ts` by `test/docs/permissions-page.ts`; `test/docs/permissions.test.ts` keeps it in step.',
    'A cell says to whose records: `assigned` handed to him by name, `own` of his organisations or about himself, `office`',
    'those and all of a park his office looks after, `any` whatever his circles let him see. What one may not see is not there (404).',
    '',
    `| Action | ${columns.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...actions.map(
      (action) => `| ${action} | ${columns.map((role) => permissions[action][role] ?? '–').join(' | ')} |`,
    ),
    '',
  ].join('\n')

if (argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(permissionsPage())
