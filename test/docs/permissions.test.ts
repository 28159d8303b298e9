import { expect, it } from 'vitest'
import { textOf } from '../support/source-tree.ts'
import { permissionsPage } from './permissions-page.ts'

it('docs/permissions.md says what the code does', () => {
  expect(textOf('docs/permissions.md')).toBe(permissionsPage())
})
