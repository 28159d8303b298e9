import { expect, it } from 'vitest'
import { openTestApi } from '../http/test-api.ts'
import { typesOfDocument } from '../support/openapi-typescript.ts'

const api = openTestApi()

it('the page knows the API as it is; `npx vitest run test/docs/api-types.test.ts -u` writes it anew', async () => {
  const types = await typesOfDocument((await api.app.inject('/api/openapi.json')).json())
  await expect(`${head}${types}`).toMatchFileSnapshot('../../src/web/api/schema.generated.ts')
})

const head = '// Written by test/docs/api-types.test.ts out of our own OpenAPI document. Do not edit.\n\n'
