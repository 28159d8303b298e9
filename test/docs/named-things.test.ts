import { describe, expect, it } from 'vitest'
import { signalNames } from '../../src/ranking/signals.ts'
import { openTestApi } from '../http/test-api.ts'
import { textOf } from '../support/source-tree.ts'
import { codeSpansOf, pages, twins } from './pages.ts'

describe('signals', () => {
  it.each(twins)('are all named in %s', (page) => {
    const named = codeSpansOf(page)
    expect(signalNames.filter((name) => !named.includes(name))).toEqual([])
  })
})

describe('addresses of the API', () => {
  const api = openTestApi()

  it('named on any page are answered', async () => {
    const { paths } = (await api.app.inject('/api/openapi.json')).json<{ paths: object }>()
    const known = [...Object.keys(paths), '/api/openapi.json', '/api/docs']
    const isKnown = (path: string) => known.some((one) => one === path || one.startsWith(`${path.replace(/\/$/, '')}/`))
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/(?<=[`:\d "])\/(?:api\/|readyz|healthz)[\w./{}-]*/g)].map(([path]) => path),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !isKnown(path))).toEqual([])
  })
})
