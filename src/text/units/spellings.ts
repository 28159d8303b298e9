import { one, times, toThePower, type Unit } from './unit.ts'
import { unitRows } from './unit-rows.ts'

/** What a spelling may mean, the usual meaning first; `sure` when that may be taken without asking what is measured. */
export interface Spelling {
  readonly units: readonly Unit[]
  readonly sure: boolean
  /** Characters that, standing right after it, make it part of another word. */
  readonly notBefore: string
}

const prefixes: Readonly<Record<string, { factor: number; latin: readonly string[]; han: string }>> = {
  p: { factor: 1e-12, latin: ['p'], han: '皮' },
  n: { factor: 1e-9, latin: ['n'], han: '纳' },
  μ: { factor: 1e-6, latin: ['μ', 'µ', 'u', 'μ '], han: '微' },
  m: { factor: 1e-3, latin: ['m'], han: '毫' },
  c: { factor: 1e-2, latin: ['c'], han: '厘' },
  d: { factor: 0.1, latin: ['d'], han: '分' },
  h: { factor: 100, latin: ['h'], han: '百' },
  k: { factor: 1e3, latin: ['k', 'K'], han: '千' },
  M: { factor: 1e6, latin: ['M'], han: '兆' },
  G: { factor: 1e9, latin: ['G'], han: '吉' },
  T: { factor: 1e12, latin: ['T'], han: '太' },
}

const derived: Readonly<Record<string, string>> = {
  N: 'kg m s-2',
  Pa: 'kg m-1 s-2',
  J: 'kg m2 s-2',
  W: 'kg m2 s-3',
  V: 'kg m2 s-3 A-1',
}

const baseOf = (token: string): Unit => {
  const [, name, exponent] = /^(.*?)(-?\d+)?$/.exec(token)!
  if (name === '') return one
  const expansion = derived[name!]
  const base = expansion === undefined ? { ...one, powers: { [name!]: 1 } } : productOf(expansion)
  return toThePower(base, Number(exponent ?? 1))
}

const productOf = (powers: string): Unit => powers.split(' ').map(baseOf).reduce(times)

const unitOf = (factor: string, written: string): Unit => {
  const [powers, flavour = ''] = written.split(':')
  const bare = productOf(powers!)
  if (factor.startsWith('+')) return { ...bare, factor: factor === '+273.15' ? 1 : 5 / 9, offset: Number(factor) }
  return { ...bare, factor: Number(factor), flavour }
}

const isHan = (text: string): boolean => text >= '\u3400' && text < '\uff00'

const prefixed = (spelling: string, unit: Unit, letters: string): (readonly [string, Unit])[] =>
  [...letters].flatMap((letter) => {
    const { factor, latin, han } = prefixes[letter]!
    const scaled = { ...unit, factor: unit.factor * factor }
    return (isHan(spelling) ? [han] : latin).map((prefix) => [prefix + spelling, scaled] as const)
  })

/** Spellings by what stands before them: a number (or the fraction bar, when `below` knows better), exactly or in any letter case. */
interface Spellings {
  readonly exact: Map<string, Spelling>
  readonly below: Map<string, Spelling>
  readonly anyCase: Map<string, readonly (readonly [string, Unit])[]>
}

const same = (a: Unit, b: Unit): boolean =>
  a.factor === b.factor && JSON.stringify(a.powers) === JSON.stringify(b.powers) && a.flavour === b.flavour

const enter = (map: Map<string, Spelling>, [spelling, unit]: readonly [string, Unit], how: Omit<Spelling, 'units'>) => {
  const known = map.get(spelling)
  const units = known?.units ?? []
  map.set(spelling, {
    units: units.some((each) => same(each, unit)) ? units : [...units, unit],
    sure: (known?.sure ?? true) && how.sure,
    notBefore: how.notBefore,
  })
}

const formsOf = (names: string, unit: Unit, letters: string): readonly (readonly [string, string, Unit])[] =>
  names.split(',').flatMap((name) => {
    const [spelling = '', notBefore = ''] = name.split('!')
    const forms = [[spelling, unit] as const, ...prefixed(spelling, unit, letters)]
    return forms.map(([form, its]) => [form, notBefore, its] as const)
  })

const enterRow = (spellings: Spellings, row: string): void => {
  const [names = '', factor = '', powers = '', letters = '', how = ''] = row.split('|').map((column) => column.trim())
  for (const [spelling, notBefore, unit] of formsOf(names, unitOf(factor, powers), letters)) {
    const map = how === 'below' ? spellings.below : spellings.exact
    enter(map, [spelling, unit], { sure: how !== 'unsure', notBefore })
    if (how === '' && spelling.length > 1) enterAnyCase(spellings.anyCase, [spelling, unit])
  }
}

const enterAnyCase = (map: Spellings['anyCase'], form: readonly [string, Unit]): void => {
  const key = form[0].toLowerCase()
  map.set(key, [...(map.get(key) ?? []), form])
}

const read = (): Spellings => {
  const spellings: Spellings = { exact: new Map(), below: new Map(), anyCase: new Map() }
  for (const row of unitRows.trim().split('\n')) enterRow(spellings, row)
  return spellings
}

const { exact, below, anyCase } = read()

/** Length of the longest spelling, in characters. */
export const longestSpelling = Math.max(...[...exact.keys()].map(({ length }) => length))

/** First characters of the units that are written in Chinese: 毫 of 毫米, 公 of 公斤. */
export const hanUnitStarts: string = [...new Set([...exact.keys()].map((spelling) => spelling[0]!).filter(isHan))].join(
  '',
)

/** The spelling as written, after a fraction bar or not. */
export const spelt = (spelling: string, isBelow: boolean): Spelling | undefined =>
  (isBelow ? below.get(spelling) : undefined) ?? exact.get(spelling)

/** The spelling in wrong letter case: `KWH`, `Mpa`. A capital first letter is believed, «mw» could be both mW and MW. */
export const speltInAnyCase = (spelling: string): Spelling | undefined => {
  const found = anyCase.get(spelling.toLowerCase()) ?? []
  const first = spelling[0]!
  const believed = first === first.toLowerCase() ? [] : found.filter(([written]) => written[0] === first)
  const units: Unit[] = []
  for (const [, unit] of believed.length > 0 ? believed : found)
    if (!units.some((each) => same(each, unit))) units.push(unit)
  return units.length === 0 ? undefined : { units, sure: units.length === 1, notBefore: '' }
}
