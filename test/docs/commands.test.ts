import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { Command } from '../../src/commands/command.ts'
import { root, textOf } from '../support/source-tree.ts'
import { blocksOf, pages, twins } from './pages.ts'

const scripts: Readonly<Record<string, string>> = manifest.scripts
const shown = blocksOf('README.md', 'sh').flatMap((block) => block.split('\n'))
const withOptions = shown.flatMap((line) => /npm run (\w+) -- (.*--.*)$/.exec(line)?.slice(1) ?? [])

const commandsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!)

const helpOf = async (name: string): Promise<string> => {
  const module: Readonly<Record<string, Command>> = await import(`../../src/commands/${name}.ts`)
  return module[`${name}Command`]!.help
}

describe('commands', () => {
  it.each(pages)('named in %s are in package.json', (page) => {
    expect(commandsIn(page).filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(twins)('of package.json are all named in %s', (page) => {
    const named = commandsIn(page)
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([])
  })

  it('run files that are there', () => {
    const files = Object.values(scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? [])
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('are shown with options that their help knows', async () => {
    const unknown: string[] = []
    for (let at = 0; at < withOptions.length; at += 2) {
      const help = await helpOf(withOptions[at]!)
      const options = withOptions[at + 1]!.match(/--\w+/g) ?? []
      unknown.push(
        ...options.filter((option) => !help.includes(option)).map((option) => `${withOptions[at]} ${option}`),
      )
    }
    expect(withOptions.length).toBeGreaterThan(0)
    expect(unknown).toEqual([])
  })
})

describe('the twins', () => {
  it('show the same commands in the same order', () => {
    expect(blocksOf(twins[1], 'sh')).toEqual(blocksOf(twins[0], 'sh'))
  })

  it('have the same structure', () => {
    const structureOf = (page: string) => textOf(page).match(/^(#+ |```\w*|\|(?: ?-+ ?\|)+$)/gm)
    expect(structureOf(twins[1])).toEqual(structureOf(twins[0]))
  })
})
